import type { Chart, Plugin } from 'chart.js';
import { css, html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective, directive, type ElementPart } from 'lit/async-directive.js';
import { ownState } from './own-state.js';

/** Bars side by side, for people who see them. Its table twin stands in the page in any case. */
export interface ChartProps {
  /** A sentence that says what it shows and where the same figures are. */
  name: string;
  /** A sentence for when it cannot be drawn. */
  failed: string;
  /** What each row of bars is about. */
  rows: readonly string[];
  /** One bar in each row, as far as there is a value. At most four: more cannot be told apart. */
  series: readonly { name: string; values: readonly (number | undefined)[] }[];
  /** The ends of the scale, in whole steps. */
  scale: readonly [from: number, to: number];
  /** How a value is written beside its bar. */
  figure: (value: number) => string;
  /** The rows say whose bars they are, so no key is needed. */
  keyless?: boolean;
}

export const MOST_SERIES = 4;

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

/** A bar chart, whose code is fetched now. Where that fails, or the page breaks it, a sentence says so. */
export function chartView(props: ChartProps): TemplateResult {
  return html`${ownState(false, (failed, set) =>
    failed
      ? html`<p part="note" class="chart-failed">${props.failed}</p>`
      : html`<figure class="chart">
          <ul class="key" aria-hidden="true" ?hidden=${props.keyless || props.series.length < 2}>
            ${props.series.map(({ name }, at) => html`<li><span class="series series-${at + 1}"></span>${name}</li>`)}
          </ul>
          <span class="track" hidden></span>
          <div class="plot"><canvas role="img" aria-label=${props.name} ${bars(props, () => set(true))}></canvas></div>
        </figure>`,
  )}`;
}

class Bars extends AsyncDirective {
  #canvas!: HTMLCanvasElement;
  #props!: ChartProps;
  #failed!: () => void;
  #drawn = '';
  #chart: Chart | undefined;
  #listening: AbortController | undefined;

  override render(_props: ChartProps, _failed: () => void): unknown {
    return noChange;
  }

  override update(part: ElementPart, [props, failed]: [ChartProps, () => void]): unknown {
    this.#canvas = part.element as HTMLCanvasElement;
    this.#props = props;
    this.#failed = failed;
    void this.#draw();
    return noChange;
  }

  protected override disconnected(): void {
    this.#clear();
  }

  protected override reconnected(): void {
    void this.#draw();
  }

  async #draw(): Promise<void> {
    const { rows, series, scale } = this.#props;
    const asked = JSON.stringify([rows, series, scale]);
    if (asked === this.#drawn) return;
    this.#drawn = asked;
    try {
      // Only what bars need. Taken apart here, so that the build leaves out the rest.
      const { BarController, BarElement, CategoryScale, Chart: Charts, LinearScale } = await import('chart.js');
      if (!this.isConnected || this.#drawn !== asked) return;
      this.#clear();
      this.#drawn = asked;
      Charts.register(BarController, BarElement, CategoryScale, LinearScale);
      this.#chart = barChart(Charts, this.#canvas, this.#props);
      this.#follow();
    } catch {
      // No connection, or a page whose scripts have changed what arrays and objects do.
      this.#clear();
      if (this.isConnected) this.#failed();
    }
  }

  /** Draws again when the colours of the page change. */
  #follow(): void {
    const { signal } = (this.#listening = new AbortController());
    const again = () => {
      this.#drawn = '';
      void this.#draw();
    };
    this.#canvas.addEventListener('transitionend', again, { signal });
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      matchMedia(query).addEventListener('change', again, { signal });
    }
  }

  #clear(): void {
    this.#drawn = '';
    this.#listening?.abort();
    this.#chart?.destroy();
    this.#chart = undefined;
  }
}

const bars = directive(Bars);

/** Of the width, so much is for the words of the rows at most; in a narrow column more. */
const WORDS = 0.4;
const NARROW_WORDS = 0.48;
/** Narrower than this, in letters' heights, is narrow. */
const NARROW = 28;
/** In line heights: a bar, what is between two rows, and the axis. */
const BAR = 1.1;
const GAP = 0.8;
const AXIS = 1.8;

function barChart(Charts: typeof Chart, canvas: HTMLCanvasElement, props: ChartProps): Chart {
  const { rows, series, scale, figure } = props;
  const plot = canvas.parentElement!;
  const { color, fontFamily: family, fontSize } = getComputedStyle(canvas);
  const size = Number.parseFloat(fontSize) * 0.9375;
  const line = size * 1.3;
  const font = { family, size, lineHeight: 1.3 };
  const figureElement = plot.parentElement!;
  const track = getComputedStyle(figureElement.querySelector('.track')!).color;
  const swatches = [...figureElement.querySelectorAll('.series')].map((swatch) => getComputedStyle(swatch));
  const drawing = canvas.getContext('2d')!;
  const widthOf = (words: string) => {
    drawing.font = `${size}px ${family}`;
    return drawing.measureText(words).width;
  };
  const most = Math.max(...rows.map((_, at) => series.filter(({ values }) => values[at] !== undefined).length));

  let wordsWidth = 0;
  /** Breaks the words of the rows for a width, and gives the chart the height that they and the bars want. */
  const fit = (width: number): string[][] => {
    const share = width * (width < size * NARROW ? NARROW_WORDS : WORDS);
    const labels = rows.map((words) => lines(words, share - size, widthOf));
    wordsWidth = Math.min(share, Math.max(...labels.flat().map(widthOf)) + size);
    const tallest = Math.max(most * BAR, ...labels.map((label) => label.length));
    plot.style.blockSize = `${Math.ceil((rows.length * (tallest + GAP) + AXIS) * line)}px`;
    return labels;
  };

  return new Charts(canvas, {
    type: 'bar',
    data: {
      labels: fit(plot.clientWidth),
      datasets: series.map(({ name, values }, at) => ({
        label: name,
        data: values.map((value) => value ?? null),
        backgroundColor: swatches[at]!.backgroundColor,
        borderColor: swatches[at]!.borderTopColor,
        borderWidth: swatches[at]!.backgroundColor === swatches[at]!.borderTopColor ? 0 : 2,
        borderSkipped: false,
        base: scale[0],
        minBarLength: 4,
        maxBarThickness: line * BAR,
        categoryPercentage: 0.84,
        barPercentage: 0.9,
        skipNull: true,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: { right: widthOf(figure(scale[1])) + 12 } },
      scales: {
        x: {
          min: scale[0],
          max: scale[1],
          border: { display: false },
          grid: { display: false },
          ticks: { color, font, stepSize: 1, padding: 6 },
        },
        y: {
          border: { display: false },
          grid: { display: false },
          ticks: { color, font, autoSkip: false, crossAlign: 'far', padding: 8 },
          afterFit: (axis) => {
            axis.width = wordsWidth;
          },
        },
      },
      onResize: (chart, { width }) => {
        chart.data.labels = fit(width);
      },
    },
    plugins: [tracks(props, track), figures(props, `${size}px ${family}`, color)],
  });
}

/** Draws the way that each bar could have gone. */
function tracks({ series }: ChartProps, color: string): Plugin<'bar'> {
  return {
    id: 'tracks',
    beforeDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      ctx.fillStyle = color;
      series.forEach(({ values }, of) =>
        chart.getDatasetMeta(of).data.forEach((bar, at) => {
          const { height } = bar.getProps(['height']) as { height?: number };
          if (height && values[at] !== undefined)
            ctx.fillRect(chartArea.left, bar.y - height / 2, chartArea.width, height);
        }),
      );
    },
  };
}

/** Writes each value beside its bar. */
function figures({ series, figure }: ChartProps, font: string, color: string): Plugin<'bar'> {
  return {
    id: 'figures',
    afterDatasetsDraw: (chart) => {
      const { ctx, chartArea } = chart;
      ctx.font = font;
      ctx.fillStyle = color;
      ctx.textBaseline = 'middle';
      series.forEach(({ values }, of) =>
        chart.getDatasetMeta(of).data.forEach(({ y }, at) => {
          const value = values[at];
          if (value !== undefined) ctx.fillText(figure(value), chartArea.right + 8, y + 1);
        }),
      );
    },
  };
}

/** Words broken into lines no wider than a width; a word that is wider has a line of its own. */
export function lines(words: string, width: number, widthOf: (words: string) => number): string[] {
  const broken: string[] = [];
  for (const word of words.split(' ')) {
    const longer = broken.length > 0 ? `${broken.at(-1)!} ${word}` : word;
    if (broken.length > 0 && widthOf(longer) <= width) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  return broken;
}
