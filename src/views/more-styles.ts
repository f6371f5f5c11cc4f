import { css } from './css.js';

/**
 * What goes on with the one style sheet of all widgets: fields to write in, problems, notices, lists of answers, paper.
 * Fetched after a widget's first page, where that has none of these.
 */
export const moreStyles = css`
  fieldset.wrong {
    padding-inline-start: var(--_space);
    border-inline-start: 4px solid var(--_problem);
  }
  [part~='problem'] {
    color: var(--_problem);
    font-weight: 600;
  }
  :is(input[type='text'], textarea) {
    inline-size: 100%;
    max-inline-size: 36em;
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  input.short {
    inline-size: 10em;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  [part~='problems'] {
    margin-block-end: calc(1.5 * var(--_space));
    padding: var(--_space);
    border: 3px solid var(--_problem);
    border-radius: var(--_radius);
  }
  [part~='problems'] ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  [part~='problems'] a {
    color: var(--_problem);
    font-weight: 600;
  }
  [part~='notice'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin-block-end: var(--_space);
    padding: 0.75em var(--_space);
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_surface);
  }
  [part~='notice'] p {
    flex: 1 1 18em;
    margin: 0;
  }
  [part~='notice'].wrong {
    border-color: var(--_problem);
  }
  [part~='notice'].done {
    border-color: var(--_good);
  }
  [part~='answers'] > div {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1em;
    margin: 0.25em 0 0;
  }
  /* As large as others for a thumb, and no taller than its line for the eye. */
  dd button {
    margin-block: -0.75em;
    margin-inline-start: auto;
  }

  @media print {
    button,
    progress,
    footer,
    [part~='notice'] {
      display: none;
    }
  }
`;
