import { css } from '../css.js';
import { fileButtonStyles } from '../file-button-styles.js';
import { resultsStyles } from '../results-styles.js';

/** The look of a development programme. */
export const programmeStyles = [
  ...resultsStyles,
  fileButtonStyles,
  css`
    .steps > li {
      margin-block-end: var(--_space);
      padding-block-end: var(--_space);
      border-block-end: 1px solid var(--_line);
    }
    .steps .kind {
      font-weight: 600;
    }
    .steps :is(.what, [part~='note']) {
      margin-block: 0.5em;
    }
    .steps .buttons {
      align-items: center;
      margin-block: 0.5em 0;
    }
    .steps .moves {
      display: flex;
      gap: 0.75em;
    }
    .steps .move {
      min-inline-size: 3em;
      padding-inline: 0.5em;
    }
    .steps [aria-disabled] {
      opacity: 0.5;
      cursor: default;
    }
    .field {
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
      font-weight: 600;
      cursor: auto;
    }
    .reflection .field {
      margin-block-end: 0.25em;
    }
    .adding > div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 0.75em;
      margin-block-end: var(--_space);
    }
    .adding .field {
      flex: 1 0 100%;
      margin: 0;
    }
    .adding :is(select, input) {
      flex: 1 1 12em;
      min-inline-size: 0;
      max-inline-size: 36em;
      min-block-size: 3em;
      padding: 0.5em 0.75em;
      border: 2px solid var(--_field);
      border-radius: var(--_radius);
      background: transparent;
      color: inherit;
      font: inherit;
    }
    .adding select option,
    .adding select optgroup {
      background: Canvas;
      color: CanvasText;
    }
    .paper {
      display: none;
    }
    @media print {
      .screen,
      .steps .buttons,
      textarea {
        display: none;
      }
      .paper {
        display: block;
        min-block-size: 1.75em;
        white-space: pre-line;
      }
    }
  `,
];
