import { css } from 'lit';
import { fileButtonStyles } from '../../views/file-button-styles.js';
import { resultsStyles } from '../../views/results-styles.js';

/** The look of the results, and of sharing with colleagues. */
export const wifiResultsStyles = css`
  ${resultsStyles}
  ${fileButtonStyles}

  .counts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(8em, 1fr));
    gap: 0.75em;
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
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .conflicts {
    padding: 0;
    list-style: none;
  }
  .conflicts p,
  .actions p {
    margin-block-end: 0.375em;
  }
  .decide {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    gap: 0.5em 1em;
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
  }
`;
