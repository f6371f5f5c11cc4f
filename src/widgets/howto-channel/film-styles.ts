import { css } from '../../views/css.js';

/** The look of a film's own page. */
export const filmStyles = css`
  [part~='player'] {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border: 0;
    border-radius: var(--_radius);
    background: #000;
  }
  video:focus-visible,
  [part~='transcript']:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .facade {
    position: relative;
    display: grid;
    place-items: center;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .facade > * {
    grid-area: 1 / 1;
  }
  .facade :is(img, .no-poster) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 11em;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: var(--_surface);
  }
  .facade button {
    max-inline-size: 90%;
  }
  .stage > * {
    margin-block-end: var(--_space);
  }
  .allow {
    border-color: transparent;
    padding-inline: 0;
    font-size: 0.9375em;
  }
  .plain {
    display: inline-flex;
    min-block-size: 0;
    padding: 0;
    border: 0;
    font-weight: 600;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block: var(--_space);
  }
  .controls button,
  .controls select {
    min-block-size: 2.75em;
    padding: 0.375em 0.875em;
    font-size: 0.9375em;
    font-weight: 400;
  }
  .controls button[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    font-weight: 600;
  }
  .controls label + label,
  .plain {
    margin: 0;
  }
  [part~='chapters'],
  [part~='transcript'] {
    padding: 0;
    list-style: none;
  }
  [part~='transcript'] {
    max-block-size: 26em;
    padding: 0.25em;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overscroll-behavior: contain;
  }
  :is([part~='chapters'], [part~='transcript']) button {
    display: grid;
    grid-template-columns: 3.5em 1fr;
    gap: 0.25em;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.375em 0.5em;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: 0;
    color: inherit;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
  }
  :is([part~='chapters'], [part~='transcript']) [aria-current] {
    border-inline-start-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .time {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  [part~='steps'] li {
    margin-block-end: 0.375em;
    padding-inline-start: 0.25em;
  }
  @container (min-width: 52em) {
    .beside {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: calc(2 * var(--_space));
    }
  }
  @media (forced-colors: active) {
    :is([part~='chapters'], [part~='transcript']) button {
      border-inline-start-color: Canvas;
    }
    :is([part~='chapters'], [part~='transcript']) [aria-current] {
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    [part~='transcript'] {
      max-block-size: none;
      border: 0;
    }
    :is([part~='chapters'], [part~='transcript']) button {
      display: grid;
    }
    [part~='player'],
    .facade,
    .controls {
      display: none;
    }
  }
`;
