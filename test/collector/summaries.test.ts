import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import Papa from 'papaparse';
import { dutiesReading } from '../../src/domain/duties/reading.js';
import { quizReading } from '../../src/domain/quiz/reading.js';
import { summaryText, summarise } from '../../src/domain/summary/summarise.js';
import { type Summary, summary as summarySchema } from '../../src/domain/summary/summary.js';
import { Pile, type PileOf, ratingsReading } from '../../src/domain/summary/pile.js';
import type { Result } from '../../src/results/result.js';
import { check, duties } from '../domain/duties/checks.js';
import { service, services } from '../domain/duties/services.js';
import { attempt, attempts, quiz } from './attempts.js';
import { type Collector, everything, keyOf, ownFolder, post, TOKEN } from './collector.js';
import { onBoth } from './engines.js';
import { form, response, responses } from './responses.js';

const wifi = duties(check('A'), check('B', { group: 'technical' }), check('C', { nations: ['scotland'] }));

/** A folder in which `form`, `quiz` and `wifi` are known. */
function definitions(): string {
  const folder = ownFolder();
  for (const [widget, definition] of [
    ['skills-audit', form],
    ['digital-quiz', quiz],
    ['wifi-readiness-check', wifi],
  ] as const) {
    mkdirSync(join(folder, widget));
    writeFileSync(join(folder, widget, 'known.json'), JSON.stringify(definition));
  }
  return folder;
}

const OF_FORM = `definition=${form.id}&version=${form.version}`;
const OF_QUIZ = `definition=${quiz.id}&version=${quiz.version}`;
const OF_WIFI = `definition=${wifi.id}&version=${wifi.version}`;
const NAMED = ['north', 'south'];
const MINIMUM = 10;

/** The file that the curator's view makes of everything that a collector has. */
async function curated(url: string, of: PileOf, groups: readonly string[] = NAMED): Promise<string> {
  const pile = new Pile(of);
  for (const result of await everything(url)) pile.put(result);
  const today = new Date().toISOString().slice(0, 10);
  return summaryText(summarise({ ...of, groups, minGroup: MINIMUM, today }, pile.cells(MINIMUM)));
}

async function postAll(url: string, results: Result[]): Promise<void> {
  for (let at = 0; at < results.length; at += 20) {
    const answers = await Promise.all(results.slice(at, at + 20).map((result) => post(url, result, keyOf(result))));
    for (const answer of answers) assert.equal(answer.status, 201);
  }
}

const ask = (url: string, query = '', widget = 'skills-audit', headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/summaries/${widget}?${query}`, { headers });

/** The ids of the results whose scores are not those of their answers. */
async function flagged(url: string): Promise<string[]> {
  const headers = { authorization: `Bearer ${TOKEN}` };
  const table = await (await fetch(`${url}/v1/results.csv`, { headers })).text();
  const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
  const differing = data.filter(({ scores_differ: differ }) => differ !== 'false');
  return differing.map((row) => row['\uFEFFid'] ?? row['id']!).toSorted();
}

async function summaryOf(url: string, query = OF_FORM, widget?: string): Promise<Summary> {
  const answer = await ask(url, query, widget);
  assert.equal(answer.status, 200);
  return summarySchema.parse(await answer.json());
}

onBoth('a summary', (engine) => {
  let collector: Collector;
  before(async () => {
    collector = await (await engine.newHome()).start({ COLLECTOR_DEFINITIONS: definitions() });
    await postAll(collector.url, [
      ...responses(12, { A: 4, B: 3 }, { group: 'north' }),
      ...responses(9, { A: 1 }, { group: 'south' }),
      ...responses(11, { A: 2, C: 5 }, { campaign: 'spring' }),
      ...responses(40, { A: 1 }, { tier: 'personal', group: 'south' }),
    ]);
  });
  after(() => collector.kill());

  it('tells each group of ten or more, and of no smaller one more than that it is withheld', async () => {
    const { total, groups } = await summaryOf(collector.url);
    assert.deepEqual(
      groups.map(({ id, n, withheld }) => ({ id, n, withheld })),
      [
        { id: 'north', n: 12, withheld: undefined },
        { id: 'south', n: undefined, withheld: true },
      ],
    );
    assert.equal(total?.n, 23);
    assert.equal(groups[0]!.scores?.['question:A']?.mean, 4);
    assert.equal(groups[0]!.scores?.overall?.mean, 3.5);
    assert.equal(groups[0]!.scores?.two, undefined);
  });

  it('of one campaign is of its people alone', async () => {
    const { total, campaign } = await summaryOf(collector.url, `${OF_FORM}&campaign=spring`);
    assert.equal(campaign, 'spring');
    assert.deepEqual([total?.n, total?.scores?.two?.mean], [11, 5]);
    assert.equal((await summaryOf(collector.url, `${OF_FORM}&campaign=autumn`)).total, undefined);
  });

  it('is of the questions that most people answered, where none are named', async () => {
    const answer = await ask(collector.url);
    assert.equal(answer.status, 200);
    assert.deepEqual(((await answer.json()) as Summary).definition, { id: form.id, version: form.version });
  });

  it('is the same file that the curator makes of the same results, to the byte', async () => {
    const mine = await curated(collector.url, {
      widget: 'skills-audit',
      definition: form,
      reading: ratingsReading(form),
    });
    assert.equal(await (await ask(collector.url, OF_FORM)).text(), mine);
  });

  it('is kept by nobody without asking again, and not sent twice', async () => {
    const first = await ask(collector.url, OF_FORM);
    assert.equal(first.headers.get('cache-control'), 'no-cache');
    const tag = first.headers.get('etag') ?? '';
    const again = await ask(collector.url, OF_FORM, 'skills-audit', { 'if-none-match': tag });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });

  for (const [query, named] of [
    ['from=2026-01-01', 'from'],
    ['group=north', 'group'],
    ['campaign=a&campaign=b', 'campaign'],
    ['campaign=', 'campaign'],
    ['campaign=%00', 'campaign'],
    [`campaign=${'x'.repeat(201)}`, 'campaign'],
    ["a'%20or%201%3D1=1", "a' or 1=1"],
  ] as const) {
    it(`is refused for ?${query.slice(0, 40)}, with the name of the parameter`, async () => {
      const answer = await ask(collector.url, query);
      assert.equal(answer.status, 400);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
      const { detail } = (await answer.json()) as { detail: string };
      assert.ok(detail.includes(JSON.stringify(named)), detail);
    });
  }

  it('takes statements of SQL for names of nothing (row 43)', async () => {
    const before = await everything(collector.url);
    const words = encodeURIComponent('\'; drop table results; -- " \\ $1');
    for (const query of [`definition=${words}`, `version=${words}`, `${OF_FORM}&campaign=${words}`]) {
      const answer = await ask(collector.url, query);
      assert.ok([200, 404].includes(answer.status));
    }
    assert.equal((await ask(collector.url, '', words)).status, 404);
    assert.deepEqual(await everything(collector.url), before);
  });
});

onBoth('a summary of a quiz', (engine) => {
  let collector: Collector;
  const forged = attempt(
    { A: 'b' },
    { group: 'south', scores: { overall: 100, points: 1, of: 1, 'topic:moocs': 100 } },
  );
  const honest = attempt({ A: 'b' }, { group: 'south' });
  before(async () => {
    collector = await (await engine.newHome()).start({ COLLECTOR_DEFINITIONS: definitions() });
    await postAll(collector.url, [
      // 1, 0.5 and 0.25 points of 3.
      ...attempts(11, { A: 'a', B: ['a'], C: ['a', 'c', 'd', 'b'] }, { group: 'north' }),
      ...attempts(8, { A: 'b' }, { group: 'south' }),
      forged,
      honest,
      ...attempts(9, { A: 'a' }, { group: 'nobody knows it' }),
    ]);
  });
  after(() => collector.kill());

  it('has the mean share of the points, marked again from the answers', async () => {
    const { asSent, total, groups } = await summaryOf(collector.url, OF_QUIZ, 'digital-quiz');
    assert.equal(asSent, undefined);
    assert.deepEqual(
      groups.map(({ id, n, scores }) => [id, n, scores?.overall?.mean, scores?.['topic:moocs']?.mean]),
      [
        ['north', 11, 58.33, 75],
        ['south', 10, 0, 0],
      ],
    );
    assert.equal(total?.n, 21);
  });

  it('is the same file that the curator makes of the same results, to the byte', async () => {
    const mine = await curated(collector.url, {
      widget: 'digital-quiz',
      definition: quiz,
      reading: quizReading(quiz.questions),
    });
    assert.equal(await (await ask(collector.url, OF_QUIZ, 'digital-quiz')).text(), mine);
  });

  it('flags points that the answers do not give, and no others', async () => {
    assert.deepEqual(await flagged(collector.url), [forged.id]);
  });
});

onBoth('a summary of a check of duties', (engine) => {
  let collector: Collector;
  const sites = ['site-1', 'site-2'].map((id) => ({ id, name: id }));
  const bySite = service(wifi, { 'A@site-1': 'yes', 'A@site-2': 'no' }, { sites, bySite: ['A'] });
  const scored = { ...service(wifi, { A: 'no' }), id: 'scored' };
  const elsewhere = { ...service(wifi, { A: 'no' }), id: 'elsewhere' };
  before(async () => {
    collector = await (await engine.newHome()).start({ COLLECTOR_DEFINITIONS: definitions() });
    await postAll(collector.url, [
      ...services(11, wifi, { A: 'dk', B: 'yes' }),
      ...services(9, wifi, { A: 'yes', C: 'no' }, { nation: 'scotland' }),
      bySite,
      { ...scored, scores: { ...scored.scores, yes: 60 } },
      { ...elsewhere, answers: { ...elsewhere.answers, C: 'no' } },
    ]);
  });
  after(() => collector.kill());

  it('tells how many services of each nation gave each answer, and of fewer than ten nothing', async () => {
    const { asSent, total, groups } = await summaryOf(collector.url, OF_WIFI, 'wifi-readiness-check');
    assert.equal(asSent, undefined);
    assert.deepEqual(
      groups.map(({ id, n, scores }) => [id, n, scores?.['check:A']?.counts, scores?.['overall:yes']?.mean]),
      [['wales', 14, [10, 5, 0, 0, 0], 39.29]],
    );
    assert.equal(total?.n, 14);
    assert.equal(total?.scores?.['check:C'], undefined);
  });

  it('is the same file that the curator makes of the same results, to the byte', async () => {
    const of = { widget: 'wifi-readiness-check', definition: wifi, reading: dutiesReading(wifi) };
    const mine = await curated(collector.url, of, []);
    assert.equal(await (await ask(collector.url, OF_WIFI, 'wifi-readiness-check')).text(), mine);
  });

  it('flags counts and answers that a service cannot have sent, and no others', async () => {
    assert.deepEqual(await flagged(collector.url), ['elsewhere', 'scored']);
  });
});

onBoth('a summary over time (rows 50, 51)', (engine) => {
  let collector: Collector;
  before(async () => {
    collector = await (await engine.newHome()).start({ COLLECTOR_DEFINITIONS: definitions() });
  });
  after(() => collector.kill());
  const sizeOf = async (group: string) => (await summaryOf(collector.url)).groups.find(({ id }) => id === group)?.n;

  it('moves on by ten people or more, so that nobody is found by asking before and after', async () => {
    const sizes: (number | undefined)[] = [];
    for (let person = 0; person < 31; person++) {
      await postAll(collector.url, [response({ A: 1 + (person % 5) }, { group: 'north' })]);
      sizes.push(await sizeOf('north'));
    }
    const times = (n: number, size: number | undefined) => Array<number | undefined>(n).fill(size);
    assert.deepEqual(sizes, [...times(9, undefined), ...times(10, 10), ...times(10, 20), ...times(2, 30)]);
  });

  it('counts somebody who changes their answers once', async () => {
    const people = responses(10, { A: 1 }, { group: 'south' });
    await postAll(collector.url, people);
    await postAll(
      collector.url,
      people.map((person) => ({ ...person, rev: 2 })),
    );
    assert.equal(await sizeOf('south'), 10);
  });

  it('says at first that there is none, of people whose questions are unknown', async () => {
    const unknown = { definition: { id: 'moons', version: '7' }, widget: 'moon-phase-poll' };
    const scored = (overall: number) => response({}, { ...unknown, scores: { overall, constructor: 7, 'a b': 1 } });
    const asked = () => ask(collector.url, '', 'moon-phase-poll');
    assert.equal((await asked()).status, 404);
    await postAll(
      collector.url,
      Array.from({ length: 9 }, () => scored(2)),
    );
    assert.equal((await asked()).status, 404);
    await postAll(collector.url, [scored(4)]);
    const told = await summaryOf(collector.url, '', 'moon-phase-poll');
    assert.equal(told.asSent, true);
    assert.deepEqual(told.total?.scores, { overall: { n: 10, mean: 2.2, interval: [1.75, 2.65] } });
  });
});

describe('results that came before their questions were known', () => {
  onBoth('a summary', (engine) => {
    it('counts them once the collector has been started with the questions', async () => {
      const home = await engine.newHome();
      const first = await home.start();
      await postAll(first.url, [...responses(10, { A: 3 }), ...attempts(10, { A: 'a', D: 'b' })]);
      assert.equal(await first.stop(), 0);
      const second = await home.start({ COLLECTOR_DEFINITIONS: definitions() });
      assert.equal((await summaryOf(second.url)).total?.scores?.['question:A']?.n, 10);
      const ofQuiz = await summaryOf(second.url, OF_QUIZ, 'digital-quiz');
      assert.deepEqual([ofQuiz.asSent, ofQuiz.total?.scores?.overall?.mean], [undefined, 50]);
      await second.kill();
    });
  });
});
