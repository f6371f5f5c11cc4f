import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { css, LitElement } from 'lit';
import { lines } from '../../src/views/bar-chart.js';
import { type ChartProps, chartView } from '../../src/views/chart.js';
import { chartStyles } from '../../src/views/chart-styles.js';

const props: ChartProps = {
  name: 'Sections: your means',
  failed: 'The chart could not be drawn.',
  rows: ['Skills and experience', 'Attributes'],
  series: [
    { name: 'You', values: [3.29, 4] },
    { name: 'Others', values: [3.5, undefined] },
  ],
  scale: [1, 5],
  figure: (value) => value.toFixed(2),
};

class ChartHost extends LitElement {
  static override styles = [
    css`
      :host {
        display: block;
        inline-size: 500px;
        --_accent: #1d5bbf;
      }
    `,
    chartStyles,
  ];
  chart = props;
  override render() {
    return chartView(this.chart);
  }
}
customElements.define('chart-host', ChartHost);

const drawn = (host: ChartHost) => Chart.getChart(host.renderRoot.querySelector('canvas')!);
const host = async () => {
  const element = await fixture<ChartHost>(html`<chart-host></chart-host>`);
  await waitUntil(() => drawn(element), 'a chart is drawn');
  return element;
};
/** The colour of the middle of a bar. */
const colourOf = (chart: Chart, series: number, row: number) => {
  const { base, y } = chart.getDatasetMeta(series).data[row]!.getProps(['base', 'y'], true) as Record<string, number>;
  const at = (css: number) => Math.round(css * chart.currentDevicePixelRatio);
  return [...chart.ctx.getImageData(at(base! + 5), at(y!), 1, 1).data].slice(0, 3).join();
};

describe('a bar chart', () => {
  it('shows each value on its scale, and is one picture with a name to those who do not see it', async () => {
    const element = await host();
    const chart = drawn(element)!;
    const [skills] = chart.getDatasetMeta(0).data;
    expect(skills!.x).to.be.closeTo(chart.scales['x']!.getPixelForValue(3.29), 0.01);
    expect(chart.data.datasets.map(({ data }) => data)).to.deep.equal([
      [3.29, 4],
      [3.5, null],
    ]);
    const canvas = element.renderRoot.querySelector('canvas')!;
    expect(canvas.getAttribute('role')).to.equal('img');
    expect(canvas.getAttribute('aria-label')).to.equal('Sections: your means');
  });

  it('has nothing that axe finds', async () => {
    await expect(await host()).to.be.accessible();
  }).timeout(60_000);

  it('takes its colours from the page, and again when the theme of the page changes', async () => {
    const element = await host();
    expect(colourOf(drawn(element)!, 0, 0)).to.equal('29,91,191');
    element.style.setProperty('--_accent', '#008000');
    element.style.color = 'rgb(10, 20, 30)';
    await waitUntil(() => drawn(element) && colourOf(drawn(element)!, 0, 0) === '0,128,0', 'the new colour');
  });

  it('does not move', async () => {
    expect(drawn(await host())!.options.animation === false).to.equal(true);
  });

  it('is drawn again when its figures change, and only then', async () => {
    const element = await host();
    const first = drawn(element);
    element.requestUpdate();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(drawn(element) === first).to.equal(true);
    element.chart = { ...props, series: [{ name: 'You', values: [2, 2] }] };
    element.requestUpdate();
    await waitUntil(() => drawn(element) !== first && drawn(element)?.data.datasets.length === 1, 'a new chart');
  });

  it('grows and shrinks with its place', async () => {
    const element = await host();
    element.style.inlineSize = '260px';
    await waitUntil(() => drawn(element)!.width === 260, 'the narrow chart');
    expect(drawn(element)!.data.labels![0]).to.have.length.above(1);
  });

  it('lets go of everything when it leaves the page, and comes back with it', async () => {
    const element = await host();
    const chart = drawn(element)!;
    const place = element.parentElement!;
    element.remove();
    expect(chart.ctx === null).to.equal(true);
    place.append(element);
    await waitUntil(() => drawn(element), 'the chart again');
  });

  it('says so where the scripts of the page have changed what an array is', async () => {
    const { from } = Array;
    // As Prototype.js does it.
    Array.from = ((list: ArrayLike<unknown>) => ('length' in list ? [...(list as unknown[])] : [])) as typeof from;
    try {
      const element = await fixture<ChartHost>(html`<chart-host></chart-host>`);
      await waitUntil(() => !element.renderRoot.querySelector('canvas'), 'the chart is given up');
      expect(element.renderRoot.textContent).to.include('The chart could not be drawn.');
    } finally {
      Array.from = from;
    }
  });

  it('breaks the words of a row where there is room', () => {
    const widthOf = (words: string) => words.length;
    expect(lines('Being at ease with technology', 14, widthOf)).to.deep.equal(['Being at ease', 'with', 'technology']);
    expect(lines('Technology', 4, widthOf)).to.deep.equal(['Technology']);
    expect(lines('One two', 0, widthOf)).to.deep.equal(['One', 'two']);
  });
});
