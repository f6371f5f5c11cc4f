import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { chartStyles } from '../../src/views/chart-styles.js';
import { chartView } from '../../src/views/chart.js';
import { widgetStyles } from '../../src/views/styles.js';
import { measureWords } from '../measures.mjs';
import { ratio, type Summed } from '../numbers.mjs';
import results from '../results/latest.json' with { type: 'json' };

interface Subject {
  name: string;
  title: string;
  kind: string;
  measures: Record<string, Summed | undefined>;
}
interface Part {
  on: string;
  machine: string;
  rounds: number;
  tables: { title: string; subjects: Subject[] }[];
}

const figure = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });
/** The end of a scale that is a round number. */
const roundUp = (value: number) => {
  const step = 10 ** Math.floor(Math.log10(value || 1));
  return Math.ceil(value / step) * step;
};

/** One measure of all subjects: a chart, and the same figures as a table with their spread and ratios. */
function measureView(key: string, subjects: Subject[]): TemplateResult | typeof nothing {
  const known = subjects.flatMap((subject) => {
    const measured = subject.measures[key];
    return measured ? [{ ...subject, measured }] : [];
  });
  if (!known.length) return nothing;
  const name = measureWords(key);
  const floor = (known.find(({ name }) => name === 'lit') ?? known.find(({ kind }) => kind === 'floor'))?.measured
    .median;
  const ours = known.find(({ kind }) => kind === 'ours')?.measured.median;
  const times = (value: number, other: number | undefined) => {
    const found = other === undefined ? undefined : ratio(value, other);
    return found === undefined ? '–' : figure(found);
  };
  return html`<section>
    <h3>${name}</h3>
    ${chartView({
      name: `${name}. The table below has the same figures.`,
      failed: 'The chart could not be drawn. The table below has the same figures.',
      rows: known.map(({ title }) => title),
      series: [{ name, values: known.map(({ measured }) => measured.median) }],
      scale: [0, roundUp(Math.max(...known.map(({ measured }) => measured.median)))],
      figure,
    })}
    <table>
      <caption class="unseen">
        ${name}
      </caption>
      <thead>
        <tr>
          ${['', 'Median', 'Half lie between', 'Visits', 'Times the floor', 'Ours, times it'].map(
            (head) => html`<th scope="col">${head}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${known.map(
          ({ title, measured: { median, from, to, n } }) =>
            html`<tr>
              <th scope="row">${title}</th>
              <td>${figure(median)}</td>
              <td>${figure(from)} to ${figure(to)}</td>
              <td>${n}</td>
              <td>${times(median, floor)}</td>
              <td>${ours === undefined ? '–' : times(ours, median)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

class BenchReport extends LitElement {
  static override styles = [
    widgetStyles,
    chartStyles,
    css`
      table {
        inline-size: 100%;
        margin-block: 0.5em 2em;
        border-collapse: collapse;
        font-size: 0.9375em;
      }
      th,
      td {
        padding: 0.25em 0.5em;
        border-block-end: 1px solid var(--_line);
        text-align: start;
      }
      td {
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  override render(): TemplateResult {
    const parts = Object.values(results.parts as unknown as Record<string, Part>);
    return html`<div class="widget">
      <h1>What our widgets cost, beside their peers</h1>
      ${parts.map(({ on, machine, rounds, tables }) =>
        tables.map(
          ({ title, subjects }) =>
            html`<h2>${title}</h2>
              <p>
                Measured on ${on}, in ${rounds} rounds. ${machine}. Read the ratios: milliseconds are this machine’s.
              </p>
              ${[...new Set(subjects.flatMap(({ measures }) => Object.keys(measures)))].map((key) =>
                measureView(key, subjects),
              )}`,
        ),
      )}
    </div>`;
  }
}
customElements.define('bench-report', BenchReport);
