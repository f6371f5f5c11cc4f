import { css } from '../../views/css.js';
import { resultsStyles } from '../../views/results-styles.js';

/** The look of what is told after a question and at the end, added to the quiz's own when that has come. */
export const quizResultsStyles = [
  ...resultsStyles,
  css`
    .verdict {
      display: flex;
      gap: 0.5em;
      align-items: center;
      margin-block-end: 0.5em;
      font-weight: 600;
    }
    .verdict.right {
      color: var(--_good);
    }
    .mark {
      flex: none;
      display: grid;
      place-content: center;
      inline-size: 1.5em;
      block-size: 1.5em;
      border: 2px solid;
      border-radius: 50%;
      line-height: 1;
    }
    .right .mark {
      border-color: var(--_good);
      background: var(--_good);
      color: var(--_on-accent);
    }
    .asked {
      font-size: 1.125em;
      font-weight: 600;
    }
    .figure small {
      font-size: 0.5em;
      font-weight: 400;
    }
    .review details {
      border-block-end: 1px solid var(--_line);
    }
    .review dl:last-child > :last-child {
      border: 0;
    }
    .review summary {
      padding-block: 0.75em;
    }
    .review .verdict {
      display: inline-flex;
      margin: 0 0 0 0.5em;
    }
    .card {
      padding: var(--_space);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
    }
  `,
];
