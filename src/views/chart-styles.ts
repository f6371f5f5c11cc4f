import { css } from './css.js';

/**
 * The look of a chart. What is drawn takes its colours from elements, the swatches of the key and the track in which a
 * bar lies, so that it follows the page's theme, dark mode and forced colours.
 */
export const chartStyles = css`
  .chart {
    margin: 0;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }
  .key[hidden] {
    display: none;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .series {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid;
    forced-color-adjust: none;
  }
  .series-1 {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .series-2 {
    border-color: color-mix(in srgb, currentcolor 68%, Canvas);
    background: color-mix(in srgb, currentcolor 68%, Canvas);
  }
  .series-3 {
    border-color: color-mix(in srgb, currentcolor 68%, Canvas);
    background: Canvas;
  }
  .series-4 {
    border-color: var(--_accent);
    background: Canvas;
  }
  .track {
    color: color-mix(in srgb, currentcolor 9%, transparent);
    forced-color-adjust: none;
  }
  .plot {
    position: relative;
  }
  /* So that a change of the page's theme ends in an event. */
  canvas {
    display: block;
    transition: color 1ms;
  }
  @media (forced-colors: active) {
    .series {
      border-color: CanvasText;
    }
    .track {
      color: Canvas;
    }
    .series-1 {
      border-color: Highlight;
      background: Highlight;
    }
    .series-2 {
      background: CanvasText;
    }
    .series-3 {
      background: Canvas;
    }
    .series-4 {
      border-color: Highlight;
      background: Canvas;
    }
  }
  @media print {
    .chart,
    .chart-failed {
      display: none;
    }
  }
`;
