import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ANSWERS } from '../src/domain/duties/duty.js';
import type { WifiConfig } from '../src/widgets/wifi-readiness-check/model.js';
import { begin, outcome, type Readiness } from '../src/widgets/wifi-readiness-check/model.js';
import checks from '../src/widgets/wifi-readiness-check/content/wifi-2026.json' with { type: 'json' };
import '../src/widgets/wifi-readiness-check/wifi-readiness-check.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  /** The world it stands in: what is kept. */
  world: () => World;
  lang?: string;
}

const config = checks as unknown as WifiConfig;
const [ID, AT] = ['0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d', '2026-11-22T09:00:00.000Z'];

/** Every answer in turn. */
const answers = Object.fromEntries(
  config.checks.map(({ id }, at) => [id, { answer: ANSWERS[at % ANSWERS.length]!, at: AT, role: 'ICT lead' }]),
);

/** A world in which somebody has come as far as this. Nothing in it leaves the page. */
function worldAt(at: string, more: Partial<Readiness> = {}): World {
  const world = new World();
  const state: Readiness = { ...begin(), at, nation: 'wales', provider: 'supplier', answers, ...more };
  const came = outcome(config, state);
  const result = came && {
    schema: 'library-widgets/result/1',
    id: ID,
    rev: 1,
    widget: 'wifi-readiness-check',
    widgetVersion: '0.1.0',
    definition: { id: config.id, version: config.version },
    lang: 'en',
    startedAt: AT,
    finishedAt: AT,
    ...came,
  };
  world.store('local').put(`run:wifi-readiness-check::${config.id}`, {
    id: ID,
    rev: 1,
    version: config.version,
    startedAt: AT,
    touchedAt: world.now(),
    ...(result && { result }),
    state,
  });
  return world;
}

const meta: Meta<Args> = {
  title: 'wifi-readiness-check',
  args: { world: () => new World() },
  render: ({ world, lang }) => html`
    <pretend-world .services=${world()}>
      <wifi-readiness-check lang=${ifDefined(lang)}>
        <a href="/wifi-checks.pdf">The same checks on paper</a>
      </wifi-readiness-check>
    </pretend-world>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Start: Story = {};
export const Groups: Story = { args: { world: () => worldAt('overview') } };
export const OneGroup: Story = { args: { world: () => worldAt('group.privacy') } };
export const InWelsh: Story = { args: { world: () => worldAt('group.privacy'), lang: 'cy' } };

const sites = [
  { id: 'site-1', name: 'Central' },
  { id: 'site-2', name: 'Harbour' },
];
export const SitesThatDiffer: Story = { args: { world: () => worldAt('group.space', { sites, bySite: ['W53'] }) } };

export const AnswersThatDiffer: Story = {
  args: {
    world: () =>
      worldAt('overview', {
        conflicts: [
          {
            key: 'W44',
            stands: { answer: 'yes', role: 'ICT lead', at: AT },
            other: { answer: 'dk', role: 'Branch manager', at: '2026-11-20T09:00:00.000Z' },
          },
        ],
      }),
  },
};

export const Results: Story = { args: { world: () => worldAt('results') } };
export const ResultsInWelsh: Story = { args: { world: () => worldAt('results'), lang: 'cy' } };
