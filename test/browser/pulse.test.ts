import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import summary from '../../demo/pulse-summary.json' with { type: 'json' };
import pulse from '../../demo/pulse.json' with { type: 'json' };
import { resultsWords } from '../../src/widgets/pulse-survey/results-words.js';
import { words as cy } from '../../src/widgets/pulse-survey/words/cy.js';
import { words as en } from '../../src/widgets/pulse-survey/words/en.js';
import { isAccessible } from './axe.js';
import { type Told, type VisitOptions, world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { overflow, targets } from './states.js';

const here = world();
afterEach(here.leave);

const complaints = ({ complaints: all }: Told): string[] => all.filter((line) => !/img-src data|'data:,'/.test(line));

/** Somebody before the survey of the demo, on a day. */
class Pulse {
  readonly within: Locator;

  constructor(
    readonly page: Page,
    readonly told: Told,
  ) {
    this.within = page.locator('pulse-survey');
  }

  static async on(
    day: string,
    attributes = '',
    options: VisitOptions = {},
    headers: Record<string, string> = {},
  ): Promise<Pulse> {
    const files = `src="${here.site.file('pulse.json', pulse)}" results-src="${here.site.file('figures.json', summary)}"`;
    const body = `<main><h1>Pulse</h1><pulse-survey ${files} ${attributes}></pulse-survey></main>`;
    const { page, told } = await here.visit({ body, headers }, options);
    const person = new Pulse(page, told);
    await person.returns(day);
    return person;
  }

  /** Comes back on another day. */
  async returns(day: string): Promise<void> {
    await this.page.clock.setFixedTime(new Date(`${day}T10:00:00`));
    await this.page.reload();
    await this.within.getByRole('heading').first().waitFor();
  }

  button(name: string): Locator {
    return this.within.getByRole('button', { name, exact: true });
  }

  async rates(at: number, point: number): Promise<void> {
    await this.within.locator('fieldset').nth(at).getByRole('radio').nth(point).check();
  }

  /** Goes through every state of an open wave and says its name at each. */
  async throughEverything(words: typeof en, look: (state: string) => Promise<void>): Promise<void> {
    const { within } = this;
    const said = resultsWords[words.lang === 'cy' ? 'cy' : 'en'];
    await look('start');
    await this.button(words.startNow).click();
    await this.button(words.goOn).click();
    await within.getByRole('alert').waitFor();
    await look('problems');
    for (const at of [0, 1, 2, 3, 4]) await this.rates(at, at);
    await within.locator('textarea').fill('An hour a week');
    await within.getByRole('radio').last().check();
    await look('page');
    await this.button(words.goOn).click();
    await within.getByRole('heading', { name: words.check }).waitFor();
    await look('check');
    await this.button(words.seeResults).click();
    await within.getByRole('heading', { name: said.trend }).waitFor();
    await within.locator('canvas').nth(4).waitFor();
    await within.getByText(said.method).click();
    await look('results');
  }
}

for (const [lang, words] of [
  ['en', en],
  ['cy', cy],
] as const) {
  test(`axe finds nothing wrong in any state of the pulse survey, and the strictest policy nothing to report, in ${lang}`, async () => {
    const strict = await Pulse.on('2026-11-20', `lang="${lang}"`, {}, { 'Content-Security-Policy': POLICY });
    await strict.throughEverything(words, async () => assert.deepEqual(complaints(strict.told), []));
    const free = await Pulse.on('2026-11-20', `lang="${lang}"`);
    await free.throughEverything(words, (state) => isAccessible(free.page, state));
    await free.returns('2027-03-01');
    await isAccessible(free.page, 'after the last wave');
  });

  test(`A person on a small phone finds nothing in the pulse survey that sticks out or is too small, in ${lang}`, async () => {
    const person = await Pulse.on('2026-11-20', `lang="${lang}"`, { viewport: { width: 320, height: 568 } });
    await person.throughEverything(words, async (state) => {
      const by = await overflow(person.page, person.within);
      assert.ok(by <= 0, `${state} sticks out by ${by} px`);
      for (const { name, height, inline } of await targets(person.within)) {
        assert.ok(Math.round(height) >= (inline ? 18 : 44), `${state}: ${name} is ${height} px high`);
      }
    });
  });
}

test('A person sees three waves as bars and as a table, a small group withheld, and what was done beside each wave', async () => {
  const person = await Pulse.on('2026-11-20');
  await person.throughEverything(en, async () => undefined);
  const table = person.within.getByRole('table', { name: 'I can say that something went wrong without being blamed' });
  assert.equal(await table.getByRole('row').count(), 4);
  const text = (await table.innerText()).replace(/\s+/g, ' ');
  assert.match(text, /No clear change/);
  assert.match(text, /Up 0\.8/);
  assert.match(text, /Withheld or no answers/);
  await person.within.getByText('Each library now has an hour a week for the change.').waitFor();
  await person.within.getByText('Sample: these figures are made up').waitFor();
});

test('What a person had begun when the wave closed can be taken away, and is there in the next wave', async () => {
  const person = await Pulse.on('2026-06-14');
  await person.button(en.startNow).click();
  await person.rates(1, 3);
  await keeps(person.page, '"time":4');
  await person.returns('2026-06-15');
  await person.within.getByText('It closed on 14 June 2026.').waitFor();
  await person.within.getByText('The next round opens on 9 November 2026 and closes on 28 February 2027.').waitFor();
  assert.equal(await person.button(en.startNow).count(), 0);
  await isAccessible(person.page, 'between waves');
  const [download] = await Promise.all([person.page.waitForEvent('download'), person.button(en.downloadBegun).click()]);
  const { data } = Papa.parse<string[]>(readFileSync(await download.path(), 'utf8'));
  assert.ok(data.some(([id, , , answer]) => id === 'time' && answer === '4'));
  await person.returns('2026-11-09');
  assert.ok(await person.within.locator('fieldset').nth(1).getByRole('radio').nth(3).isChecked());
});

test('A person who answered one wave is asked again in the next, and each result names its wave', async () => {
  const mailbox = here.site.mailbox();
  const person = await Pulse.on('2026-03-03', `endpoint="${mailbox.address}"`);
  const sends = async (at: number) => {
    await person.throughEverything(en, async () => undefined);
    await person.button('Send my results').click();
    return JSON.parse((await mailbox.letter(at)).body) as { id: string; data: unknown };
  };
  const first = await sends(1);
  await person.within.getByText('have been sent').waitFor();
  await person.returns('2026-06-03');
  await person.button(en.answerAgain).click();
  const second = await sends(2);
  assert.deepEqual([first.data, second.data], [{ wave: 'spring-2026' }, { wave: 'summer-2026' }]);
  assert.notEqual(first.id, second.id);
});

test('A curator sees the waves, takes their readings away, and writes what was done', async () => {
  const person = await Pulse.on('2026-11-20', 'curate min-group="5"');
  const { page, within } = person;
  const lines = ['spring-2026', 'summer-2026'].flatMap((wave, round) =>
    Array.from({ length: 12 }, (_, at) =>
      JSON.stringify({
        schema: 'library-widgets/result/1',
        id: `${wave}-${at}`,
        rev: 1,
        kind: 'pulse-response',
        widget: 'pulse-survey',
        widgetVersion: '0.1.0',
        definition: { id: pulse.id, version: pulse.version },
        group: at < 8 ? 'branch' : 'central',
        tier: 'open',
        lang: 'en',
        startedAt: '2026-06-10T09:00:00Z',
        finishedAt: '2026-06-10T09:01:00Z',
        answers: { purpose: 3 + round, time: 2 + (at % 2), voice: 3, safety: 4, learning: 1 + (at % 3) },
        data: { wave },
      }),
    ),
  );
  await within.getByText('Paste results', { exact: true }).click();
  await within.getByLabel('Results, one on each line').fill(lines.join('\n'));
  await person.button('Take these lines').click();
  await within.getByRole('heading', { name: '3. Trend by round and group' }).waitFor();
  await within.locator('canvas').nth(4).waitFor();
  await isAccessible(page, 'curator');

  const [json] = await Promise.all([page.waitForEvent('download'), person.button('Download readings (JSON)').click()]);
  const { schema, readings } = JSON.parse(readFileSync(await json.path(), 'utf8')) as {
    schema: string;
    readings: { indicator: string; value: number; n: number; at: string; wave: string; group?: string }[];
  };
  assert.equal(schema, 'library-widgets/readings/1');
  const purpose = readings.filter(({ indicator, group }) => indicator === 'demo-pulse/purpose' && !group);
  assert.deepEqual(
    purpose.map(({ at, value, n, wave }) => ({ at, value, n, wave })),
    [
      { at: '2026-03-15', value: 3, n: 8, wave: 'spring-2026' },
      { at: '2026-06-10', value: 4, n: 8, wave: 'summer-2026' },
    ],
  );
  const [csv] = await Promise.all([page.waitForEvent('download'), person.button('Download readings (CSV)').click()]);
  const table = Papa.parse<Record<string, string>>(readFileSync(await csv.path(), 'utf8').replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  assert.equal(table.data.length, readings.length);
  assert.equal(table.data[0]!['indicator'], readings[0]!.indicator);

  await within.getByLabel('Round 2, June 2026').fill('We gave more time');
  const [file] = await Promise.all([page.waitForEvent('download'), person.button('Download the survey file').click()]);
  const written = JSON.parse(readFileSync(await file.path(), 'utf8')) as typeof pulse;
  assert.deepEqual(written.waves[1]!.did, { ...pulse.waves[1]!.did, en: 'We gave more time' });
  assert.deepEqual(written.waves[0], pulse.waves[0]);
});
