import { css } from '../../views/css.js';

/** What the curator of a channel sees beside what all curators see. */
export const curatorFilmStyles = css`
  .entries {
    padding-inline-start: 1.5em;
  }
  ul.entries {
    padding: 0;
    list-style: none;
  }
  .entry {
    margin-block-end: var(--_space);
    padding: 0 var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .entry input[type='date'] {
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  .prose {
    font: inherit;
  }
  button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: 0.5em;
    margin-block: var(--_space);
  }
  .choices legend {
    grid-column: 1 / -1;
    margin: 0;
    font-size: 1em;
  }
  .choices label {
    margin: 0;
  }
  [part~='problem']:empty {
    margin: 0;
  }
`;
