import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { type Entry, recordOf } from '../../src/domain/records/record.js';
import { fileOf } from '../../src/domain/records/file.js';
import { words as survey } from '../../src/widgets/digital-survey/words/en.js';
import { words as wifi } from '../../src/widgets/wifi-readiness-check/words/en.js';
import { Audit, RATINGS } from './audit.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { AT, session } from './sessions.js';
import { Survey } from './survey.js';
import { WifiCheck } from './wifi.js';

/** What somebody takes from one device to another comes back there as it was. */

const here = world();
afterEach(here.leave);

const page = (tag: string, attributes = '') => `<main><h1>Learning</h1><${tag} ${attributes}></${tag}></main>`;

/** What somebody gets by pressing a button. */
async function saved(widget: Locator, name: string): Promise<string> {
  const [file] = await Promise.all([
    widget.page().waitForEvent('download'),
    widget.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

const opens = (widget: Locator, label: string, text: string) =>
  widget.getByLabel(label).setInputFiles({ name: 'mine.json', mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Somebody at an exchange of two sessions, on a device of their own. */
class AtExchange {
  private constructor(
    readonly page: Page,
    readonly within: Locator,
  ) {}

  static async come(attributes = ''): Promise<AtExchange> {
    const src = here.site.file('sessions.json', [...fileOf([session('one'), session('two')])].join(''));
    const { page: tab } = await here.visit({
      body: page('learning-exchange', `src="${src}" ${attributes}`),
      headers: { 'Content-Security-Policy': POLICY },
    });
    return new AtExchange(tab, tab.locator('learning-exchange'));
  }

  button(name: string): Locator {
    return this.within.getByRole('button', { name, exact: true });
  }

  /** A session in the list, which stands again beside what is asked for. */
  session(title: string): Locator {
    return this.within.locator('.records').getByRole('button', { name: title, exact: true });
  }

  async toList(): Promise<void> {
    await this.button('← All sessions').click();
    await this.session('Session one').waitFor();
  }

  async signsUpFor(title: string): Promise<void> {
    await this.session(title).click();
    await this.button('Sign up').click();
    await this.within.getByText('You have signed up.').waitFor();
    await this.toList();
  }

  async cancels(title: string): Promise<void> {
    await this.session(title).click();
    await this.button('Cancel my sign-up').click();
    await this.button('Sign up').waitFor();
    await this.toList();
  }

  async asks(about: string): Promise<void> {
    await this.button('Ask for a topic').click();
    await this.within.getByRole('textbox', { name: 'What you would like to learn' }).fill(about);
    await this.within.getByRole('checkbox', { name: 'E-books and e-audio' }).check();
    await this.within.getByRole('textbox', { name: 'Who asks' }).fill('A school');
    await this.within.getByRole('radio', { name: 'Schools' }).check();
    await this.button('Keep on this device').or(this.button('Send')).click();
    await this.within.getByText(about).waitFor();
  }

  private async shows(): Promise<void> {
    const summary = this.within.locator('summary', { hasText: 'Go on with another device' });
    await summary.waitFor();
    await summary.evaluate((it) => ((it.parentElement as HTMLDetailsElement).open = true));
  }

  async save(): Promise<string> {
    await this.shows();
    return saved(this.within, 'Save my part');
  }

  async open(text: string): Promise<void> {
    await this.shows();
    await opens(this.within, 'Open my part from a file', text);
  }

  async opened(number: number): Promise<void> {
    const said = number === 1 ? '1 thing was' : `${number} things were`;
    await this.within.getByText(`${said} taken from the file.`).waitFor();
  }
}

test('What somebody did in an exchange is on their other device as it was, byte for byte, and nothing is sent by that', async () => {
  const first = await AtExchange.come();
  await first.signsUpFor('Session one');
  await first.signsUpFor('Session two');
  await first.cancels('Session two');
  await first.asks('Which e-books');
  const file = await first.save();

  const box = here.site.mailbox();
  const second = await AtExchange.come(`endpoint="${box.address}"`);
  await second.open(file);
  await second.opened(3);
  assert.equal(await second.within.getByText('You have signed up', { exact: true }).count(), 1);
  await second.within.getByText('Which e-books').waitFor();
  assert.equal(await second.save(), file);
  await isAccessible(second.page, 'a file that was opened');
  await keeps(second.page, 'Which e-books');
  await second.page.reload();
  await second.within.getByText('Which e-books').waitFor();
  assert.equal(await second.save(), file);
  assert.equal(box.letters.length, 0);
});

test('Two devices of one person that take each other’s files come to the same, and neither loses anything', async () => {
  const [first, second] = [await AtExchange.come(), await AtExchange.come()];
  await first.signsUpFor('Session one');
  await second.open(await first.save());
  await second.opened(1);
  await second.asks('On the second');
  await second.cancels('Session one');
  await first.asks('On the first');
  const [one, two] = [await first.save(), await second.save()];
  await first.open(two);
  await first.opened(2);
  await second.open(one);
  await second.opened(2);
  const both = await first.save();
  assert.equal(await second.save(), both);
  const records = JSON.parse(both) as Entry[];
  const told = records.map(({ kind, fields, removed }) => {
    const { about = '' } = fields as { about?: string };
    return `${kind} ${about}${removed ? '(gone)' : ''}`;
  });
  assert.deepEqual(told.toSorted(), ['ask On the first', 'ask On the second', 'signup (gone)']);
});

test('A file with a wrong record in it is told of by the place, the rest of it is taken, and what was there stays', async () => {
  const tab = await AtExchange.come();
  await tab.asks('Already here');
  const wrong = session('three', { start: { at: '2027-03-28T01:30', zone: 'Europe/London' } });
  const ask = { about: 'From the file', topics: ['moocs'], by: 'A school' };
  const right = recordOf({ kind: 'ask', id: 'a' }, [{ at: AT, tier: 'open', set: { ...ask, sector: 'schools' } }]);
  const lacking = recordOf({ kind: 'ask', id: 'b' }, [{ at: AT, tier: 'open', set: ask }]);
  await tab.open(JSON.stringify([right, wrong, lacking, { kind: 'clip', id: 'c' }, null]));
  await tab.opened(1);
  const told = tab.within.getByRole('alert').locator('li');
  assert.deepEqual(await told.allInnerTexts(), [
    'Record 2 of the file, at history.0.set.start.at',
    'Record 3 of the file, at sector',
    'Record 4 of the file, at kind',
    'Record 5 of the file, at kind',
  ]);
  await isAccessible(tab.page, 'a file with wrong records');
  for (const text of ['Already here', 'From the file by']) await tab.within.getByText(text).waitFor();
  for (const text of ['No list at all', '{"schema":"library-widgets/wifi-check/1"}', '['.repeat(1000)]) {
    await tab.open(text);
    await tab.within.getByText('This is no file with somebody’s part of an exchange.').waitFor();
    await tab.within.getByText('Already here').waitFor();
  }
});

test('A Wi-Fi check is on another device as it was, with what is noted', async () => {
  const come = async () => new WifiCheck((await here.visit({ body: page('wifi-readiness-check') })).page);
  const first = await come();
  await first.throughEverything(wifi, 'Copyright', async () => undefined);
  const file = await saved(first.within, 'Save the whole check');

  const second = await come();
  await second.starts(wifi);
  await second.within.locator('details summary').first().click();
  await opens(second.within, 'Open a saved check', file);
  await second.button(wifi.seeResults).click();
  assert.deepEqual(JSON.parse(await saved(second.within, 'Save the whole check')), JSON.parse(file));
});

test('The answers to a survey are on another device as they were, byte for byte', async () => {
  const come = async () => new Survey((await here.visit({ body: page('digital-survey') })).page);
  const first = await come();
  const sections = JSON.parse(
    readFileSync(new URL('../../src/widgets/digital-survey/content/survey-2026.json', import.meta.url), 'utf8'),
  ) as { sections: { id: string; title: { en: string } }[] };
  const titles = Object.fromEntries(sections.sections.map(({ id, title }) => [id, title.en]));
  await first.throughEverything(survey, titles, async () => undefined);
  const file = await saved(first.within, 'Download as a table (CSV)');

  const second = await come();
  await second.within.locator('summary').first().click();
  await opens(second.within, 'Open results from a file', file);
  await second.heading(survey.check).waitFor();
  await second.button(survey.seeResults).click();
  assert.equal(await saved(second.within, 'Download as a table (CSV)'), file);
});

test('The answers to an audit are on another device as they were, byte for byte', async () => {
  const come = async () => new Audit((await here.visit({ body: page('skills-audit') })).page);
  const first = await come();
  await first.takeAll(RATINGS);
  const file = await saved(first.within, 'Download as a table (CSV)');

  const second = await come();
  await second.within.locator('summary').first().click();
  await opens(second.within, 'Open results from a file', file);
  await second.heading('Check your answers').waitFor();
  await second.seeResults();
  assert.equal(await saved(second.within, 'Download as a table (CSV)'), file);
});
