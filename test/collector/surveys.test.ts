import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { pulseReading } from '../../src/domain/pulse/reading.js';
import type { Session } from '../../src/domain/questionnaire/session.js';
import { Pile } from '../../src/domain/summary/pile.js';
import { summarise, summaryText } from '../../src/domain/summary/summarise.js';
import { type Summary, summary as summarySchema } from '../../src/domain/summary/summary.js';
import { surveyGroups } from '../../src/domain/survey/groups.js';
import type { Outcome, Result } from '../../src/results/result.js';
import { surveyOutcome as ofSurvey } from '../../src/widgets/digital-survey/outcome.js';
import { pulseOutcome as ofPulse } from '../../src/widgets/pulse-survey/outcome.js';
import { pulse, survey } from '../domain/survey/surveys.js';
import { type Collector, everything, ownFolder, post, sample, TOKEN } from './collector.js';
import { onBoth } from './engines.js';

const MINIMUM = 10;
const known = { 'digital-survey': survey, 'pulse-survey': pulse };
type Tag = keyof typeof known;

function definitions(): string {
  const folder = ownFolder();
  for (const [widget, definition] of Object.entries(known)) {
    mkdirSync(join(folder, widget));
    writeFileSync(join(folder, widget, 'known.json'), JSON.stringify(definition));
  }
  return folder;
}

/** What a widget sends. */
function sent(widget: Tag, outcome: Outcome): Result {
  const { id, version } = known[widget];
  const { group, ...rest } = outcome;
  return sample({ widget, definition: { id, version }, data: {}, topics: [], ...rest, group });
}

const person = (answers: Session['answers']): Result =>
  sent('digital-survey', ofSurvey(survey, { at: 'results', answers }));
const answer = (day: string, answers: Session['answers']): Result =>
  sent('pulse-survey', ofPulse(pulse, { at: 'results', answers }, day));
const many = (n: number, make: () => Result): Result[] => Array.from({ length: n }, make);

const rated = { 'pair.confident.me': 4, 'pair.confident.service': 2 };
const items = { purpose: 3, time: 2, voice: 5 };

onBoth('a summary of a survey', (engine) => {
  let collector: Collector;
  before(async () => {
    collector = await (await engine.newHome()).start({ COLLECTOR_DEFINITIONS: definitions() });
    const results = [
      ...many(12, () => person({ ...rated, years: 'old', confidence: 'high', 'learning.choices': ['ebooks'] })),
      ...many(9, () => person({ ...rated, years: 'new', confidence: 'high', 'learning.words': 'Time', quote: 'yes' })),
      ...many(11, () => person({ ...rated, 'learning.choices': ['lms', 'staff-skills'] })),
      ...many(12, () => answer('2026-03-02', { ...items, team: 'branch' })),
      ...many(10, () => answer('2026-06-02', { ...items, time: 4, team: 'branch' })),
      ...many(4, () => answer('2026-06-02', { ...items, team: 'central' })),
    ];
    for (const result of results) assert.equal((await post(collector.url, result)).status, 201);
  });
  after(() => collector.kill());

  const textOf = async (widget: Tag): Promise<string> => {
    const { id, version } = known[widget];
    const answered = await fetch(`${collector.url}/v1/summaries/${widget}?definition=${id}&version=${version}`);
    assert.equal(answered.status, 200);
    return answered.text();
  };
  const summaryOf = async (widget: Tag): Promise<Summary> => summarySchema.parse(JSON.parse(await textOf(widget)));

  it('tells how many chose what, and both sides of a pair, without anybody of a small group', async () => {
    const { total, groups } = await summaryOf('digital-survey');
    assert.equal(total?.n, 23);
    assert.equal(total.scores?.['question:pair.confident.service']?.mean, 2);
    assert.deepEqual(total.scores?.['option:learning.choices:ebooks'], { n: 23, mean: 43.48, counts: [10, 10] });
    assert.deepEqual(
      groups.map(({ id, n }) => [id, n]),
      [
        ['new.low', undefined],
        ['new.high', undefined],
        ['old.low', undefined],
        ['old.high', 12],
      ],
    );
  });

  it('tells each wave of a pulse survey apart', async () => {
    const { total, groups } = await summaryOf('pulse-survey');
    const [branch, central] = groups;
    assert.equal(branch?.scores?.['wave:spring:question:time']?.mean, 2);
    assert.equal(branch.scores['wave:summer:question:time']?.mean, 4);
    assert.equal(central?.withheld, true);
    assert.equal(total?.scores?.['wave:summer:question:time']?.n, 10);
  });

  it('holds no open words, and finds that every result has the scores of its answers', async () => {
    assert.doesNotMatch(await textOf('digital-survey'), /Time/);
    const headers = { authorization: `Bearer ${TOKEN}` };
    const table = await (await fetch(`${collector.url}/v1/results.csv`, { headers })).text();
    assert.match(table, /scores_differ/);
    assert.doesNotMatch(table, /,true/);
  });

  it('is the same file that the curator makes of the same results, to the byte', async () => {
    for (const widget of ['digital-survey', 'pulse-survey'] as const) {
      const definition = known[widget];
      const pile = new Pile({ widget, definition, reading: pulseReading(definition) });
      for (const result of await everything(collector.url)) pile.put(result);
      const today = new Date().toISOString().slice(0, 10);
      const about = { widget, definition, groups: surveyGroups(definition), minGroup: MINIMUM, today };
      assert.equal(await textOf(widget), summaryText(summarise(about, pile.cells(MINIMUM))));
    }
  });
});
