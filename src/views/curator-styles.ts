import { css } from './css.js';
import { chartStyles } from './chart-styles.js';
import { tableStyles } from './table-styles.js';

/** The look of the curator’s view, added to the widget’s own when that view has come. */
export const curatorStyles = [
  chartStyles,
  tableStyles,
  css`
    .curator section {
      margin-block-start: calc(2.5 * var(--_space));
    }
    .curator [part~='subheading'] {
      margin-block-end: 0.75em;
      font-size: 1.375em;
    }
    .curator [part~='section'] {
      margin-block: calc(1.5 * var(--_space)) 0.5em;
    }
    .about {
      margin-block-end: 0.25em;
      font-weight: 600;
    }
    /* A file field that looks like a place to drop things, and is one. */
    .drop {
      position: relative;
      justify-content: center;
      min-block-size: 7em;
      margin-block-end: 0.5em;
      padding: 1.5em;
      border: 2px dashed var(--_field);
      background: var(--_surface);
      color: var(--_accent);
      font-weight: 600;
      text-align: center;
    }
    .drop:hover {
      border-color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .drop:focus-within {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    .drop input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      opacity: 0;
      cursor: pointer;
    }
    .name {
      display: block;
      min-block-size: 0;
      margin-block: var(--_space) 0.375em;
      padding: 0;
      border: 0;
      font-weight: 600;
      cursor: auto;
    }
    .curator [part~='hint'] {
      margin-block-end: 0.5em;
    }
    :is(input[type='password'], select, textarea, #address) {
      inline-size: 100%;
      max-inline-size: 36em;
      min-block-size: 3em;
      padding: 0.5em 0.75em;
      border: 2px solid var(--_field);
      border-radius: var(--_radius);
      background: Canvas;
      color: inherit;
      font: inherit;
    }
    textarea {
      display: block;
      font-family: ui-monospace, monospace;
      font-size: 0.9375em;
    }
    details > p:last-child {
      margin-block: var(--_space);
    }
    #last {
      max-inline-size: 100%;
      min-block-size: 2.75em;
      padding-block: 0.5em;
      color: inherit;
      font: inherit;
    }
    .reading {
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .reading > :first-child {
      font-weight: 600;
    }
    .reading p {
      margin-block-end: 0.5em;
      overflow-wrap: anywhere;
    }
    .reading progress {
      margin-block-end: 0.75em;
    }
    .curator [part~='notice'] ul {
      margin: 0.25em 0 0;
      padding-inline-start: 1.25em;
    }
    .curator [part~='notice'] {
      margin-block-start: var(--_space);
    }
    .code {
      padding: 0.75em var(--_space);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .curator .afresh button[part~='quiet'] {
      margin-inline-start: -0.25em;
    }
    .curator table + * {
      margin-block-start: 0.75em;
    }
    .chart {
      margin-block-end: var(--_space);
    }

    @media print {
      .curator {
        color: #000;
        color-scheme: light;
        font-size: 9pt;
        line-height: 1.3;
      }
      .curator :is(.screen, footer, details:not([open])) {
        display: none;
      }
      .curator section {
        margin-block-start: 0.75em;
      }
      .curator p {
        max-inline-size: none;
        margin-block-end: 0.375em;
      }
      .curator :is(th, td) {
        padding-block: 0.2em;
      }
      .curator :is(tr, [part~='section']) {
        break-inside: avoid;
        break-after: avoid-page;
      }
      .curator tr {
        break-after: auto;
      }
    }
  `,
];
