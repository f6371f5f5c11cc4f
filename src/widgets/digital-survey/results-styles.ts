import { css } from '../../views/css.js';
import { fileButtonStyles } from '../../views/file-button-styles.js';
import { resultsStyles } from '../../views/results-styles.js';

/** The look of the results, added to the widget's own when they have come. */
export const surveyResultsStyles = [
  ...resultsStyles,
  fileButtonStyles,
  css`
    .said {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
];
