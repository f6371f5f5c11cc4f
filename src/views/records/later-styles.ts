import { css } from '../css.js';

/** The look of tables, calendars, forms and pages of records, beside that of lists, and `tableStyles` before a table is shown. */
export const laterStyles = css`
  :is(input[type='date'], input[type='datetime-local']) {
    inline-size: 100%;
    max-inline-size: 16em;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
    margin-block-end: var(--_space);
  }
  .pair > * {
    flex: 0 1 16em;
  }
  :is(.details, form) > [part~='section'] {
    font-size: 1.5em;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0.5em;
  }
  .topics label {
    margin: 0;
  }
  button.sort {
    padding-inline: 0;
    border: 0;
    font-weight: 600;
    text-align: start;
    text-decoration: none;
    white-space: normal;
  }
  .entries .buttons {
    margin-block: 0.5em;
  }
  nav.buttons {
    align-items: center;
  }
  nav.buttons p {
    margin: 0;
  }
  .records table td {
    white-space: normal;
  }
  .records .wide :is(th, td) {
    vertical-align: middle;
  }
  .month button.title {
    inline-size: 100%;
    overflow-wrap: anywhere;
    white-space: normal;
  }
  button[aria-disabled='true'] {
    border-color: var(--_line);
    color: inherit;
    opacity: 0.6;
    cursor: default;
  }
  .month-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .month-head :is(h2, h3, h4, h5, h6, .buttons) {
    margin-block: 0 0.5em;
  }
  .month {
    table-layout: fixed;
  }
  .month :is(th, td) {
    padding: 0.375em;
    border: 1px solid var(--_line);
    white-space: normal;
  }
  .month td {
    block-size: 5em;
  }
  .month td[aria-current] {
    border: 2px solid var(--_accent);
  }
  .month ul {
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }
  .month .date {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (max-width: 39.99em) {
    /* Out of sight until a keyboard comes to its buttons. */
    .records .wide thead:focus-within {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }
    .month thead,
    .month td.none,
    .month .day {
      display: none;
    }
    .month,
    .month :is(tbody, tr, td) {
      display: block;
      block-size: auto;
    }
    .month td {
      border-width: 0 0 1px;
    }
    .month .date {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      font-weight: 600;
    }
  }
`;
