import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/digital-quiz/digital-quiz.js';
import quiz from '../src/widgets/digital-quiz/content/quiz-2026.json' with { type: 'json' };
import { type Quiz, type QuizConfig } from '../src/widgets/digital-quiz/model.js';
import { quizOutcome } from '../src/widgets/digital-quiz/outcome.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  /** The world it stands in: what is kept. */
  world: () => World;
  lang?: string;
  draw?: number;
  format?: 'xapi';
  live?: boolean;
  /** The address of a summary. */
  summary?: string;
}

const config = quiz as unknown as QuizConfig;
const ids = config.questions.map(({ id }) => id);
const [ID, STARTED, FINISHED] = [
  '0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d',
  '2026-11-22T09:00:00Z',
  '2026-11-22T09:08:00Z',
];

/** Every other question right, the others answered with the first option. */
const answers = Object.fromEntries(
  config.questions.map((question, at) => [question.id, at % 2 === 0 && 'answer' in question ? question.answer : 'a']),
);

/** A world in which somebody has come as far as this. Nothing in it leaves the page. */
function worldAt(at: string, more: Partial<Quiz> = {}): World {
  const world = new World();
  const state: Quiz = { session: { at, answers }, seed: 7, drawn: ids, told: [], inWords: [], ...more };
  const outcome = quizOutcome(config, state);
  const result = outcome && {
    schema: 'library-widgets/result/1',
    id: ID,
    rev: 1,
    widget: 'digital-quiz',
    widgetVersion: '0.1.0',
    definition: { id: config.id, version: config.version },
    lang: 'en',
    startedAt: STARTED,
    finishedAt: FINISHED,
    ...outcome,
  };
  world.store('local').put(`run:digital-quiz::${config.id}`, {
    id: ID,
    rev: 1,
    version: config.version,
    startedAt: STARTED,
    touchedAt: world.now(),
    ...(result && { result }),
    state,
  });
  return world;
}

/** Every state in which people meet the quiz. Nothing that is done here is kept or sent. */
const meta: Meta<Args> = {
  title: 'Widgets/Digital quiz',
  component: 'digital-quiz',
  args: { world: () => new World() },
  argTypes: {
    world: { table: { disable: true } },
    summary: { table: { disable: true } },
    lang: { control: 'inline-radio', options: ['en', 'cy'] },
    format: { control: 'inline-radio', options: [undefined, 'xapi'] },
  },
  render: ({ world, lang, draw, format, live = false, summary }) => html`
    <pretend-world .services=${world()}>
      <digital-quiz
        lang=${ifDefined(lang)}
        draw=${ifDefined(draw)}
        format=${ifDefined(format)}
        results-src=${ifDefined(summary)}
        ?live=${live}
      >
        <a href="/quiz.pdf">The same questions on paper</a>
      </digital-quiz>
    </pretend-world>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What people see first. */
export const Start: Story = {};

/** Ten of the thirty questions, of as many topics as can be. */
export const TenQuestions: Story = { args: { draw: 10 } };

/** One question with its four answers. */
export const Question: Story = { args: { world: () => worldAt('question.G04') } };

/** A picture, described and not named, and a way to be asked in words. */
export const Picture: Story = { args: { world: () => worldAt('question.I01') } };

/** The same question in words, worth the same. */
export const InWords: Story = { args: { world: () => worldAt('question.I01', { inWords: ['I01'] }) } };

/** After a right answer. */
export const Right: Story = { args: { world: () => worldAt('question.I01', { told: ['I01'] }) } };

/** After a wrong answer. */
export const NotRight: Story = { args: { world: () => worldAt('question.G02', { told: ['G02'] }) } };

/** The points, by topic and question by question. */
export const Results: Story = { args: { world: () => worldAt('results'), format: 'xapi' } };

/** With a skills audit on the device: what a person felt beside their points. */
export const FeltBesideTested: Story = {
  args: {
    world: () => {
      const world = worldAt('results');
      world.store('local').put('result:skills-audit:', {
        finishedAt: STARTED,
        scores: { 'topic:moocs': 2, 'topic:ebooks': 4.5, 'topic:wifi-tech': 3, 'topic:wifi-law': 1 },
      });
      return world;
    },
  },
};

/** With a summary to compare with, in which a small group is withheld. */
export const BesideOthers: Story = {
  args: {
    summary: 'https://library.example/summary.json',
    world: () => {
      const world = worldAt('results');
      const share = (n: number, mean: number) => ({ n, mean });
      world.files.set('https://library.example/summary.json', {
        schema: 'library-widgets/summary/1',
        widget: 'digital-quiz',
        definition: { id: config.id, version: config.version },
        asOf: '2026-11-20',
        minGroup: 10,
        sample: true,
        groups: [
          { id: 'north', label: 'North', n: 40, scores: { overall: share(40, 58), 'topic:moocs': share(40, 71) } },
          { id: 'south', label: 'South', n: 25, scores: { overall: share(25, 63), 'topic:moocs': share(25, 66) } },
          { id: 'coast', label: 'Coast', withheld: true },
        ],
      });
      return world;
    },
  },
};

/** A round on one screen, before it begins. */
export const LiveRound: Story = { args: { live: true, draw: 10 } };

/** In Welsh, whose words are a draft. */
export const Welsh: Story = { args: { lang: 'cy', world: () => worldAt('question.I01') } };
