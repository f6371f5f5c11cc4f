import { css } from './css.js';

/** The look of a file field that looks like the buttons beside it, and is one for keyboard and voice. */
export const fileButtonStyles = css`
  .open {
    position: relative;
    display: inline-flex;
    justify-content: center;
    min-block-size: 2.75em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.25;
  }
  .open:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .open:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .open input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .open + p {
    margin-block-start: 0.75em;
  }
`;
