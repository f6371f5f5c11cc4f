import { css } from '../../views/css.js';
import { addStyles } from '../../views/late-styles.js';

const searchStyles = css`
  .narrow {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 var(--_space);
    align-items: end;
    padding-block-start: 0.5em;
  }
  .narrow > * {
    margin: 0 0 var(--_space);
  }
  .narrow select {
    inline-size: 100%;
  }
  .plain {
    display: block;
    min-block-size: 0;
    margin-block-end: 0.25em;
    padding: 0;
    border: 0;
    font-weight: 600;
  }
  [part~='hits'] {
    padding: 0;
    list-style: none;
  }
  [part~='hit'] {
    position: relative;
    display: grid;
    grid-template-columns: min(11em, 30%) 1fr;
    gap: var(--_space);
    padding-block: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  [part~='hit'] .picture {
    align-self: start;
    margin: 0;
  }
  [part~='hit'] [part~='title'] {
    margin-block-end: 0.25em;
    font-size: 1.0625em;
  }
  .passage {
    margin: 0;
  }
  .time {
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  mark {
    padding-inline: 0.125em;
    border-radius: 0.125em;
    background: #ffe27a;
    color: #1a1a1a;
  }
`;

/** Gives a channel the look of lists to choose from and of what is found. */
export const dress = (root: ShadowRoot): void => addStyles(root, searchStyles);
