import { css } from '../css.js';

/** The look of lists of records, beside `widgetStyles`. */
export const recordsStyles = css`
  label.plain {
    display: block;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
  }
  label.plain > span {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  :is(input[type='search'], select) {
    inline-size: 100%;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  select option {
    background: Canvas;
    color: CanvasText;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    align-items: end;
    gap: var(--_space);
    margin-block-end: var(--_space);
  }
  .count {
    font-weight: 600;
  }
  .entries {
    padding: 0;
    list-style: none;
  }
  .entries > li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  .entries > :last-child {
    border: 0;
  }
  button.title {
    padding-inline: 0;
    border: 0;
    text-align: start;
    font-weight: 600;
  }
  dl.line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0 0 0.5em;
    font-size: 0.9375em;
  }
  dl.line :is(dt, dd) {
    display: inline;
    margin: 0;
  }
  dl.line dt {
    margin-inline-end: 0.25em;
    font-weight: 600;
  }
`;
