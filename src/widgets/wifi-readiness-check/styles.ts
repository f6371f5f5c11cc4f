import { css } from '../../views/css.js';

/** What a check of duties has that other widgets have not. */
export const wifiStyles = css`
  .groups {
    padding: 0;
    list-style: none;
  }
  .groups li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .groups button {
    text-align: start;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  [part~='mark'] {
    padding: 0.125em 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  [part~='mark'].doubt {
    border-color: currentcolor;
    border-style: dashed;
    font-weight: 600;
  }
  .site {
    margin-block-end: var(--_space);
  }
  .site legend {
    font-size: 1em;
  }
  .field {
    display: block;
    min-block-size: 0;
    padding: 0;
    border: 0;
    cursor: auto;
    font-weight: 600;
  }
  .field + * {
    margin-block-start: 0.25em;
  }
  @media print {
    [part~='notice'].advice {
      display: flex;
    }
  }
`;
