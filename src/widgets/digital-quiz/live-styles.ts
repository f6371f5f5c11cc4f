import { css } from '../../views/css.js';

/** The look of a round on one screen: large enough to be read from the back of a room. */
export const liveStyles = css`
  .live {
    font-size: clamp(1em, 3cqi, 2em);
  }
  .live :is(h2, h3, h4, h5, h6) {
    font-size: 1.5em;
  }
  .choices {
    padding-inline-start: 1.5em;
    list-style: upper-alpha;
  }
  .choices li {
    padding: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .choices .right {
    font-weight: 600;
    color: var(--_good);
  }
  .clock {
    display: flex;
    gap: var(--_space);
    align-items: baseline;
  }
  .seconds {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  /* Chosen in it is always something, which is no answer. */
  .clock-choice label {
    border-color: var(--_line);
    background: none;
    box-shadow: none;
  }
  .clock-choice select {
    padding: 0.5em;
    font: inherit;
  }
`;
