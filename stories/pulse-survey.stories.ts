import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import content from '../demo/pulse.json' with { type: 'json' };
import figures from '../demo/pulse-summary.json' with { type: 'json' };
import { resultOf } from '../src/core/result-of.js';
import type { Answers } from '../src/domain/questionnaire/answers.js';
import type { PulseConfig } from '../src/widgets/pulse-survey/model.js';
import { pulseOutcome } from '../src/widgets/pulse-survey/outcome.js';
import '../src/widgets/pulse-survey/pulse-survey.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  /** The world it stands in: what is kept, and which day it is. */
  world: () => World;
  lang?: string;
  curate?: boolean;
}

const pulse = content as unknown as PulseConfig;
const run = { id: '0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d', rev: 1, startedAt: '2026-11-22T09:00:00.000Z' };
const answers: Answers = { purpose: 4, time: 2, voice: 3, safety: 4, learning: 3, team: 'branch' };

/** A world on a day, in which somebody may have come as far as `at`. Nothing in it leaves the page. */
function worldOn(day: string, at?: string): World {
  const world = new World();
  world.clock.time = Date.parse(`${day}T10:00:00`);
  world.files.set('/summary.json', figures);
  if (at === undefined) return world;
  const came = at === 'results' ? pulseOutcome(pulse, { at, answers }, day) : undefined;
  const about = { widget: 'pulse-survey', widgetVersion: '0.1.0', definition: pulse, lang: 'en' as const };
  const result = came && resultOf(run, came, { ...about, campaign: undefined, group: undefined, now: world.now() });
  world.store('local').put(`run:pulse-survey::${pulse.id}`, {
    ...run,
    version: pulse.version,
    touchedAt: world.now(),
    ...(result && { result }),
    state: { at, answers },
  });
  return world;
}

/** Every state in which people meet the pulse survey. Nothing that is done here is kept or sent. */
const meta: Meta<Args> = {
  title: 'Widgets/Pulse survey',
  component: 'pulse-survey',
  args: { world: () => worldOn('2026-06-03') },
  argTypes: { world: { table: { disable: true } }, lang: { control: 'inline-radio', options: ['en', 'cy'] } },
  render: ({ world, lang, curate = false }) => html`
    <pretend-world .services=${world()}>
      <pulse-survey
        .config=${pulse}
        results-src="/summary.json"
        lang=${ifDefined(lang)}
        ?curate=${curate}
      ></pulse-survey>
    </pretend-world>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** While a wave is open. */
export const Start: Story = {};

/** The one page. */
export const Page: Story = { args: { world: () => worldOn('2026-06-03', 'all') } };

/** Before the first wave. */
export const NotYet: Story = { args: { world: () => worldOn('2026-02-01') } };

/** Between waves, with something that was begun. */
export const Between: Story = { args: { world: () => worldOn('2026-07-01', 'all') } };

/** What those who have answered see: what was done, and what has changed. The figures are a sample. */
export const Results: Story = { args: { world: () => worldOn('2026-11-22', 'results') } };

/** In Welsh, which says of itself that no translator has checked it. */
export const Welsh: Story = { args: { ...Results.args, lang: 'cy' } };

/** The desk of whoever looks after the results. */
export const Curator: Story = { args: { curate: true } };
