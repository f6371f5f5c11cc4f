import { css } from '../../views/css.js';

/** The look of all films together; what a film's own page looks like comes with it. */
export const channelStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 0.5em;
  }
  .search label {
    flex: 1 1 100%;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  :is(input[type='search'], select) {
    min-block-size: 3em;
    padding: 0.5em 0.75em;
    border: 2px solid var(--_field);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  input[type='search'] {
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 36em;
    appearance: none;
  }
  [part~='films'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    gap: calc(1.5 * var(--_space)) var(--_space);
    margin-block: var(--_space);
    padding: 0;
    list-style: none;
  }
  [part~='film'] {
    position: relative;
    display: flex;
    flex-direction: column;
  }
  .picture {
    position: relative;
    overflow: hidden;
    margin-block-end: 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .picture :is(img, .no-poster) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    object-fit: cover;
    background: var(--_surface);
  }
  .picture progress {
    position: absolute;
    inset: auto 0 0;
    margin: 0;
    border-radius: 0;
    background: #0009;
  }
  .length {
    position: absolute;
    inset: auto 0.5em 0.75em auto;
    padding: 0.0625em 0.375em;
    border-radius: 0.25em;
    background: #000c;
    color: #fff;
    font-size: 0.875em;
  }
  [part~='film'] [part~='title'] {
    margin-block-end: 0.25em;
    font-size: 1.0625em;
  }
  [part~='film'] [part~='title'] a::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .about,
  .summary,
  .marks {
    margin-block-end: 0.375em;
    font-size: 0.9375em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  [part~='mark'] {
    padding: 0 0.5em;
    border: 1px solid var(--_field);
    border-radius: 1em;
    font-size: 0.9375em;
  }

  @container (min-width: 34em) {
    .list [part~='film'] {
      display: grid;
      grid-template-columns: 14em 1fr;
      column-gap: calc(1.25 * var(--_space));
      align-content: start;
    }
    .list .picture {
      grid-row: 1 / span 9;
      align-self: start;
    }
    [part~='films'].list {
      grid-template-columns: 1fr;
    }
  }
  @container (min-width: 44em) {
    .featured [part~='film']:first-child {
      grid-column: 1 / -1;
      display: grid;
      grid-template-columns: 3fr 2fr;
      grid-template-rows: repeat(4, auto) 1fr;
      column-gap: calc(1.5 * var(--_space));
      align-content: start;
    }
    .featured [part~='film']:first-child .picture {
      grid-row: 1 / -1;
      margin: 0;
    }
    .featured [part~='film']:first-child [part~='title'] {
      font-size: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .length {
      border: 1px solid CanvasText;
    }
  }
`;
