import { css } from './css.js';

/**
 * The one style sheet of all widgets.
 *
 * The page's font and text colour come in; nothing else of its style does. Sizes are in `em` of the visitor's own
 * default size (`medium`), never `rem`: many council pages set 62.5% on their root. Surfaces and lines are mixed from the
 * text colour, so that they fit a light page and a dark one; the accent follows the page's `color-scheme`.
 */
export const widgetStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    min-inline-size: min(18em, 100%) !important;
    container-type: inline-size !important;
    color: inherit !important;
    color-scheme: inherit !important;
    font-family: var(--widget-font, inherit) !important;
    --_accent: var(--widget-accent, #1d5bbf);
    --_on-accent: var(--widget-on-accent, #fff);
    --_problem: var(--widget-problem, #b3261e);
    --_good: var(--widget-good, #1b6e3c);
    --_line: var(--widget-line, color-mix(in srgb, currentcolor 24%, transparent));
    --_field: var(--widget-field, color-mix(in srgb, currentcolor 64%, transparent));
    --_surface: var(--widget-surface, color-mix(in srgb, currentcolor 5%, transparent));
    --_radius: var(--widget-radius, 0.5em);
    --_space: var(--widget-space, 1em);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_accent: var(--widget-accent, light-dark(#1d5bbf, #9ec1ff));
      --_on-accent: var(--widget-on-accent, light-dark(#fff, #0b1c38));
      --_problem: var(--widget-problem, light-dark(#b3261e, #ffb4ab));
      --_good: var(--widget-good, light-dark(#1b6e3c, #8ed8a6));
    }
  }
  :host([hidden]) {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .widget {
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 var(--_space);
    font-size: 1.25em;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part~='heading'] {
    font-size: 1.75em;
  }
  [part~='section'] {
    font-size: 1.125em;
  }
  [part~='title'] {
    font-size: 1em;
  }
  p,
  dl,
  ul,
  ol,
  fieldset {
    margin: 0 0 var(--_space);
  }
  p {
    max-inline-size: 66ch;
  }
  .lead {
    font-size: 1.125em;
  }
  .quiet,
  [part~='hint'],
  [part~='note'] {
    font-size: 0.9375em;
    font-weight: 400;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :is(a, button, input, textarea, select, summary):focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  fieldset {
    min-inline-size: 0;
    margin-block-end: calc(2 * var(--_space));
    padding: 0;
    border: 0;
  }
  /* Floats, or the fieldset's border would begin beside it. */
  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.75em;
    padding: 0;
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }
  legend + * {
    clear: both;
  }
  label {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 3em;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label + label {
    margin-block-start: 0.5em;
  }
  label:hover {
    border-color: currentcolor;
  }
  label:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  :is(input[type='radio'], input[type='checkbox']) {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  .decline {
    display: inline-flex;
    margin-block-start: 0.75em;
    border-color: transparent;
    font-size: 0.9375em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: calc(1.5 * var(--_space));
  }
  button {
    min-block-size: 3em;
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  summary {
    padding-block: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[part~='primary'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button[part~='quiet'] {
    padding: 0.125em 0.25em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  [part~='progress'] p {
    margin-block-end: 0.375em;
    font-weight: 600;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-end: calc(1.5 * var(--_space));
    overflow: hidden;
    border: 0;
    border-radius: 0.25em;
    appearance: none;
    background: var(--_line);
    accent-color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    border-radius: 0.25em;
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    border-radius: 0.25em;
    background: var(--_accent);
  }
  footer {
    margin-block-start: calc(2 * var(--_space));
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  footer p {
    margin-block-end: 0.5em;
  }
  footer button {
    margin-inline-start: -0.25em;
  }

  @container (min-width: 40em) {
    .points {
      display: grid;
      grid-template-columns: repeat(5, 1fr);
      gap: 0.5em;
    }
    .points label {
      flex-direction: column;
      justify-content: flex-start;
      margin: 0;
      padding: 0.75em 0.25em;
      text-align: center;
    }
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      border: 3px solid Highlight;
    }
    progress {
      --_accent: Highlight;
      --_line: Canvas;
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
  }
`;
