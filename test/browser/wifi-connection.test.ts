import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Result } from '../../src/results/result.js';
import { connectionWords } from '../../src/widgets/wifi-readiness-check/connection-words.js';
import { words as welsh } from '../../src/widgets/wifi-readiness-check/words/cy.js';
import { words } from '../../src/widgets/wifi-readiness-check/words/en.js';
import { misbehave } from '../faults/server.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { keeps } from './kept.js';
import { POLICY } from './policy.js';
import { WifiCheck } from './wifi.js';

const here = world();
afterEach(here.leave);

const { en, cy } = connectionWords;
const LARGE = randomBytes(2_000_000);

type Serve = (request: IncomingMessage, response: ServerResponse) => unknown;
/** A server that does as it should. */
const small: Serve = (_request, response) => response.setHeader('Content-Type', 'text/plain').end('ok');
const large: Serve = (_request, response) => response.setHeader('Content-Type', 'application/octet-stream').end(LARGE);
/** One that behaves in a way known to have fooled somebody. */
const as =
  (mode: string): Serve =>
  (request, response) => {
    request.url = `/${mode}?box=connection`;
    return misbehave(request, response);
  };

/** Somebody at the groups of checks, in a page whose website answers so; no address to look at is given without one. */
async function before(serve?: { small: Serve; large: Serve }, { lang = 'en', attributes = '', headers = {} } = {}) {
  const { site } = here;
  const asked: string[] = [];
  const folder = site.folder((name, request, response) => {
    asked.push(name);
    return (name === 'small.txt' ? serve!.small : serve!.large)(request, response);
  });
  const address = serve ? `connection-check="${folder}"` : '';
  const body = `<main><h1>Wi-Fi</h1><wifi-readiness-check ${address} ${attributes}></wifi-readiness-check></main>`;
  const { page, context, told } = await here.visit({ body, lang, headers });
  const check = new WifiCheck(page);
  await check.starts(lang === 'cy' ? welsh : words);
  await check.within.getByText(lang === 'cy' ? 'Rhannu’r gwiriadau' : 'Share the checks').waitFor();
  const opens = () => check.within.locator('summary', { hasText: lang === 'cy' ? cy.offer : en.offer }).click();
  return { check, page, context, told, asked, opens };
}

test('A person is told what a look at their connection sends, and nothing is asked or fetched before they press', async () => {
  const { check, asked, told, opens } = await before({ small, large });
  await opens();
  await check.within.getByText(en.how).waitFor();
  await check.within.getByText(en.limits).waitFor();
  assert.deepEqual(asked, []);
  assert.equal(
    told.requests.some((address) => address.includes('connection-measure')),
    false,
  );
  await check.button(en.look).click();
  await check.within.getByText('A download came at about').waitFor();
  assert.deepEqual([asked.filter((name) => name === 'small.txt').length, asked.at(-1)], [9, 'large.bin']);
  const headers = here.site.requests
    .filter(({ line }) => /(small.txt|large.bin)$/.test(line))
    .map((one) => one.headers);
  assert.deepEqual([...new Set(headers.map(({ cookie }) => cookie))], [undefined]);
});

test('A person puts the look at their connection into their results only by ticking it, with numbers and units', async () => {
  for (const isTicked of [false, true]) {
    const { check, told, opens } = await before({ small, large });
    await opens();
    await check.button(en.look).click();
    const tick = check.within.getByRole('checkbox', { name: en.keep });
    await tick.waitFor();
    assert.equal(await tick.isChecked(), false);
    if (isTicked) await tick.check();
    await check.button(words.seeResults).click();
    await check.within.locator('[part="report"] table').waitFor();
    const [result] = told.events.filter(({ type }) => type === 'widget-result').map((one) => one.result as Result);
    const { connection } = result!.data as { connection?: Record<string, Record<string, unknown>> };
    assert.equal(connection !== undefined, isTicked);
    assert.equal(await check.within.getByRole('heading', { name: en.heading }).count(), Number(isTicked));
    if (!connection) continue;
    assert.deepEqual([connection.signInPage, connection.latency!.unit, connection.latency!.answers], [false, 'ms', 8]);
    const { unit, rate, bytes, ms } = connection.download! as { unit: string; rate: number; bytes: number; ms: number };
    assert.deepEqual([unit, bytes], ['Mbit/s', 2_000_000]);
    assert.ok(Math.abs(rate - (bytes * 8) / (ms * 1000)) / rate < 0.2, `${rate} Mbit/s in ${ms} ms`);
  }
});

test('A look that was ticked is there after a reload, and one that was not is gone', async () => {
  const { check, page, opens } = await before({ small, large });
  await opens();
  await check.button(en.look).click();
  const tick = check.within.getByRole('checkbox', { name: en.keep });
  await tick.check();
  await keeps(page, '"Mbit/s"');
  await page.reload();
  await opens();
  await check.within.getByText('A download came at about').waitFor();
  assert.equal(await tick.isChecked(), true);
  await tick.uncheck();
  await check.within.getByText('A download came at about').waitFor();
  await check.button('Back').click();
  await keeps(page, '"at":"start"');
  await page.reload();
  await check.button(words.startNow).click();
  await opens();
  await check.within.getByText(en.how).waitFor();
  assert.equal(await tick.count(), 0);
});

for (const [what, serve, said] of [
  ['a sign-in page in place of the answer', { small: as('html200'), large }, en.signIn],
  ['a redirect to a sign-in page', { small: as('portal302'), large }, en.signIn],
  ['a redirect to a sign-in page elsewhere', { small: as('portal302-other'), large }, en.signIn],
  ['a network that says that it asks for a sign-in (511)', { small: as('511'), large }, en.signIn],
  ['a server that cuts the line', { small: as('reset'), large }, en.offline],
  ['a server that says nothing', { small: as('hang'), large }, en.slow],
  ['a server in trouble', { small: as('503'), large }, en.status(503)],
  ['another answer than was agreed', { small: as('200-text'), large }, en.strange],
  ['an endless answer', { small: as('huge'), large }, en.strange],
  ['a download that breaks off', { small, large: as('truncated') }, en.noDownload.cut],
  ['a download of which nothing comes', { small, large: as('hang') }, en.noDownload.silent],
  ['a web page in place of the download', { small, large: as('html200') }, en.noDownload.strange],
  ['a download that is not there', { small, large: as('404') }, en.noDownload.strange],
  ['a download that is too small', { small, large: as('200-text') }, en.noDownload.strange],
  ['a download that came packed, and so faster than the line', { small, large: packed }, en.noDownload.strange],
] as const) {
  test(`A person who looks at their connection is told in words of ${what}`, async () => {
    const { check, told, opens } = await before(serve);
    await opens();
    await check.button(en.look).click();
    await check.within.getByText(said).waitFor();
    await check.within.getByRole('button', { name: /^Look (now|again)$/ }).waitFor();
    assert.equal(await check.within.getByText('A download came at').count(), 0);
    assert.deepEqual(
      told.complaints.filter((line) => line.startsWith('error:')),
      [],
    );
  });
}

test('A person whose line lets two small answers through and then cuts is told that too few came to say how long they take', async () => {
  const { check, opens } = await before({ small: inTurn([small, small, as('reset')]), large });
  await opens();
  await check.button(en.look).click();
  await check.within.getByText(en.noLatency).waitFor();
  await check.within.getByText('A download came at about').waitFor();
});

test('A download that never ends, and one that drips, are ended after 2 MB or 5 seconds', async () => {
  for (const mode of ['huge', 'drip']) {
    const { check, opens } = await before({ small, large: as(mode) });
    await opens();
    await check.button(en.look).click();
    const said = await check.within.getByText('A download came at about').innerText();
    const [, megabytes, seconds] = /: ([\d.]+) MB in ([\d.]+) s/.exec(said)!;
    assert.ok(Number(megabytes) < 2.2 && Number(seconds) < 6, said);
    assert.ok(Number(megabytes) > 1.9 || Number(seconds) > 4.5, said);
  }
});

test('A person who is offline is told so, and looks again when they are back', async () => {
  const { check, context, opens } = await before({ small, large });
  await opens();
  await context.setOffline(true);
  await check.button(en.look).click();
  await check.within.getByText(en.offline).waitFor();
  await context.setOffline(false);
  await check.button(en.look).click();
  await check.within.getByText('A download came at about').waitFor();
});

test('A person who cancels a look is told that nothing was measured, and the line is let go', async () => {
  let letGo = () => {};
  const isLetGo = new Promise<void>((gone) => (letGo = gone));
  const held: Serve = (request, response) => {
    request.socket.once('close', letGo);
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).write('a beginning');
  };
  const { check, page, opens } = await before({ small, large: held });
  await opens();
  await check.button(en.look).click();
  await check.within.getByText(en.stages.download).waitFor();
  await isAccessible(page, 'looking');
  const pressed = Date.now();
  await check.button(en.cancel).press('Enter');
  await check.within.getByText(en.cancelled).waitFor();
  await isLetGo;
  assert.ok(Date.now() - pressed < 3000, 'at once, and not after the 5 seconds that a download may take');
  assert.equal(await check.within.evaluate((widget) => widget.shadowRoot!.activeElement?.textContent?.trim()), en.look);
});

test('No look is offered without an address, nor against another website, whose author is told', async () => {
  const none = await before();
  assert.equal(await none.check.within.getByText(en.offer).count(), 0);
  for (const address of [`${here.site.other}/check/`, 'http://[', 'data:text/plain,ok']) {
    const other = await before(undefined, { attributes: `connection-check="${address}"` });
    const problems = other.told.events.filter(({ type }) => type === 'widget-problem').map(({ problem }) => problem);
    const [{ source, message }] = problems as [{ source: string; message: string }];
    assert.deepEqual([problems.length, source], [1, 'connection-check']);
    assert.match(message, /expected an address on this page’s own website/);
    assert.equal(await other.check.within.getByText(en.offer).count(), 0);
  }
});

test('A person looks at their connection in Welsh, under the strictest policy, and axe finds nothing wrong', async () => {
  const strict = await before({ small, large }, { lang: 'cy', headers: { 'Content-Security-Policy': POLICY } });
  await strict.opens();
  await strict.check.button(cy.look).click();
  await strict.check.within.getByText('Daeth lawrlwythiad ar tua').waitFor();
  assert.deepEqual(
    strict.told.complaints.filter((line) => !/img-src data|'data:,'/.test(line)),
    [],
  );
  const free = await before({ small, large }, { lang: 'cy' });
  await free.opens();
  await isAccessible(free.page, 'offered');
  await free.check.button(cy.look).click();
  await free.check.within.getByRole('checkbox', { name: cy.keep }).check();
  await isAccessible(free.page, 'seen');
});

/** Answers with each in turn, and then with the last. */
function inTurn(servers: readonly Serve[]): Serve {
  let at = 0;
  return (request, response) => servers[Math.min(at++, servers.length - 1)]!(request, response);
}

function packed(_request: IncomingMessage, response: ServerResponse): unknown {
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Encoding': 'gzip' });
  return response.end(gzipSync(Buffer.alloc(2_000_000)));
}
