import { css } from '../../views/css.js';
import { fileButtonStyles } from '../../views/file-button-styles.js';
import { resultsStyles } from '../../views/results-styles.js';

/** The look of the report, added to the widget's own when the report has come. */
export const reportStyles = [
  ...resultsStyles,
  fileButtonStyles,
  css`
    .ratings li {
      display: flex;
      gap: 0.75em;
      padding-block: 0.5em;
      border-block-end: 1px solid var(--_line);
    }
    .ratings p {
      margin: 0.25em 0 0;
    }
    .points-given {
      flex: none;
      display: grid;
      place-content: center;
      inline-size: 1.75em;
      block-size: 1.75em;
      border: 2px solid var(--_accent);
      border-radius: var(--_radius);
      font-weight: 600;
      line-height: 1;
    }
    .strengths .points-given {
      background: var(--_accent);
      color: var(--_on-accent);
    }

    .activities > li {
      margin-block-end: var(--_space);
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .activities [part~='section'] {
      margin-block-start: 0;
    }
    .activities p {
      margin-block-end: 0.5em;
    }
    .facts {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.125em 0.75em;
      margin: 0;
      font-size: 0.9375em;
    }
    .facts :is(dt, dd) {
      display: block;
      margin: 0;
    }
    .label {
      display: inline-block;
      margin-inline-end: 0.5em;
      padding: 0.125em 0.5em;
      border: 2px solid;
      border-radius: var(--_radius);
      font-size: 0.875em;
      font-weight: 600;
    }

    .field {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em;
      margin-block-end: var(--_space);
    }
    .field label {
      flex: 1 0 100%;
      min-block-size: 0;
      margin: 0 0 -0.5em;
      padding: 0;
      border: 0;
      font-weight: 600;
      cursor: auto;
    }
    .field input {
      flex: 1 1 16em;
      inline-size: 0;
      max-inline-size: none;
      text-overflow: ellipsis;
    }
    .qr {
      display: block;
      inline-size: 14em;
      max-inline-size: 100%;
      border-radius: var(--_radius);
      forced-color-adjust: none;
    }
    figure.code {
      margin: 0 0 var(--_space);
    }
    figure.code figcaption {
      margin-block-start: 0.5em;
      font-size: 0.9375em;
    }
    .report .buttons {
      margin-block: var(--_space);
    }
    .sending:not(:empty) {
      margin-block: var(--_space);
    }
    @container (min-width: 48em) {
      .pair,
      .two {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: calc(2.5 * var(--_space));
        align-items: start;
      }
      .pair > * + *,
      .two > * + * {
        margin-block-start: 0;
      }
    }

    @media (forced-colors: active) {
      .points-given {
        border-color: CanvasText;
      }
    }
    /* One page of A4 where it can be done, from paper white: what is folded away on screen is left out. */
    @media print {
      .report {
        color: #000;
        color-scheme: light;
        font-size: 8pt;
        line-height: 1.3;
      }
      .report :is(.screen, details:not([open]), .because, :is(.parts, .ratings) [part~='note']) {
        display: none;
      }
      .report section {
        margin-block-start: 0.75em;
      }
      .report p {
        max-inline-size: none;
        margin-block-end: 0.375em;
      }
      .report [part~='section'] {
        margin-block: 0 0.25em;
        font-size: 1em;
      }
      .report [part~='subheading'] {
        margin-block-end: 0.25em;
        font-size: 1.25em;
      }
      .report :is(th, td, .ratings li) {
        padding-block: 0.15em;
      }
      :is(.pair, .two) > * + * {
        margin-block-start: 0;
      }
      .report .overall {
        padding: 0.25em 1em;
      }
      .report :is(ul, ol) {
        margin: 0;
      }
      .pair {
        display: block;
        margin: 0;
      }
      :is(.parts, .two, .beside, .activities) {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: 0.25em 2.5em;
        align-items: start;
      }
      .beside > * {
        margin: 0;
      }
      .activities {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
      .activities > li {
        margin: 0;
        padding: 0.25em 0;
        border: 0;
      }
      .facts {
        grid-template-columns: max-content 1fr;
      }
      :is(section > *, li, tr) {
        break-inside: avoid;
      }
      .points-given {
        inline-size: 1.4em;
        block-size: 1.4em;
        border-width: 1px;
        background: none !important;
        color: inherit !important;
      }
    }
  `,
];
