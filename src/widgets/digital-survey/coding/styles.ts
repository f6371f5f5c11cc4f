import { css } from '../../../views/css.js';

/** The look of the coding desk, beside that of every curator. */
export const deskStyles = css`
  .panels {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: var(--_space) calc(1.5 * var(--_space));
    padding: 0;
    list-style: none;
  }
  .panels button[aria-current] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .small {
    margin-block-end: 0.5em;
    font-size: 1em;
    font-weight: 600;
  }
  /* As strong as the rule of the curator's text fields. */
  #answer {
    max-inline-size: none;
    max-block-size: 24em;
    resize: vertical;
    field-sizing: content;
    font-family: inherit;
    font-size: 1.125em;
    line-height: 1.6;
  }
  .work {
    margin-block-end: var(--_space);
  }
  .work .buttons {
    margin-block: 0.75em var(--_space);
    gap: 0.5em;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.6em;
    padding-inline: 0.35em;
    border: 1px solid currentcolor;
    border-radius: 0.25em;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
  .codes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 0.5em;
    margin-block: 0.5em var(--_space);
  }
  button.code {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0.375em 0.75em;
    text-align: start;
  }
  button.code[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.suggestion {
    border-style: dashed;
    text-align: start;
  }
  .marked {
    padding: 0;
    list-style: none;
  }
  .marked li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  mark {
    background: color-mix(in srgb, var(--_accent) 18%, transparent);
    color: inherit;
  }
  button.taken {
    min-block-size: 2.75em;
    margin-block-start: 0.375em;
    padding: 0.25em 0.75em;
  }
  label.plain {
    display: inline-flex;
    border-color: transparent;
  }
  dd {
    display: block;
    margin-block-end: 0.75em;
  }
  .one-code {
    border-block-end: 1px solid var(--_line);
  }
  .join {
    flex-basis: 100%;
  }
  .join button {
    margin-block-start: 0.5em;
  }
  input.file {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding-block: 0.5em;
    color: inherit;
    font: inherit;
  }
  .quotations .quiet {
    display: block;
  }
  .quotations + button {
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    button.code[aria-pressed='true'],
    .panels button[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
