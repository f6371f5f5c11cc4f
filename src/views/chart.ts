import type { Chart } from 'chart.js';
import { html, noChange, type TemplateResult } from 'lit';
import { AsyncDirective, directive, type ElementPart } from 'lit/async-directive.js';
import { barChart, type ChartProps } from './bar-chart.js';
import { ownState } from './own-state.js';

export type { ChartProps } from './bar-chart.js';

/** More bars in a row cannot be told apart. */
export const MOST_SERIES = 4;

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
