import { css } from './css.js';

/**
 * The look of a table of figures. One with the class `wide` becomes, in a narrow place, a block for each row, with each cell
 * named by the heading of its column.
 */
export const tableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: inherit;
    /* "Anywhere" would let the columns shrink to single letters. */
    overflow-wrap: break-word;
  }
  :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    font-size: 0.9375em;
    text-wrap: balance;
    vertical-align: bottom;
  }
  table:not(.wide) td {
    white-space: nowrap;
  }
  .number {
    padding-inline-start: 0.25em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* Small print below a figure. */
  .interval {
    display: block;
    font-size: 0.875em;
    white-space: nowrap;
  }
  details[open] > summary {
    margin-block-end: 0.5em;
  }
  @container (max-width: 39.99em) {
    .wide thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .wide,
    .wide :is(tbody, tr) {
      display: block;
    }
    .wide tr {
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .wide :is(th, td) {
      display: flex;
      justify-content: space-between;
      gap: 1em;
      padding: 0.125em 0;
      border: 0;
    }
    .column {
      text-align: start;
    }
    .wide tbody th {
      font-weight: 600;
    }
  }
  @container (min-width: 40em) {
    .column {
      display: none;
    }
  }
`;
