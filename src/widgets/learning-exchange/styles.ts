import { css } from '../../views/css.js';

/** The look of the list of sessions, beside that of records. */
export const exchangeStyles = css`
  [part~='mark'] {
    display: inline-block;
    margin-block-end: 0.25em;
    padding: 0 0.5em;
    border: 1px solid var(--_field);
    border-radius: 1em;
    font-size: 0.9375em;
  }
`;
