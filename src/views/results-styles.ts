import { css } from './css.js';
import { chartStyles } from './chart-styles.js';
import { tableStyles } from './table-styles.js';

/** The look of a page of results, added to a widget's own when the results have come. */
export const resultsStyles = [
  chartStyles,
  tableStyles,
  css`
    .report section {
      margin-block-start: calc(2.5 * var(--_space));
    }
    .report :is(h2, h3, h4, h5, h6) {
      margin-block-end: 0.5em;
    }
    .report [part~='subheading'] {
      font-size: 1.375em;
    }
    .report [part~='date'] {
      margin-block-start: -0.5em;
    }
    .report :is(ul, ol) {
      padding: 0;
      list-style: none;
    }

    .overall {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1.5em;
      margin-block-end: var(--_space);
      padding: calc(1.25 * var(--_space));
      border-inline-start: 4px solid var(--_accent);
      border-radius: 0 var(--_radius) var(--_radius) 0;
      background: var(--_surface);
    }
    .overall .figure {
      margin: 0;
      font-size: 3em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      line-height: 1;
    }
    .overall div {
      flex: 1 1 16em;
    }
    .overall div > :last-child {
      margin: 0;
    }

    :is(table + *, section > .chart + table, details + p) {
      margin-block-start: 0.75em;
    }
    .report [part~='section'] {
      margin-block-start: calc(1.5 * var(--_space));
    }
    .mine {
      font-weight: 600;
    }
    .pair {
      margin-block-end: calc(1.25 * var(--_space));
    }
    :is(.pair, .two) > * + * {
      margin-block-start: var(--_space);
    }

    .next-steps > li {
      margin-block-end: 0.75em;
    }
    .next-steps :is(a, button) {
      display: inline-block;
      min-block-size: 1.5em;
      font-weight: 600;
    }
    .next-steps button {
      margin-inline-start: -0.25em;
      text-align: start;
    }
    .next-steps [part~='note'] {
      display: block;
    }
  `,
];
