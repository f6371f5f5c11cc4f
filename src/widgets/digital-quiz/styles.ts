import { css } from '../../views/css.js';

/** What the questions of a quiz have that others have not. */
export const quizStyles = css`
  [part='picture'] {
    display: block;
    inline-size: 8em;
    block-size: 8em;
    margin-block: var(--_space);
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    object-fit: contain;
  }
  .switch {
    margin: 0 -0.375em var(--_space);
  }
`;
