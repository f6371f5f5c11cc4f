import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import ICAL from 'ical.js';
import type { Locator, Page } from 'playwright-core';
import { convertIcsCalendar } from 'ts-ics';
import { type Entry, recordOf } from '../../src/domain/records/record.js';
import { fileOf } from '../../src/domain/records/file.js';
import type { Result } from '../../src/results/result.js';
import { pagesWords } from '../../src/widgets/learning-exchange/pages-words.js';
import { partWords } from '../../src/widgets/learning-exchange/part-words.js';
import { words as cy } from '../../src/widgets/learning-exchange/words/cy.js';
import { words as en } from '../../src/widgets/learning-exchange/words/en.js';
import { preparedFolder, startCollector, TOKEN } from '../collector/collector.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { AT, record, session } from './sessions.js';

const here = world();
afterEach(here.leave);

const exchange = (page: Page): Locator => page.locator('learning-exchange');
const button = (page: Page, name: string | RegExp) => exchange(page).getByRole('button', { name, exact: true });
const body = (attributes = '') => `<main><h1>Learning</h1><learning-exchange ${attributes}></learning-exchange></main>`;

const list = (...records: Entry[]): string => `src="${here.site.file('sessions.json', [...fileOf(records)].join(''))}"`;
const titles = (page: Page) => exchange(page).locator('.records .title').allTextContents();
const found = (page: Page, number: number) => exchange(page).getByText(`${number} found`, { exact: true }).waitFor();

/** What a press of a button gives to keep. */
async function downloaded(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return readFileSync(await file.path(), 'utf8');
}

test('Somebody who opens the built-in exchange is told that all of it is a sample, and axe finds nothing wrong', async () => {
  const { page, told } = await here.visit({ body: body(), headers: { 'Content-Security-Policy': POLICY } });
  await exchange(page).getByText('Sample: these sessions, offers and asks are made up').waitFor();
  await found(page, 5);
  assert.equal(await exchange(page).getByText('Sample', { exact: true }).count(), 5);
  await isAccessible(page, 'the list');
  await exchange(page).getByRole('heading', { name: 'Offers and asks' }).waitFor();
  await isAccessible(page, 'the list with offers and asks');
  await button(page, 'The duties that come with public Wi-Fi').click();
  await button(page, 'Sign up').waitFor();
  await isAccessible(page, 'a session');
  await button(page, '← All sessions').click();
  await button(page, 'Offer a session').click();
  await exchange(page).getByRole('heading', { name: 'Offer a session' }).waitFor();
  await isAccessible(page, 'a form');
  // The page's own icon.
  const ours = told.complaints.filter((line) => !/img-src data|'data:,'/.test(line));
  assert.deepEqual(ours, []);
});

test('Somebody who looks for what museums, schools and universities offer finds it by sector', async () => {
  const sectors = ['public', 'academic', 'schools', 'third', 'museums'];
  const { page } = await here.visit({ body: body(list(...sectors.map((sector) => session(sector, { sector })))) });
  await found(page, 5);
  for (const [value, name] of [
    ['academic', 'Academic libraries'],
    ['third', 'Third sector'],
    ['museums', 'Museums'],
  ]) {
    await exchange(page).getByRole('combobox', { name: 'Sector' }).selectOption(name!);
    await found(page, 1);
    assert.deepEqual(
      (await titles(page)).map((title) => title.trim()),
      [`Session ${value}`],
    );
  }
});

test('An ask and an offer on one topic are shown together, before those that nobody answers', async () => {
  const { page } = await here.visit({
    body: body(
      list(
        record('ask', 'a1', { about: 'Judging sources', topics: ['health-info'], by: 'A charity', sector: 'third' }),
        record('ask', 'a2', { about: 'Which e-books', topics: ['ebooks'], by: 'A school', sector: 'schools' }),
        record('offer', 'o1', { about: 'Our e-readers', topics: ['ebooks'], by: 'Aberhelyg', sector: 'public' }),
      ),
    ),
  });
  const first = exchange(page).locator('.board li').first();
  await first.getByText('They match').waitFor();
  const said = (await first.textContent())!;
  for (const part of ['E-books and e-audio', 'Which e-books', 'by A school', 'Our e-readers', 'by Aberhelyg'])
    assert.ok(said.includes(part), part);
  assert.equal(await exchange(page).getByText('They match').count(), 1);
});

test('Somebody who asks for a topic that is offered sees at once that the two match, also after a reload', async () => {
  const offer = record('offer', 'o1', {
    about: 'Our e-readers',
    topics: ['ebooks'],
    by: 'Aberhelyg',
    sector: 'public',
  });
  const { page } = await here.visit({ body: body(list(offer)) });
  await button(page, 'Ask for a topic').click();
  await exchange(page).getByRole('textbox', { name: 'What you would like to learn' }).fill('Which e-books');
  await button(page, 'Keep on this device').click();
  await exchange(page).getByRole('alert').getByText('There is a problem').waitFor();
  await exchange(page).getByRole('checkbox', { name: 'E-books and e-audio' }).check();
  await exchange(page).getByRole('textbox', { name: 'Who asks' }).fill('A school');
  await exchange(page).getByRole('radio', { name: 'Schools' }).check();
  await button(page, 'Keep on this device').click();
  await exchange(page).getByText('They match').waitFor();
  await keeps(page, 'Which e-books');
  await page.reload();
  await exchange(page).getByText('They match').waitFor();
});

test('A calendar of sessions is valid, and right on both sides of the change of the clocks in two readers', async () => {
  const times = { a: '2027-03-27T10:00', b: '2027-03-29T10:00' };
  const { page } = await here.visit({
    body: body(
      list(
        ...Object.entries(times).map(([id, at]) =>
          session(id, {
            start: { at, zone: 'Europe/London' },
            end: { at: at.replace('10:', '11:'), zone: 'Europe/London' },
            join: 'https://meet.example/room',
          }),
        ),
      ),
    ),
  });
  await exchange(page).getByRole('combobox', { name: 'When' }).selectOption('All');
  await found(page, 2);
  const text = await downloaded(page, 'All of these as a calendar (.ics)');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  const instants = [
    ['2027-03-27T10:00:00.000Z', '2027-03-27T11:00:00.000Z'],
    ['2027-03-29T09:00:00.000Z', '2027-03-29T10:00:00.000Z'],
  ];
  const iso = (dates: (Date | undefined)[]) => dates.map((date) => date?.toISOString());
  assert.deepEqual(
    events.map((one) => new ICAL.Event(one)).map((one) => iso([one.startDate.toJSDate(), one.endDate.toJSDate()])),
    instants,
    'ical.js, which Thunderbird reads calendars with',
  );
  assert.deepEqual(
    convertIcsCalendar(undefined, text).events?.map(({ start, end }) => iso([start.date, end?.date])),
    instants,
    'ts-ics',
  );
  // What RFC 5545 asks: 3.1 lines, 3.4 and 3.6 the calendar, 3.6.1 each event.
  assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
  assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
  for (const name of ['version', 'prodid']) assert.equal(calendar.getAllProperties(name).length, 1, name);
  for (const event of events)
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary'])
      assert.equal(event.getAllProperties(name).length, 1, name);
  assert.equal(new Set(events.map((one) => one.getFirstPropertyValue('uid'))).size, 2);
  assert.ok(!text.includes('meet.example'), 'the address to join is in no calendar before somebody has a place');
});

test('A past session leads to its recording in the channel of films, and tells what people took away', async () => {
  const past = session('p', {
    start: { at: '2025-03-28T10:00', zone: 'Europe/London' },
    end: { at: '2025-03-28T11:00', zone: 'Europe/London' },
    recording: 'ict-team',
    takeaways: 'Ask what they worry about.',
  });
  const { page } = await here.visit({ body: `${body(list(past))}<howto-channel></howto-channel>` });
  await exchange(page).getByRole('combobox', { name: 'When' }).selectOption('Past');
  await button(page, 'Session p').click();
  await exchange(page).getByText('Ask what they worry about.').waitFor();
  await exchange(page).getByRole('link', { name: 'Watch the recording' }).click();
  await page.locator('howto-channel').getByRole('list', { name: 'What is said' }).waitFor();
});

const OVER = {
  start: { at: '2025-03-28T10:00', zone: 'Europe/London' },
  end: { at: '2025-03-28T11:00', zone: 'Europe/London' },
  topics: ['wifi-law', 'moocs'],
};

/** Opens a past session and notes what somebody takes away from it. */
async function takesAway(page: Page): Promise<void> {
  await exchange(page).getByRole('combobox', { name: 'When' }).selectOption('Past');
  await button(page, 'Session p').click();
  await exchange(page).getByRole('heading', { name: 'What people took away' }).waitFor();
  assert.equal(await exchange(page).locator('.next-steps').count(), 0);
  await button(page, 'Add what you take away').click();
  await exchange(page)
    .getByRole('textbox', { name: 'One thing that you take away' })
    .fill('Ask what they worry about.');
  await button(page, 'Keep on this device').click();
  await exchange(page).getByText('(Yours)').waitFor();
}

test('What somebody takes away from a past session leads to offering a film on its topics, and nothing of it leaves the device', async () => {
  const { page, told } = await here.visit({
    body: body(list(session('p', OVER))).replace('</main>', '<howto-channel></howto-channel></main>'),
    headers: { 'Content-Security-Policy': POLICY },
  });
  await takesAway(page);
  await exchange(page).getByRole('heading', { name: 'Go on from here' }).waitFor();
  await isAccessible(page, 'a takeaway, and where it leads');
  await exchange(page).getByRole('link', { name: 'Offer a film about it' }).focus();
  await page.keyboard.press('Enter');
  const channel = page.locator('howto-channel');
  await channel.getByRole('heading', { name: 'Offer a film', exact: true }).and(page.locator(':focus')).waitFor();
  await isAccessible(page, 'the offer');
  await channel.getByRole('button', { name: 'Start now' }).click();
  await channel.getByRole('textbox', { name: 'What is the film called?' }).fill('Wi-Fi at our front desk');
  await channel.getByRole('textbox', { name: 'Which library service made it?' }).fill('Aberhelyg');
  await channel.getByRole('radio', { name: 'It has an address on the web' }).check();
  await channel.getByRole('textbox', { name: 'What is its address?' }).fill('https://vimeo.com/1');
  await channel.getByRole('textbox', { name: /How many minutes/ }).fill('4');
  await channel.getByRole('button', { name: 'Continue' }).click();
  await channel.getByRole('heading', { name: 'What it shows' }).waitFor();
  const chosen = channel.getByRole('group', { name: 'What is it about?' }).getByRole('checkbox', { checked: true });
  assert.deepEqual(await chosen.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).sort()), [
    'moocs',
    'wifi-law',
  ]);
  await keeps(page, 'Wi-Fi at our front desk');
  await page.reload();
  await channel.getByRole('heading', { name: 'What it shows' }).waitFor();
  await channel.getByRole('button', { name: 'Back to the films' }).click();
  await channel.getByRole('searchbox').waitFor();
  assert.equal(new URL(page.url()).hash, '');
  assert.deepEqual(
    told.requests.filter((address) => !address.startsWith(here.site.origin) || address.includes('?')),
    [],
  );
  assert.deepEqual(
    here.site.requests.filter(({ line }) => !line.startsWith('GET ')),
    [],
  );
  // The page's own icon.
  assert.deepEqual(
    told.complaints.filter((line) => !/img-src data|'data:,'/.test(line)),
    [],
  );
});

test('A takeaway leads to the page that has the films, as the author gave it, and nowhere where the chain is off', async () => {
  const films = here.site.page({ body: '<main><h1>Films</h1><howto-channel></howto-channel></main>' });
  for (const attribute of [`films="${films}#top"`, `chain="howto-channel=${films}"`]) {
    const { page } = await here.visit({ body: body(`${list(session('p', OVER))} ${attribute}`) });
    await takesAway(page);
    await exchange(page).getByRole('link', { name: 'Offer a film about it' }).click();
    await page.waitForURL(`${films}#offer=wifi-law+moocs`);
    await page.getByRole('heading', { name: 'Offer a film', exact: true }).waitFor();
  }
  const { page, told } = await here.visit({
    body: `<div chain="off">${body(list(session('p', OVER)))}<howto-channel></howto-channel></div>`,
  });
  await takesAway(page);
  await page.waitForLoadState('networkidle');
  assert.ok(told.requests.some((address) => address.includes('/next-step')));
  assert.equal(await exchange(page).locator('.next-steps').count(), 0);
});

test('The address to join is shown to somebody who has signed up, and to nobody before or after', async () => {
  const box = here.site.mailbox();
  const one = session('s', { join: 'https://meet.example/room', capacity: 2, taken: 1 });
  const { page } = await here.visit({ body: body(`${list(one)} endpoint="${box.address}"`) });
  await button(page, 'Session s').click();
  await exchange(page).getByText('Places left when last counted: 1.').waitFor();
  const address = exchange(page).getByRole('link', { name: 'https://meet.example/room' });
  assert.equal(await address.count(), 0);
  await button(page, 'Sign up').click();
  await address.waitFor();
  const signedUp = JSON.parse((await box.letter(1)).body) as Result;
  assert.equal(signedUp.kind, 'signup');
  assert.equal(signedUp.tier, 'internal');
  await keeps(page, '"signup"');
  await page.reload();
  await address.waitFor();
  await button(page, 'Cancel my sign-up').click();
  await button(page, 'Sign up').waitFor();
  assert.equal(await address.count(), 0);
  const cancelled = JSON.parse((await box.letter(2)).body) as Result;
  assert.notEqual(cancelled.id, signedUp.id);
  const { removed } = cancelled.data!['record'] as { removed?: boolean };
  assert.equal(removed, true);
});

test('Somebody who finds a session full joins its waiting list, in numbers without a name, and sees no address', async () => {
  const full = session('f', { join: 'https://meet.example/room', capacity: 2, taken: 5 });
  const { page } = await here.visit({ body: body(list(full)) });
  await exchange(page).getByText('Full. On the waiting list: 3').waitFor();
  await button(page, 'Session f').click();
  await button(page, 'Join the waiting list').click();
  await exchange(page).getByText('You are on the waiting list. Look here again').waitFor();
  assert.equal(await exchange(page).getByRole('link', { name: 'https://meet.example/room' }).count(), 0);
});

test('A template fills a form, a half-written session survives a reload, and the collector takes it', async () => {
  const collector = await startCollector(await preparedFolder(), { COLLECTOR_ORIGINS: here.site.origin });
  try {
    const { page } = await here.visit({ body: body(`endpoint="${collector.url}/v1/results"`) });
    await button(page, 'Offer a session').click();
    await exchange(page)
      .getByRole('combobox', { name: 'Begin with a template' })
      .selectOption('MOOC circle with a weekly log');
    const title = exchange(page).getByRole('textbox', { name: 'Title' });
    assert.equal(await title.inputValue(), 'An open online course together');
    await title.fill('A course on open data together');
    await keeps(page, 'A course on open data together');
    await page.reload();
    await title.waitFor();
    assert.equal(await title.inputValue(), 'A course on open data together');
    await exchange(page).locator('[name="start"]').fill('2099-05-01T10:00');
    await exchange(page).locator('[name="end"]').fill('2099-05-01T11:00');
    await exchange(page).getByRole('textbox', { name: 'Led by' }).fill('Aberhelyg Libraries');
    await exchange(page).getByRole('radio', { name: 'Public libraries' }).check();
    await button(page, 'Send').click();
    await exchange(page).getByText('Waiting to be accepted').first().waitFor();
    await exchange(page).locator('.sending .done').waitFor();
    const got = await fetch(`${collector.url}/v1/records/session`, { headers: { authorization: `Bearer ${TOKEN}` } });
    const [kept] = (await got.json()) as Entry[];
    assert.equal(kept!.fields['title'], 'A course on open data together');
    assert.equal(kept!.state, 'offered');
    const everybody = await fetch(`${collector.url}/v1/records/session`);
    assert.deepEqual(await everybody.json(), [], 'nobody sees it before it is accepted');
  } finally {
    await collector.kill();
  }
});

test('A calendar file of the page’s own site is an exchange', async () => {
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//x//y//EN',
    'BEGIN:VEVENT',
    'UID:one@example',
    'DTSTAMP:20261101T090000Z',
    'DTSTART:20990501T090000Z',
    'DTEND:20990501T100000Z',
    'SUMMARY:From a calendar',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  const { page } = await here.visit({ body: body(`src="${here.site.file('sessions.ics', ics, 'text/calendar')}"`) });
  await button(page, 'From a calendar').waitFor();
  await exchange(page).getByText('1 May 2099, 10:00').waitFor();
});

test('A list of another site that forbids reading leaves what the page says, and tells its author why and what to do', async () => {
  const { page, told } = await here.visit(
    {
      body: `<learning-exchange src="http://127.0.0.1:9/sessions.ics"><a href="/list">All sessions as a list</a></learning-exchange>`,
    },
    { raw: true },
  );
  await page.waitForFunction(() => document.querySelector('learning-exchange')?.shadowRoot !== null);
  await page.getByRole('link', { name: 'All sessions as a list' }).waitFor();
  while (!told.events.some(({ type }) => type === 'widget-problem')) await page.waitForTimeout(50);
  const { problem } = told.events.find(({ type }) => type === 'widget-problem')!;
  const { message } = problem as { message: string };
  assert.match(message, /CORS/);
  assert.match(message, /put a copy of it on this page’s own site/);
});

test('Search engines hear of sessions to come, and of no address to join', async () => {
  const { page } = await here.visit({ body: body(list(session('s', { join: 'https://meet.example/room' }))) });
  await exchange(page).locator('script[type="application/ld+json"]').waitFor({ state: 'attached' });
  const text = await exchange(page).locator('script[type="application/ld+json"]').textContent();
  const [event] = JSON.parse(text!) as Record<string, unknown>[];
  assert.equal(event!['@type'], 'Event');
  assert.equal(event!['startDate'], '2099-03-28T10:00:00.000Z');
  assert.ok(!text!.includes('meet.example'));
});

test('Somebody with a keyboard alone opens a session, signs up and comes back to the list', async () => {
  const { page } = await here.visit({ body: body(list(session('s'))) });
  await button(page, 'Session s').focus();
  await page.keyboard.press('Enter');
  await button(page, 'Sign up').waitFor();
  await exchange(page).getByRole('heading', { name: 'Session s' }).and(page.locator(':focus')).waitFor();
  await button(page, 'Sign up').focus();
  await page.keyboard.press('Enter');
  await exchange(page).getByText('You have signed up.').waitFor();
  await button(page, '← All sessions').focus();
  await page.keyboard.press('Enter');
  await exchange(page).getByRole('heading', { name: 'Learning exchange' }).and(page.locator(':focus')).waitFor();
});

test('A curator brings two people’s files, counts the sign-ups, and publishes one list that people see', async () => {
  const offered = recordOf({ kind: 'session', id: 's' }, [
    { at: AT, tier: 'open', set: session('s').fields, state: 'offered' },
  ]);
  const signUp = (id: string) =>
    recordOf({ kind: 'signup', id }, [{ at: AT, tier: 'internal', set: { session: 's', place: 'place' } }]);
  const files = [[offered, signUp('u1')], [signUp('u2')]].map((records, at) => ({
    name: `${at}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from([...fileOf(records)].join('')),
  }));
  const { page } = await here.visit({ body: body('curate') });
  await exchange(page).locator('input[type="file"]').setInputFiles(files);
  await button(page, 'Accept: Session s').click();
  await exchange(page).getByRole('row', { name: 'Session s 2 –' }).waitFor();
  await button(page, 'Put these numbers into the list').click();
  await exchange(page).getByRole('row', { name: 'Session s 2 2' }).waitFor();
  await isAccessible(page, 'the curator’s view');
  const rss = await downloaded(page, 'RSS feed');
  assert.match(rss, /<title>Session s<\/title>/);
  const feed = JSON.parse(await downloaded(page, 'JSON Feed')) as { items: { title: string }[] };
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ['Session s'],
  );
  const published = await downloaded(page, 'Download the list');
  const [one, ...more] = JSON.parse(published) as Entry[];
  assert.equal(one!.fields['taken'], 2);
  assert.deepEqual(more, [], 'no sign-up is in it');
  const { page: shown } = await here.visit({ body: body(`src="${here.site.file('list.json', published)}"`) });
  await button(shown, 'Session s').waitFor();
});

test('People sign up through the collector, a curator counts them and puts the number in the list, and the next visitor sees fewer places', async () => {
  const collector = await startCollector(await preparedFolder(), { COLLECTOR_ORIGINS: here.site.origin });
  try {
    let published = [...fileOf([session('s', { capacity: 3 })])].join('');
    const folder = here.site.folder((_name, _request, response) => response.end(published));
    const attributes = `src="${folder}sessions.json" endpoint="${collector.url}/v1/results"`;
    const comes = async () => (await here.visit({ body: body(attributes) })).page;
    const sent = (page: Page) => exchange(page).locator('.sending .done').waitFor();
    for (const cancels of [false, true, false]) {
      const page = await comes();
      await exchange(page).getByText('3 places left').waitFor();
      await button(page, 'Session s').click();
      await button(page, 'Sign up').click();
      await exchange(page).getByText('You have signed up.').waitFor();
      await sent(page);
      if (!cancels) continue;
      await button(page, 'Cancel my sign-up').click();
      await button(page, 'Sign up').waitFor();
      await sent(page);
    }
    const { page: desk } = await here.visit({
      body: body(`curate endpoint="${collector.url}/v1/results"`),
      headers: {
        'Content-Security-Policy': POLICY.replace("connect-src 'self'", `connect-src 'self' ${collector.url}`),
      },
    });
    await exchange(desk)
      .locator('input[type="file"]')
      .setInputFiles({ name: 'sessions.json', mimeType: 'application/json', buffer: Buffer.from(published) });
    await exchange(desk).getByText('No sign-up has been brought.').waitFor();
    const bring = exchange(desk).locator('summary', { hasText: 'Read from a collector' });
    await bring.evaluate((summary) => ((summary.parentElement as HTMLDetailsElement).open = true));
    await exchange(desk).getByLabel('Address of its results').fill(`${collector.url}/v1/records/signup`);
    await exchange(desk).getByLabel('Token', { exact: true }).fill(TOKEN);
    await button(desk, 'Read its results').click();
    await exchange(desk).getByRole('row', { name: 'Session s 2 –' }).waitFor();
    await button(desk, 'Put these numbers into the list').click();
    await exchange(desk).getByRole('row', { name: 'Session s 2 2' }).waitFor();
    await isAccessible(desk, 'the curator’s view with sign-ups of a collector');
    published = await downloaded(desk, 'Download the list');
    assert.ok(!published.includes('signup'));

    const next = await comes();
    await exchange(next).getByText('1 place left').waitFor();
    await button(next, 'Session s').click();
    await exchange(next).getByText('Places left when last counted: 1.').waitFor();
    const anybody = await fetch(`${collector.url}/v1/records/signup`);
    assert.deepEqual(await anybody.json(), [], 'who signed up is nobody else’s business');
  } finally {
    await collector.kill();
  }
});

const WORDS = { en: { ...en, ...pagesWords.en, ...partWords.en }, cy: { ...cy, ...pagesWords.cy, ...partWords.cy } };

for (const lang of ['en', 'cy'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong in any state of an exchange, nor the strictest policy, on a ${scheme} page in ${lang === 'en' ? 'English' : 'Welsh'}`, async () => {
      const words = WORDS[lang];
      const { showAs, views } = words.records;
      const records = list(
        session('s', { capacity: 3, join: 'https://meet.example/room' }),
        session('f', { capacity: 1, taken: 2 }),
        session('p', OVER),
        record('ask', 'a', { about: 'Which e-books', topics: ['ebooks'], by: 'A school', sector: 'schools' }),
      );
      const { page, told } = await here.visit(
        {
          lang,
          // Style that the policy lets through: a file of the page’s own.
          head: `<link rel="stylesheet" href="${here.site.file('page.css', `html { color-scheme: ${scheme}; background: Canvas; color: CanvasText; }`)}" />`,
          body: body(records).replace('</main>', '<howto-channel></howto-channel></main>'),
          headers: { 'Content-Security-Policy': POLICY },
        },
        { colorScheme: scheme },
      );
      const opens = (title: string) => exchange(page).locator('.records').getByRole('button', { name: title }).click();
      const toList = async () => {
        await button(page, `← ${words.toList}`).click();
        await exchange(page).locator('.records').waitFor();
      };
      await exchange(page).getByText(words.match).waitFor();
      for (const view of Object.values(views)) {
        await exchange(page).getByRole('combobox', { name: showAs }).selectOption(view);
        await isAccessible(page, view);
      }
      await exchange(page).getByRole('combobox', { name: showAs }).selectOption(views.list);
      await opens('Session s');
      await button(page, words.signUp).click();
      await exchange(page).getByRole('link', { name: 'https://meet.example/room' }).waitFor();
      await isAccessible(page, 'signed up');
      await toList();
      await opens('Session f');
      await isAccessible(page, 'full');
      await button(page, words.joinWaiting).click();
      await exchange(page).getByText(words.onWaitingList).waitFor();
      await isAccessible(page, 'on the waiting list');
      await toList();
      await exchange(page).getByRole('combobox', { name: words.when }).selectOption(words.past);
      await opens('Session p');
      await button(page, words.addTakeaway).click();
      await button(page, words.keep).click();
      await exchange(page).getByRole('alert').waitFor();
      await isAccessible(page, 'a problem with a takeaway');
      await exchange(page).getByRole('textbox').first().fill('Ask what they worry about.');
      await button(page, words.keep).click();
      await exchange(page).locator('.next-steps').waitFor();
      await isAccessible(page, 'a takeaway, and where it leads');
      await toList();
      for (const of of [words.offerSession, words.offerTopic, words.askTopic]) {
        await button(page, of).click();
        await button(page, words.keep).click();
        await exchange(page).getByRole('alert').waitFor();
        await isAccessible(page, `problems: ${of}`);
        await button(page, `← ${words.toList}`).click();
      }
      await exchange(page).locator('summary', { hasText: words.part }).click();
      await isAccessible(page, 'another device');
      await button(page, words.clear).click();
      await exchange(page).locator('[part="notice"] button').first().waitFor();
      await isAccessible(page, 'cleared');
      // The page’s own icon.
      const ours = told.complaints.filter((line) => !/img-src data|'data:,'/.test(line));
      assert.deepEqual(ours, []);
    });
  }
}
