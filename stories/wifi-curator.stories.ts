import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Duties } from '../src/domain/duties/definition.js';
import { ANSWERS, type Nation } from '../src/domain/duties/duty.js';
import type { Result } from '../src/results/result.js';
import checks from '../src/widgets/wifi-readiness-check/content/wifi-2026.json' with { type: 'json' };
import '../src/widgets/wifi-readiness-check/wifi-readiness-check.js';
import { service } from '../test/domain/duties/services.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  /** What somebody brings before the picture is taken. */
  results?: readonly Result[];
  lang?: string;
}

const config = checks as unknown as Duties;

/** So many services of a nation, each with other answers, by a rule that gives the same each time. */
const servicesOf = (nation: Nation, n: number): Result[] =>
  Array.from({ length: n }, (_, one) => {
    const answers = config.checks.map(({ id }, at) => [id, ANSWERS[(one * 7 + at * at) % ANSWERS.length]!] as const);
    return service(config, Object.fromEntries(answers), { nation });
  });

const england = servicesOf('england', 62);
const wales = servicesOf('wales', 14);

/** The desk of whoever looks after the results of many services. Nothing that is done here is kept or sent. */
const meta: Meta<Args> = {
  title: 'wifi-readiness-check, for curators',
  component: 'wifi-readiness-check',
  argTypes: {
    results: { table: { disable: true } },
    lang: { control: 'inline-radio', options: ['en', 'cy'] },
  },
  render: ({ lang }) => html`
    <pretend-world .services=${new World()}>
      <wifi-readiness-check curate lang=${ifDefined(lang)}></wifi-readiness-check>
    </pretend-world>
  `,
  play: async ({ args: { results }, canvasElement }) => {
    const widget = canvasElement.querySelector('wifi-readiness-check')!;
    const desk = widget.shadowRoot!;
    if (!desk.querySelector('#lines')) {
      await new Promise((ready) => widget.addEventListener('widget-ready', ready, { once: true }));
    }
    if (!results) return;
    const lines = desk.querySelector<HTMLTextAreaElement>('#lines')!;
    lines.value = results.map((one) => JSON.stringify(one)).join('\n');
    lines.closest('details')!.querySelector('button')!.click();
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Before anything is brought. */
export const Start: Story = {};

/** Two nations side by side. */
export const Compared: Story = { args: { results: [...england, ...wales] } };

/** A nation of nine services is withheld. */
export const Withheld: Story = { args: { results: [...england, ...wales.slice(0, 9)] } };

/** In Welsh, which says of itself that no translator has checked it. */
export const Welsh: Story = { args: { ...Compared.args, lang: 'cy' } };
