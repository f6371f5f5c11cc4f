import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import type { Result } from '../../src/results/result.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { openSite } from './site.js';
import { overflow, targets } from './states.js';

const here = world();
afterEach(here.leave);

const TAG = '<main><h1>Learning</h1><howto-channel></howto-channel></main>';
const FILM = 'How to run a device and data bank desk';
const channel = (page: Page): Locator => page.locator('howto-channel');
const said = (page: Page) => channel(page).getByRole('list', { name: 'What is said' }).getByRole('button');

/** All that a person can come to without offering a film. */
async function throughTheFilms(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await look('all films');
  await channel(page).getByText('Choose by topic, service, level or length').click();
  await channel(page).getByRole('combobox', { name: 'Topic' }).waitFor();
  await look('the choice');
  await channel(page).getByRole('searchbox').fill('desk');
  await page.keyboard.press('Enter');
  await channel(page).locator('mark').first().waitFor();
  await look('what is found');
  await channel(page).getByRole('link', { name: FILM }).click();
  await said(page).first().waitFor();
  await look('a film');
}

/** A channel file of one site of these tests. */
const channelOf = (films: object[], more: object = {}): string =>
  here.site.file('channel.json', { id: 'ours', version: '1', title: 'Our films', films, ...more });
const own = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  video: { provider: 'file', src: 'missing.mp4' },
  ...more,
});

test('A person on a small phone watches and searches by touch: nothing sticks out, everything is large enough', async () => {
  const { page } = await here.visit(
    { body: TAG },
    { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  );
  await throughTheFilms(page, async (state) => {
    const by = await overflow(page, channel(page));
    assert.ok(by <= 0, `${state} sticks out by ${by} px`);
    for (const { name, width, height, inline } of await targets(channel(page))) {
      assert.ok(Math.round(height) >= (inline ? 18 : 40), `${state}: ${name} is ${height} px high`);
      assert.ok(Math.round(width) >= 24, `${state}: ${name} is ${width} px wide`);
    }
  });
});

test('A person at 400 % zoom reads and reaches all of a channel without scrolling sideways', async () => {
  const { page } = await here.visit({ body: TAG }, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  await throughTheFilms(page, async (state) => {
    const by = await overflow(page, channel(page));
    assert.ok(by <= 0, `${state} sticks out by ${by} px`);
  });
});

test('A person with forced colours sees which chapter is on, and axe finds nothing wrong', async () => {
  const { page } = await here.visit({ body: TAG }, { forcedColors: 'active' });
  await throughTheFilms(page, (state) => isAccessible(page, state));
  const chapter = channel(page).getByRole('button', { name: /Before you open$/ });
  const edge = () => chapter.evaluate((element) => getComputedStyle(element).borderInlineStart);
  const surface = await page.evaluate(() => {
    document.body.style.backgroundColor = 'Canvas';
    return getComputedStyle(document.body).backgroundColor;
  });
  assert.ok((await edge()).endsWith(surface), 'a chapter that is not on has an edge that nobody sees');
  await chapter.click();
  await chapter.and(page.locator('[aria-current]')).waitFor();
  assert.match(await edge(), /^[1-9].* solid/);
  assert.ok(!(await edge()).endsWith(surface), 'the one that is on has one that people see');
});

test('On a page that runs from right to left nothing of a channel sticks out', async () => {
  const { page } = await here.visit({ body: TAG, dir: 'rtl' }, { viewport: { width: 320, height: 640 } });
  await throughTheFilms(page, async (state) => {
    const by = await overflow(page, channel(page));
    assert.ok(by <= 0, `${state} sticks out by ${by} px`);
  });
});

test('Of a film, its chapters and all that is said are printed, and the player is not', async () => {
  const { page } = await here.visit({ body: TAG });
  await channel(page).getByRole('link', { name: FILM }).click();
  await said(page).first().waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await channel(page).locator('video').isVisible(), false);
  assert.ok(await channel(page).getByText('Before you open').first().isVisible());
  const box = channel(page).locator('[part="transcript"]');
  assert.ok(await box.evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight + 1));
  assert.ok(await said(page).last().isVisible());
});

test('Of many films that say a word, twelve are shown, and more at a press', async () => {
  const films = Array.from({ length: 30 }, (_, at) => own(`f${at}`, `Makerspace ${at + 1}`));
  const { page } = await here.visit({ body: `<howto-channel src="${channelOf(films)}"></howto-channel>` });
  await channel(page).getByRole('searchbox').fill('makerspace');
  await page.keyboard.press('Enter');
  await channel(page).getByText('The first 12 films', { exact: true }).waitFor();
  const more = channel(page).getByRole('button', { name: 'Show more films' });
  await more.click();
  await channel(page).getByText('The first 24 films', { exact: true }).waitFor();
  await more.click();
  await channel(page).getByText('30 films', { exact: true }).waitFor();
  assert.equal(await channel(page).getByRole('link').count(), 30);
  assert.equal(await more.count(), 0);
});

test('A film whose file and captions are missing says so, and leaves its title and steps', async () => {
  const src = channelOf([
    own('a', 'Gone', { captions: [{ lang: 'en', src: 'gone.vtt' }], steps: ['Ask at the desk.'] }),
  ]);
  const { page } = await here.visit({
    body: `<main><h1>Films</h1><howto-channel src="${src}"></howto-channel></main>`,
  });
  await channel(page).getByRole('link', { name: 'Gone' }).click();
  await channel(page).getByRole('alert').getByText('The film could not be played.').waitFor();
  await channel(page).getByText('What is said could not be fetched.').waitFor();
  await channel(page).getByRole('heading', { name: 'Gone' }).waitFor();
  await channel(page).getByText('Ask at the desk.').waitFor();
  await isAccessible(page, 'a film that is gone');
});

test('Where the next page of a channel is broken, the person is told, and the films before it stay', async () => {
  const next = here.site.file('next.json', '{"id": "our', 'application/json');
  const { page, told } = await here.visit({
    body: `<howto-channel src="${channelOf([own('a', 'The first film')], { next })}"></howto-channel>`,
  });
  await channel(page).getByRole('button', { name: 'Show more films' }).click();
  await channel(page).getByText('This part of the page could not be fetched.').waitFor();
  await channel(page).getByRole('link', { name: 'The first film' }).waitFor();
  assert.ok(told.events.some(({ type }) => type === 'widget-problem'));
});

test('Where the file of all that is said is cut, the captions are read instead, and what is missing is told', async () => {
  const captions = here.site.file('b.vtt', 'WEBVTT\n\n00:12.000 --> 00:15.000\nA ptarmigan.\n', 'text/vtt');
  const line = (id: string, text: string) => JSON.stringify({ id, lang: 'en', cues: [[30, text]] });
  const words = `${line('a', 'A capercaillie.')}\n${line('b', 'A ptarmigan.')}`.slice(0, -20);
  const src = channelOf(
    [
      own('a', 'One'),
      own('b', 'Two', { captions: [{ lang: 'en', src: captions }] }),
      own('c', 'Three', { captions: [{ lang: 'en', src: 'gone.vtt' }] }),
    ],
    { words: here.site.file('words.ndjson', words, 'application/x-ndjson') },
  );
  const { page } = await here.visit({ body: `<howto-channel src="${src}"></howto-channel>` });
  const search = channel(page).getByRole('searchbox');
  await search.fill('capercaillie');
  await page.keyboard.press('Enter');
  await channel(page).getByText('from 0:30').waitFor();
  await channel(page).getByText('What is said in some films could not be fetched').waitFor();
  await search.fill('ptarmigan');
  await channel(page).getByText('from 0:12').waitFor();
});

test('All that is said goes on in another file of the same site, and is not asked for at a site that nobody chose', async () => {
  const stranger = await openSite();
  try {
    const wordsFile = (name: string, ...lines: object[]) =>
      here.site.file(name, lines.map((line) => JSON.stringify(line)).join('\n'), 'application/x-ndjson');
    const line = (id: string, text: string) => ({ id, lang: 'en', cues: [[30, text]] });
    const second = wordsFile('words-2.ndjson', line('b', 'A ptarmigan.'), { next: `${stranger.origin}/words.ndjson` });
    const words = wordsFile('words-1.ndjson', line('a', 'A capercaillie.'), { next: second });
    const src = channelOf([own('a', 'One'), own('b', 'Two')], { words });
    const { page, told } = await here.visit({ body: `<howto-channel src="${src}"></howto-channel>` });
    await channel(page).getByRole('searchbox').fill('ptarmigan');
    await page.keyboard.press('Enter');
    await channel(page).getByText('from 0:30').waitFor();
    await channel(page).getByText('What is said in some films could not be fetched').waitFor();
    assert.deepEqual(
      told.requests.filter((address) => address.startsWith(stranger.origin)),
      [],
    );
  } finally {
    await stranger.close();
  }
});

test('By keyboard alone, under a strict policy, somebody offers a film, reloads in the middle and sends it', async () => {
  const box = here.site.mailbox();
  const { page, told } = await here.visit({
    body: `<main><h1>Learning</h1><howto-channel endpoint="${box.address}"></howto-channel></main>`,
    headers: { 'Content-Security-Policy': POLICY },
  });
  const focused = () =>
    page.evaluate(() => {
      const on = document.activeElement?.shadowRoot?.activeElement as HTMLElement | null | undefined;
      if (on?.localName === 'a') return 'a link';
      const group = on?.matches('input:not([type="radio"], [type="checkbox"]), textarea') && on.closest('fieldset');
      const named = group ? group.querySelector('legend') : (on?.closest('label') ?? on);
      return (named?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  const tabTo = async (name: RegExp) => {
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    assert.fail(`no stop named ${String(name)}`);
  };
  const press = async (name: RegExp) => (await tabTo(name), await page.keyboard.press('Enter'));
  const type = async (name: RegExp, text: string) => (await tabTo(name), await page.keyboard.type(text));
  const choose = async (name: RegExp) => {
    await tabTo(name);
    await page.keyboard.press('Space');
  };
  const arrives = async (heading: string) => {
    await channel(page).getByRole('heading', { name: heading }).first().waitFor();
    await isAccessible(page, heading);
  };
  await press(/^Offer a film$/);
  await arrives('How to film');
  await press(/^Start now$/);
  await arrives('The film');
  await press(/^Continue$/);
  await arrives('There is a problem');
  await type(/What is the film called/, 'How we lend tablets');
  await type(/Which library service/, 'Llyfrgell Enghraifft');
  await choose(/It has an address on the web/);
  await type(/What is its address/, 'https://vimeo.com/1');
  await type(/How many minutes/, '4');
  await channel(page).getByText('This is a film on Vimeo.').waitFor();
  await keeps(page, '"minutes":4');
  await page.reload();
  await press(/^Offer a film$/);
  await arrives('The film');
  await channel(page).getByText('This is a film on Vimeo.').waitFor();
  await press(/^Continue$/);
  await arrives('What it shows');
  await type(/What does it show/, 'How a tablet is lent.');
  await choose(/^Vision$/);
  await choose(/People who are new to this/);
  await press(/^Continue$/);
  await arrives('Captions');
  await choose(/Yes, as a \.vtt file/);
  await choose(/^English$/);
  await type(/Address of the English captions/, 'https://films.example.org/lend.en.vtt');
  await press(/^Continue$/);
  await channel(page).getByText('Did everybody who is seen or heard agree').first().waitFor();
  await isAccessible(page, 'permissions');
  await choose(/in writing/);
  await choose(/^No$/);
  await choose(/Yes: we made them/);
  await choose(/if they name you/);
  await press(/^Continue$/);
  await channel(page).getByText('Your e-mail address').first().waitFor();
  await isAccessible(page, 'contact');
  await press(/^Continue$|^See my results$/);
  await arrives('Check your answers');
  await press(/^See my results$/);
  await arrives('Your film is ready to be offered');
  await press(/^Send/);
  await channel(page).getByText('have been sent').waitFor();
  await isAccessible(page, 'sent');
  const { kind, tier, data = {} } = JSON.parse((await box.letter(1)).body) as Result;
  assert.deepEqual([kind, tier, data['ready']], ['howto-contribution', 'open', true]);
  assert.equal((data['film'] as { seconds: number }).seconds, 240);
  assert.deepEqual(
    told.complaints.filter((line) => !/img-src data|'data:,'/.test(line)),
    [],
  );
});
