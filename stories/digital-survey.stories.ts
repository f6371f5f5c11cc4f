import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Answers } from '../src/domain/questionnaire/answers.js';
import { resultOf } from '../src/core/result-of.js';
import content from '../src/widgets/digital-survey/content/survey-2026.json' with { type: 'json' };
import type { SurveyConfig } from '../src/widgets/digital-survey/model.js';
import { surveyOutcome } from '../src/widgets/digital-survey/outcome.js';
import '../src/widgets/digital-survey/digital-survey.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  /** The world it stands in: what is kept. */
  world: () => World;
  lang?: string;
  curate?: boolean;
}

const survey = content as unknown as SurveyConfig;
const run = { id: '0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d', rev: 1, startedAt: '2026-11-22T09:00:00.000Z' };

const answers: Answers = {
  years: 'over-10',
  confidence: 'very',
  'pair.confident.me': 4,
  'pair.confident.service': 2,
  'pair.challenge.me': 2,
  'pair.challenge.service': 5,
  'pair.sure.technology': 3,
  'pair.sure.library': 4,
  'learning.choices': ['staff-skills', 'moocs'],
  'reading.words': 'A range of e-books as good as the shelf.',
  quote: 'yes',
};

/** A world in which somebody has come as far as this. Nothing in it leaves the page. */
function worldAt(at: string): World {
  const world = new World();
  const came = at === 'results' ? surveyOutcome(survey, { at, answers }) : undefined;
  const about = { widget: 'digital-survey', widgetVersion: '0.1.0', definition: survey, lang: 'en' as const };
  const result = came && resultOf(run, came, { ...about, campaign: undefined, group: undefined, now: world.now() });
  world.store('local').put(`run:digital-survey::${survey.id}`, {
    ...run,
    version: survey.version,
    touchedAt: world.now(),
    ...(result && { result }),
    state: { at, answers },
  });
  return world;
}

/** Every state in which people meet the survey. Nothing that is done here is kept or sent. */
const meta: Meta<Args> = {
  title: 'Widgets/Digital survey',
  component: 'digital-survey',
  args: { world: () => new World() },
  argTypes: { world: { table: { disable: true } }, lang: { control: 'inline-radio', options: ['en', 'cy'] } },
  render: ({ world, lang, curate = false }) => html`
    <pretend-world .services=${world()}>
      <digital-survey lang=${ifDefined(lang)} ?curate=${curate}></digital-survey>
    </pretend-world>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What people see first. */
export const Start: Story = {};

/** The page about the person, all of it optional. */
export const AboutYou: Story = { args: { world: () => worldAt('section.about') } };

/** A theme: to be answered by choosing, in one's own words, or both. */
export const Theme: Story = { args: { world: () => worldAt('section.reading') } };

/** All answers, each with a way to change it. */
export const Check: Story = { args: { world: () => worldAt('check') } };

/** What somebody said. */
export const Results: Story = { args: { world: () => worldAt('results') } };

/** In Welsh, which says of itself that no translator has checked it. */
export const Welsh: Story = { args: { ...Theme.args, lang: 'cy' } };

/** The desk of whoever looks after the results. */
export const Curator: Story = { args: { curate: true } };
