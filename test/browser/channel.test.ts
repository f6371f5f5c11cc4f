import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { isAccessible } from './axe.js';
import { type Told, world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';

const here = world();
afterEach(here.leave);

const TAG = '<main><h1>Learning</h1><howto-channel></howto-channel></main>';
const channel = (page: Page): Locator => page.locator('howto-channel');
const film = (page: Page, title: string | RegExp) => channel(page).getByRole('link', { name: title });
const said = (page: Page) => channel(page).getByRole('list', { name: 'What is said' }).getByRole('button');
/** What the page complained of, but for the empty icon of every page of these tests. */
const complaints = ({ complaints: all }: Told): string[] => all.filter((line) => !/img-src data|'data:,'/.test(line));
const video = (page: Page): Locator => channel(page).locator('video');

/** Goes by Tab to what is named so, and presses Enter. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    const named = await page.evaluate(() => {
      let on = document.activeElement;
      while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
      return on?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    });
    if (name.test(named)) return page.keyboard.press('Enter');
  }
  assert.fail(`no stop named ${name}`);
}

/** Films elsewhere, as an editor would list them. The names of the films are nobody's. */
const elsewhere = {
  id: 'elsewhere',
  version: '1',
  title: 'Films elsewhere',
  films: [
    {
      id: 'one',
      title: 'At YouTube',
      video: { provider: 'youtube', id: 'aaaaaaaaaaa' },
      poster: 'https://i.ytimg.com/vi/aaaaaaaaaaa/hqdefault.jpg',
    },
    { id: 'two', title: 'At Vimeo', video: { provider: 'vimeo', id: '1' } },
    { id: 'three', title: 'At a PeerTube', video: { provider: 'peertube', host: 'films.example.org', id: 'aBc' } },
    { id: 'four', title: 'A file elsewhere', video: { provider: 'file', src: 'https://files.example.org/four.mp4' } },
  ],
};

test('Until somebody presses play, nobody but the page’s own side hears of the visit', async () => {
  const src = here.site.file('channel.json', elsewhere);
  const { page, told } = await here.visit({
    body: `<main><h1>Films</h1><howto-channel src="${src}"></howto-channel></main>`,
    headers: { 'Content-Security-Policy': POLICY },
  });
  const strangers = () =>
    told.requests.filter((address) => /^https?:/.test(address) && !address.startsWith(here.site.origin));
  const hints = () =>
    page.evaluate(() =>
      [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])]
        .flatMap((root) => [...root.querySelectorAll('link, iframe')])
        .map((one) => one.outerHTML)
        .filter((html) => /preconnect|prefetch|<iframe/.test(html)),
    );
  for (const { title } of elsewhere.films) {
    const link = film(page, title);
    await link.hover();
    await link.focus();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await channel(page)
      .getByText(/Playing this film contacts/)
      .waitFor();
    await channel(page)
      .getByRole('button', { name: `Play: ${title}` })
      .hover();
    await channel(page)
      .getByRole('button', { name: `Play: ${title}` })
      .focus();
    assert.deepEqual(strangers(), [], title);
    assert.deepEqual(await hints(), [], title);
    await channel(page).getByRole('button', { name: 'All films' }).click();
  }
  assert.deepEqual(complaints(told), []);
  assert.deepEqual(await page.context().cookies(), []);
});

test('A press plays a film of another site in a frame with a name, and leaving the film takes the frame away', async () => {
  const src = here.site.file('channel.json', elsewhere);
  const { page } = await here.visit({ body: `<howto-channel src="${src}"></howto-channel>` });
  const asked: string[] = [];
  await page.route(/^https:\/\/(www\.youtube-nocookie\.com|player\.vimeo\.com|films\.example\.org)/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<p>A player</p>' });
  });
  for (const [title, host] of [
    ['At YouTube', 'www.youtube-nocookie.com'],
    ['At Vimeo', 'player.vimeo.com'],
    ['At a PeerTube', 'films.example.org'],
  ] as const) {
    await film(page, title).click();
    await channel(page)
      .getByRole('button', { name: `Play: ${title}` })
      .click();
    const frame = channel(page).locator('iframe');
    await frame.waitFor();
    assert.ok((await frame.getAttribute('title'))?.startsWith(title));
    assert.equal(new URL((await frame.getAttribute('src'))!).host, host);
    await channel(page).getByRole('button', { name: 'All films' }).click();
    assert.equal(await frame.count(), 0);
  }
  assert.match(asked[0]!, /disablekb=1/);
  assert.match(asked[1]!, /dnt=1/);
});

test('A site is asked again the next time, unless the person said otherwise, and they can take that back', async () => {
  const src = here.site.file('channel.json', elsewhere);
  const address = here.site.page({ body: `<howto-channel src="${src}"></howto-channel>` });
  const { page, context } = await here.visit(address);
  const remember = () => channel(page).getByRole('checkbox', { name: /Play films from YouTube without asking/ });
  await film(page, 'At YouTube').click();
  assert.equal(await remember().isChecked(), false);
  await remember().check();
  await channel(page)
    .getByText(/Playing this film contacts/)
    .waitFor({ state: 'detached' });
  await keeps(page, '"allowed":["youtube"]');
  const { page: later } = await here.visit(address, { in: context });
  await film(later, 'At YouTube').click();
  const box = channel(later).getByRole('checkbox', { name: /Play films from YouTube without asking/ });
  assert.equal(await box.isChecked(), true);
  await box.uncheck();
  await channel(later)
    .getByText(/Playing this film contacts/)
    .waitFor();
});

test('Where a page does not allow the frame, the person is told and has a link, and the rest of the film stays', async () => {
  const src = here.site.file('channel.json', elsewhere);
  const { page } = await here.visit({
    body: `<howto-channel src="${src}"></howto-channel>`,
    headers: { 'Content-Security-Policy': POLICY },
  });
  await film(page, 'At YouTube').click();
  await channel(page).getByRole('button', { name: 'Play: At YouTube' }).click();
  await channel(page)
    .getByRole('alert')
    .getByText(/does not allow films from YouTube/)
    .waitFor();
  await channel(page).getByRole('heading', { name: 'At YouTube' }).waitFor();
  assert.match(
    (await channel(page).getByRole('link', { name: 'Watch at YouTube' }).getAttribute('href'))!,
    /aaaaaaaaaaa/,
  );
});

test('A film plays from its chapters and from what is said, and what is said now is marked', async () => {
  const { page, told } = await here.visit({ body: TAG, headers: { 'Content-Security-Policy': POLICY } });
  await film(page, 'How to run a device and data bank desk').click();
  const second = said(page).nth(4);
  await second.click();
  await page.waitForFunction(
    () => (document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')?.currentTime ?? 0) > 19.5,
  );
  await channel(page)
    .locator('[part="transcript"] [aria-current]', { hasText: (await second.innerText()).slice(6, 30) })
    .waitFor();
  await channel(page).getByRole('button', { name: '0:36 At the desk' }).click();
  await channel(page).locator('[part="chapters"] [aria-current]', { hasText: 'At the desk' }).waitFor();
  await said(page).and(page.locator('[aria-current]')).filter({ hasText: '0:36' }).waitFor();
  assert.deepEqual(complaints(told), []);
});

test('By keyboard alone, somebody finds a film, plays a chapter, reads on in Welsh and goes back', async () => {
  const { page } = await here.visit({ body: TAG });
  await tabTo(page, /^How to run a device and data bank desk$/);
  const heading = channel(page).getByRole('heading', { name: 'How to run a device and data bank desk' });
  await heading.waitFor();
  assert.equal(
    await page.evaluate(() => document.querySelector('howto-channel')!.shadowRoot!.activeElement?.textContent?.trim()),
    'How to run a device and data bank desk',
  );
  await tabTo(page, /0:19 Before you open/);
  await page.waitForFunction(
    () => (document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')?.currentTime ?? 0) >= 19,
  );
  await channel(page).getByRole('combobox', { name: 'Language' }).focus();
  await page.keyboard.press('ArrowDown');
  await channel(page).locator('[part="transcript"][lang="cy"]').waitFor();
  await said(page).nth(1).focus();
  await page.keyboard.press('Enter');
  await page.goBack();
  await film(page, 'How to talk to your ICT team').waitFor();
});

test('A shared link opens the film at its second, and the page’s address follows only what a person presses', async () => {
  const plain = here.site.page({ body: TAG });
  const { page } = await here.visit(`${plain}#v=wifi-duties&t=40`);
  await channel(page).getByRole('heading', { name: 'How to check your public Wi-Fi duties in an afternoon' }).waitFor();
  await page.waitForFunction(
    () => (document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')?.currentTime ?? 0) >= 40,
  );
  assert.equal(new URL(page.url()).hash, '#v=wifi-duties&t=40');
  await channel(page).getByRole('button', { name: 'All films' }).click();
  assert.equal(page.url(), plain);
  await film(page, 'How to talk to your ICT team').click();
  assert.equal(new URL(page.url()).hash, '#v=ict-team');
  await page.goBack();
  await film(page, 'How to talk to your ICT team').waitFor();
});

test('After a reload a film goes on where somebody stopped, and what they saved for later is marked', async () => {
  const address = here.site.page({ body: TAG });
  const { page } = await here.visit(address);
  await film(page, 'How to start a code club with one volunteer').click();
  await channel(page).getByRole('button', { name: 'Watch later' }).click();
  await said(page).nth(5).click();
  const at = () =>
    page.evaluate(() => document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')?.currentTime ?? 0);
  await page.waitForFunction(() => {
    const player = document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')!;
    return player.currentTime > 10 && !player.paused;
  });
  await video(page).evaluate((player: HTMLVideoElement) => player.pause());
  const stopped = await at();
  await channel(page).getByText('Begun', { exact: true }).first().waitFor();
  await keeps(page, '"at":');
  await page.goto(address);
  const card = channel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'How to start a code club with one volunteer' }) });
  await card.getByText('Saved for later').waitFor();
  await card.getByText('Begun').waitFor();
  await film(page, 'How to start a code club with one volunteer').click();
  await page.waitForFunction((least) => {
    const player = document.querySelector('howto-channel')!.shadowRoot!.querySelector('video');
    return (player?.currentTime ?? 0) >= least;
  }, Math.floor(stopped));
});

test('Somebody finds a film by a word that is said in it, and it opens at that second', async () => {
  const { page } = await here.visit({ body: TAG, headers: { 'Content-Security-Policy': POLICY } });
  const search = channel(page).getByRole('searchbox', { name: 'Search the titles and every word that is said' });
  await search.fill('lends devices');
  await page.keyboard.press('Enter');
  const hit = channel(page).getByRole('link', { name: 'How to run a device and data bank desk' });
  await channel(page).getByText('from 0:09').waitFor();
  await hit.click();
  await page.waitForFunction(
    () => (document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')?.currentTime ?? 0) >= 9,
  );
  assert.equal(new URL(page.url()).hash, '#v=device-desk&t=9');
});

test('“gwyl” finds “gŵyl”, as people type it without the accent', async () => {
  const captions = here.site.file(
    'gwyl.vtt',
    'WEBVTT\n\n00:12.000 --> 00:15.000\nMae gŵyl y llyfrau yn dechrau.\n',
    'text/vtt',
  );
  const src = here.site.file('channel.json', {
    id: 'one',
    version: '1',
    title: 'One',
    films: [
      {
        id: 'g',
        title: 'A festival',
        video: { provider: 'file', src: 'none.mp4' },
        captions: [{ lang: 'cy', src: captions }],
      },
      { id: 'h', title: 'Another', video: { provider: 'file', src: 'none.mp4' } },
    ],
  });
  const { page } = await here.visit({ body: `<howto-channel src="${src}"></howto-channel>` });
  await channel(page).getByRole('searchbox').fill('gwyl');
  await page.keyboard.press('Enter');
  await channel(page).getByText('1 film', { exact: true }).waitFor();
  await channel(page).locator('mark', { hasText: 'gŵyl' }).waitFor();
});

test('Of a file with a film that cannot be shown, the author hears which one, and people see the rest', async () => {
  const src = here.site.file('channel.json', {
    ...elsewhere,
    films: [
      elsewhere.films[0],
      { id: 'bad', title: 'Wrong', video: { provider: 'youtube', id: 'short' } },
      elsewhere.films[1],
    ],
  });
  const { page, told } = await here.visit({ body: `<howto-channel src="${src}"></howto-channel>` });
  await film(page, 'At YouTube').waitFor();
  assert.equal(await channel(page).getByRole('listitem').count(), 2);
  const [event] = told.events.filter(({ type }) => type === 'widget-problem');
  assert.match(JSON.stringify(event), /Wrong/);
});

test('A JSON Feed and an RSS feed are channels too', async () => {
  const feeds = [
    here.site.file('feed.json', {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A feed',
      items: [{ id: '1', title: 'From a feed', url: 'https://www.youtube.com/watch?v=aaaaaaaaaaa' }],
    }),
    here.site.file(
      'feed.xml',
      `<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title><item><guid>1</guid><title>From a feed</title><link>https://vimeo.com/1</link></item></channel></rss>`,
      'application/rss+xml',
    ),
  ];
  for (const src of feeds) {
    const { page } = await here.visit({
      body: `<howto-channel src="${src}"></howto-channel>`,
      headers: { 'Content-Security-Policy': POLICY },
    });
    await film(page, 'From a feed').waitFor();
  }
});

test('axe finds nothing wrong with the films, a film, the choice, what is found, and a film of another site', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const style = here.site.file(
      'scheme.css',
      ':root{color-scheme:light dark} @media (prefers-color-scheme: dark) {body{background:#141414;color:#eee}}',
      'text/css',
    );
    const { page } = await here.visit({ body: TAG, head: `<link rel="stylesheet" href="${style}">` }, { colorScheme });
    await isAccessible(page, `all films, ${colorScheme}`);
    await channel(page).getByText('Choose by topic, service, level or length').click();
    await channel(page).getByRole('combobox', { name: 'Topic' }).waitFor();
    await isAccessible(page, `the choice, ${colorScheme}`);
    await channel(page).getByRole('searchbox').fill('desk');
    await page.keyboard.press('Enter');
    await channel(page).locator('mark').first().waitFor();
    await isAccessible(page, `what is found, ${colorScheme}`);
    await film(page, 'How to run a device and data bank desk').click();
    await said(page).first().waitFor();
    await isAccessible(page, `a film, ${colorScheme}`);
  }
  const src = here.site.file('channel.json', elsewhere);
  const { page } = await here.visit({
    body: `<main><h1>Films</h1><howto-channel src="${src}"></howto-channel></main>`,
  });
  await film(page, 'At YouTube').click();
  await channel(page).getByRole('button', { name: 'Play: At YouTube' }).waitFor();
  await isAccessible(page, 'a film of another site');
});

test('Of a channel with 5,000 films only the first page is fetched until more is wanted, and the last film can be found', async () => {
  const films = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `f${from + at}`,
      title: `Film ${from + at}`,
      video: { provider: 'file', src: 'none.mp4' },
    }));
  const page = (from: number, count: number, more: object = {}) =>
    here.site.file(`films-${from}.json`, {
      id: 'large',
      version: '1',
      title: 'Large',
      films: films(from, count),
      ...more,
    });
  let next: string | undefined;
  for (let from = 4550; from >= 50; from -= 500) next = page(from, from === 4550 ? 450 : 500, next ? { next } : {});
  const said = (from: number) =>
    Array.from({ length: 2500 }, (_, at) =>
      JSON.stringify({
        id: `f${from + at}`,
        lang: 'en',
        cues: [
          [0, 'Welcome to this film.'],
          [30, from + at === 4999 ? 'Here we talk of ptarmigans.' : 'Here we talk of books.'],
        ],
      }),
    );
  const wordsFile = (name: string, lines: string[]) => here.site.file(name, lines.join('\n'), 'application/x-ndjson');
  const rest = wordsFile('words-2.ndjson', said(2500));
  const words = wordsFile('words.ndjson', [...said(0), JSON.stringify({ next: rest })]);
  const src = page(0, 50, { next, words });
  const { page: tab, told } = await here.visit({ body: `<howto-channel src="${src}"></howto-channel>` });
  await film(tab, 'Film 0').waitFor();
  assert.deepEqual(
    told.requests.filter((address) => /films-|words/.test(address)).map((address) => new URL(address).pathname),
    [src],
  );
  await channel(tab).getByRole('button', { name: 'Show more films' }).click();
  await film(tab, 'Film 23').waitFor();
  await channel(tab).getByRole('searchbox').fill('ptarmigan');
  await tab.keyboard.press('Enter');
  await channel(tab).getByText('1 film', { exact: true }).waitFor();
  await channel(tab).getByRole('link', { name: 'Film 4999' }).waitFor();
  await channel(tab).getByText('from 0:30').waitFor();
});

test('What a search engine reads of the films stands in the page, each with its chapters', async () => {
  const { page, told } = await here.visit({ body: TAG, headers: { 'Content-Security-Policy': POLICY } });
  const data = page.locator(
    'howto-channel > * script[type="application/ld+json"], howto-channel > script[type="application/ld+json"]',
  );
  await data.first().waitFor({ state: 'attached' });
  const films = JSON.parse((await data.first().textContent())!) as Record<string, unknown>[];
  assert.equal(films.length, 7);
  for (const one of films) {
    for (const field of ['name', 'description', 'thumbnailUrl', 'uploadDate', 'duration', 'contentUrl'])
      assert.ok(one[field], field);
    assert.equal(one['@type'], 'VideoObject');
    const [clip] = one['hasPart'] as Record<string, unknown>[];
    assert.ok(clip && 'startOffset' in clip && /#v=.*&t=|#v=/.test(String(clip['url'])));
  }
  assert.deepEqual(complaints(told), []);
});

test('Captions are on the next time where somebody chose them before', async () => {
  const address = here.site.page({ body: TAG });
  const { page } = await here.visit(address);
  const modes = () =>
    video(page).evaluate((player: HTMLVideoElement) =>
      [...player.textTracks].map(({ language, mode }) => `${language} ${mode}`),
    );
  await film(page, 'How to run a device and data bank desk').click();
  await page.waitForFunction(
    () => Number(document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')?.readyState) > 0,
  );
  assert.deepEqual(await modes(), ['en disabled', 'cy disabled']);
  await video(page).evaluate((player: HTMLVideoElement) => (player.textTracks[1]!.mode = 'showing'));
  await keeps(page, '"captions":"cy"');
  await page.goto(address);
  await film(page, 'How to start a code club with one volunteer').click();
  await page.waitForFunction(
    () =>
      document.querySelector('howto-channel')!.shadowRoot!.querySelector('video')?.textTracks[1]?.mode === 'showing',
  );
  assert.deepEqual(await modes(), ['en disabled', 'cy showing']);
});

test('In Welsh, at 320 pixels and with text twice as large, nothing of a film runs off the screen', async () => {
  const { page } = await here.visit(
    {
      body: '<howto-channel></howto-channel>',
      lang: 'cy',
      head: `<link rel="stylesheet" href="${here.site.file('large.css', 'body{font-size:200%}', 'text/css')}">`,
    },
    { viewport: { width: 320, height: 640 } },
  );
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  assert.ok(await fits());
  await channel(page).getByText('Dewis yn ôl pwnc').click();
  await channel(page).getByRole('combobox', { name: 'Pwnc' }).waitFor();
  assert.ok(await fits());
  await film(page, 'Sut i siarad â’ch tîm TGCh').click();
  await channel(page).getByRole('button', { name: 'Gwylio rywbryd eto' }).waitFor();
  assert.ok(await fits());
});

test('Somebody chooses films by topic and length, and only what they saved for later', async () => {
  const { page } = await here.visit({ body: TAG });
  const titles = () => channel(page).locator('[part="films"]').getByRole('link').allInnerTexts();
  await channel(page).getByText('Choose by topic, service, level or length').click();
  await channel(page)
    .getByRole('combobox', { name: 'Topic' })
    .selectOption({ label: 'Rules for public Wi-Fi (1)' })
    .catch(async () => {
      assert.fail(
        (await channel(page).getByRole('combobox', { name: 'Topic' }).locator('option').allInnerTexts()).join(' | '),
      );
    });
  await page.waitForFunction(
    () => document.querySelector('howto-channel')!.shadowRoot!.querySelectorAll('[part="films"] > li').length === 1,
  );
  assert.deepEqual(await titles(), ['How to check your public Wi-Fi duties in an afternoon']);
});
