import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Database } from '../../src/collector/database.js';
import { Definitions } from '../../src/collector/definitions.js';
import { erase } from '../../src/collector/erasing.js';
import { linesOf } from '../../src/collector/exports.js';
import { keep } from '../../src/collector/results.js';
import { results, told } from '../../src/collector/schema.js';
import { Summaries } from '../../src/collector/summaries/summaries.js';
import { quizReading } from '../../src/domain/quiz/reading.js';
import { Pile, type PileOf, ratingsReading } from '../../src/domain/summary/pile.js';
import { summarise, summaryText } from '../../src/domain/summary/summarise.js';
import type { Summary } from '../../src/domain/summary/summary.js';
import type { Result } from '../../src/results/result.js';
import { openFolder } from '../../src/collector/embedded.js';
import { attempt, quiz } from './attempts.js';
import { preparedFolder } from './collector.js';
import { form, response } from './responses.js';

/** A failure is shown as it was found: to look for a smaller one takes minutes. */
const RUNS = { numRuns: 8, endOnFailure: true };

const MINIMUM = 5;
const PEOPLE = 60;
const CAMPAIGNS = [undefined, 'spring', 'autumn'];
const GROUPS = [undefined, 'north', 'south', 'elsewhere'];
const definitions = new Definitions([
  { widget: 'skills-audit', definition: form },
  { widget: 'digital-quiz', definition: quiz },
]);
const FORM = { widget: 'skills-audit', definition: form.id, version: form.version };

/** One thing that happens at a collector. */
type Event =
  | { what: 'arrives'; person: number; rev: number; campaign: number; group: number; answers: (number | null)[] }
  | { what: 'is erased'; person: number };

const answers = fc.tuple(
  ...Array.from({ length: 4 }, () => fc.option(fc.constantFrom<number | null>(1, 3, 5, null), { nil: null })),
);
const arrival = fc.record({
  what: fc.constant('arrives' as const),
  person: fc.nat(PEOPLE - 1),
  rev: fc.integer({ min: 1, max: 3 }),
  // Weighted, so that cells fill.
  campaign: fc.constantFrom(0, 0, 0, 1, 1, 2),
  group: fc.constantFrom(0, 1, 1, 1, 2, 2, 3),
  answers,
});
const erasure = fc.record({ what: fc.constant('is erased' as const), person: fc.nat(PEOPLE - 1) });
const many = { minLength: 30, maxLength: 90, size: 'max' } as const;
const arrivals = fc.array(arrival, many);
const events = fc.array<Event>(fc.oneof({ weight: 6, arbitrary: arrival }, { weight: 1, arbitrary: erasure }), many);

function resultOf({ person, rev, campaign, group, answers }: Extract<Event, { what: 'arrives' }>): Result {
  const given = Object.fromEntries(['A', 'B', 'C', 'D'].map((id, at) => [id, answers[at]!]));
  return response(given, { id: `person ${person}`, rev, campaign: CAMPAIGNS[campaign], group: GROUPS[group] });
}

/** The same for a quiz: right, partly right, wrong, or not asked. */
function attemptOf({ person, rev, campaign, group, answers }: Extract<Event, { what: 'arrives' }>): Result {
  const given = quiz.questions.flatMap(({ id, kind }, at) => {
    const points = answers[at];
    if (points == null) return [];
    const right = { one: 'a', many: ['a', 'b'], order: ['a', 'b', 'c', 'd'] }[kind];
    const partly = { one: 'b', many: ['b'], order: ['a', 'c', 'b', 'd'] }[kind];
    const wrong = { one: 'b', many: ['c', 'd'], order: ['d', 'c', 'b', 'a'] }[kind];
    return [[id, points === 5 ? right : points === 3 ? partly : wrong] as const];
  });
  const changes = { id: `person ${person}`, rev, campaign: CAMPAIGNS[campaign], group: GROUPS[group] };
  return attempt(Object.fromEntries(given), changes);
}

let database: Database;
before(async () => {
  database = await openFolder(await preparedFolder());
});
after(() => database.close());

async function empty(): Promise<Summaries> {
  await database.tables.delete(results);
  await database.tables.delete(told);
  return new Summaries(database.tables, definitions, MINIMUM);
}

const happen = async (event: Event): Promise<void> => {
  if (event.what === 'is erased') await erase(database.tables, `person ${event.person}`);
  else await keep(database.tables, resultOf(event), form);
};

const happenInQuiz = async (event: Event): Promise<void> => {
  if (event.what === 'is erased') await erase(database.tables, `person ${event.person}`);
  else await keep(database.tables, attemptOf(event), quiz);
};

/** Numbers of people by what they are the number of, for example `spring/north/question:A`. */
type Published = Map<string, number>;

/** Every number of people that a reader can see now: of all campaigns and of each. */
async function published(summaries: Summaries): Promise<Published> {
  const seen: Published = new Map();
  for (const campaign of CAMPAIGNS) {
    const { total, groups } = (await summaries.of(FORM, campaign))!;
    for (const [name, part] of [['', total] as const, ...groups.map((group) => [group.id, group] as const)]) {
      if (part?.n !== undefined) seen.set(`${campaign ?? ''}/${name}`, part.n);
      for (const [score, { n }] of Object.entries(part?.scores ?? {}))
        seen.set(`${campaign ?? ''}/${name}/${score}`, n);
    }
  }
  return seen;
}

const few = (difference: number): boolean => difference !== 0 && Math.abs(difference) < MINIMUM;

describe('whoever reads summaries after every arrival, revision and erasure', () => {
  it('never sees a number of fewer people than the minimum', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const summaries = await empty();
        for (const event of all) {
          await happen(event);
          for (const [name, n] of await published(summaries)) assert.ok(n >= MINIMUM, `${name}: ${n}`);
        }
      }),
      RUNS,
    );
  });

  it('finds no fewer people than the minimum between two summaries of one campaign and group', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const summaries = await empty();
        const times: Published[] = [];
        for (const event of all) {
          await happen(event);
          times.push(await published(summaries));
        }
        for (const one of times) {
          for (const other of times) {
            for (const [name, n] of one) {
              // Of a campaign and a group: people whom no other published number counts in part.
              if (!/^[a-z]+\/[a-z]+/.test(name)) continue;
              assert.ok(!few(n - (other.get(name) ?? 0)), `${name}: ${n} and ${other.get(name)}`);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('finds no fewer between any two numbers of the same, while nobody is erased', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, async (all) => {
        const summaries = await empty();
        const times: Published[] = [];
        for (const event of all) {
          // A person who changes group or campaign leaves one number for another; only first revisions here.
          await happen({ ...event, rev: 1 });
          times.push(await published(summaries));
        }
        for (const one of times) {
          for (const other of times) {
            for (const [name, n] of one) {
              assert.ok(!few(n - (other.get(name) ?? 0)), `${name}: ${n} and ${other.get(name)}`);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('finds no fewer in what a total has over its parts: groups, campaigns, or both', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const summaries = await empty();
        for (const event of all) {
          await happen(event);
          const seen = await published(summaries);
          for (const [name, n] of seen) {
            const [campaign, group, score] = name.split('/') as [string, string, string?];
            const number = (inCampaign: string, ofGroup: string) =>
              seen.get([inCampaign, ofGroup, ...(score ? [score] : [])].join('/')) ?? 0;
            const groups = GROUPS.flatMap((one) => one ?? []);
            const campaigns = CAMPAIGNS.flatMap((one) => one ?? []);
            if (group === '') {
              const left = n - groups.reduce((sum, one) => sum + number(campaign, one), 0);
              assert.ok(!few(left), `${name} over its groups: ${left}`);
            }
            if (campaign === '') {
              const left = n - campaigns.reduce((sum, one) => sum + number(one, group), 0);
              assert.ok(!few(left), `${name} over its campaigns: ${left}`);
            }
          }
        }
      }),
      RUNS,
    );
  });
});

/** The curator's file of the collector's own export, as of today. */
async function curated({ widget, definition, reading }: PileOf, campaign?: string): Promise<string> {
  const pile = new Pile({ widget, definition, reading });
  for await (const lines of linesOf(database.tables)) {
    for (const line of lines.split('\n').filter(Boolean)) pile.put(JSON.parse(line) as Result);
  }
  const about = { widget, definition, campaign, groups: ['north', 'south'], minGroup: MINIMUM };
  const today = new Date().toISOString().slice(0, 10);
  return summaryText(summarise({ ...about, today }, pile.cells(MINIMUM, campaign)));
}

async function textOf(summaries: Summaries, { widget, definition }: PileOf, campaign?: string): Promise<string> {
  const asked = { widget, definition: definition.id, version: definition.version };
  return summaryText((await summaries.of(asked, campaign)) as Summary);
}

for (const [what, of, happens] of [
  ['an audit', { widget: 'skills-audit', definition: form, reading: ratingsReading(form) }, happen],
  ['a quiz', { widget: 'digital-quiz', definition: quiz, reading: quizReading(quiz.questions) }, happenInQuiz],
] as const) {
  describe(`the same results of ${what}`, () => {
    it('make the same file in the collector and in the curator’s view, to the byte', async () => {
      await fc.assert(
        fc.asyncProperty(events, async (all) => {
          const summaries = await empty();
          for (const event of all) await happens(event);
          for (const campaign of CAMPAIGNS) {
            assert.equal(await textOf(summaries, of, campaign), await curated(of, campaign));
          }
        }),
        RUNS,
      );
    });

    it('make the same file in whatever order they come and however often', async () => {
      const inAnyOrder = fc
        .uniqueArray(arrival, { selector: ({ person, rev }) => `${person}.${rev}`, ...many })
        .chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        );
      await fc.assert(
        fc.asyncProperty(inAnyOrder, async ([once, doubled]) => {
          const texts: string[] = [];
          for (const all of [once, doubled]) {
            const summaries = await empty();
            await Promise.all(all.map(happens));
            texts.push(await textOf(summaries, of));
          }
          assert.equal(texts[0], texts[1]);
        }),
        RUNS,
      );
    });
  });
}
