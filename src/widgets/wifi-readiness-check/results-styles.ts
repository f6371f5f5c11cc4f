import { css } from '../../views/css.js';
import { fileButtonStyles } from '../../views/file-button-styles.js';
import { resultsStyles } from '../../views/results-styles.js';

/** The look of the results, and of sharing with colleagues. */
export const wifiResultsStyles = [
  ...resultsStyles,
  fileButtonStyles,
  css`
    .counts {
      display: grid;
      grid-template-columns: repeat(2, 1fr);
      gap: 0.75em;
    }
    @container (min-width: 28em) {
      .counts {
        grid-template-columns: repeat(3, 1fr);
      }
    }
    @container (min-width: 56em) {
      .counts {
        grid-template-columns: repeat(6, 1fr);
      }
    }
    .counts > div {
      display: flex;
      flex-direction: column-reverse;
      justify-content: flex-end;
      padding: 0.75em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
    .counts dd {
      margin: 0;
      font-size: 2em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      line-height: 1.2;
    }
    .counts dt {
      font-weight: 400;
    }
    .report .actions > li,
    .conflicts > li {
      padding-block: calc(1.25 * var(--_space));
      border-block-end: 1px solid var(--_line);
    }
    .differing {
      margin-block: calc(2 * var(--_space));
    }
    .conflicts {
      padding: 0;
      list-style: none;
    }
    .facts li + li {
      margin-block-start: 0.375em;
    }
    .decline + [part~='hint'] {
      margin-block-start: 0.25em;
    }
    .conflicts p,
    .actions p {
      margin-block-end: 0.375em;
    }
    .report [part~='section'] {
      font-size: 1.25em;
    }
    .actions legend {
      font-size: 1.0625em;
    }
    .actions fieldset {
      margin: 0;
    }
    .decide {
      display: grid;
      gap: 0.5em 1em;
      align-items: end;
      margin-block-start: 0.75em;
    }
    @container (min-width: 36em) {
      .decide {
        grid-template-columns: 1fr auto 1fr;
      }
    }
    .paper {
      display: none;
    }
    input[type='date'] {
      min-block-size: 3em;
      padding: 0.5em 0.75em;
      border: 2px solid var(--_field);
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
    }
    input[type='date']:focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    @media print {
      .screen {
        display: none;
      }
      .report {
        font-size: 0.875em;
      }
      .report section {
        margin-block-start: calc(1.5 * var(--_space));
      }
      :is(h2, h3, h4, h5, h6) {
        break-after: avoid;
      }
      :is(.actions > li, .conflicts > li, tr) {
        break-inside: avoid;
      }
      .report .actions > li {
        padding-block: 1em;
      }
      .counts {
        grid-template-columns: repeat(6, 1fr);
      }
      .counts > div {
        padding: 0.5em;
      }
      .decide {
        grid-template-columns: 5fr 3fr 8fr;
      }
      /* Room to write in by hand where nothing is decided yet. */
      .paper {
        display: block;
        min-block-size: 1.75em;
        border-block-end: 1px solid;
      }
    }
  `,
];
