import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sendingWords } from '../../src/views/sending-words.js';
import { faultWorld, nothingPending, onDatabase, open, outbox, uncaught, until } from './world.js';

const world = faultWorld();

type Why = keyof (typeof sendingWords)['en']['why'];

/** What a person is told of each misbehaviour. */
const MISBEHAVIOURS: Record<string, Why> = {
  reset: 'offline',
  'reset-after-commit': 'offline',
  nocors: 'offline',
  'nocors-preflight': 'offline',
  html200: 'sign-in',
  portal302: 'sign-in',
  'portal302-other': 'sign-in',
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-allowed',
  405: 'not-allowed',
  408: 'slow',
  429: 'busy',
  '429-date': 'busy',
  '429-absurd': 'busy',
  500: 'server',
  502: 'server',
  503: 'server',
  504: 'server',
  truncated: 'unclear',
  'bad-json': 'unclear',
  empty: 'unclear',
  'wrong-receipt': 'unclear',
  'garbage-gzip': 'unclear',
  huge: 'unclear',
};

for (const lang of ['en', 'cy'] as const) {
  const words = sendingWords[lang];

  describe(`an endpoint that misbehaves, to a person who reads ${lang}`, () => {
    it('is named for what it does, loses nothing, and gets the result once when it behaves', async () => {
      const place = world.place('switch', `lang="${lang}"`);
      place.box.mode = 'reset';
      const context = await world.profile();
      const { page, audit, complaints } = await open(context, place.page, lang);
      await audit.takeAll();
      await audit.send();
      for (const [mode, why] of Object.entries(MISBEHAVIOURS)) {
        place.box.mode = mode;
        // The words of the last one might be the same: the number of tries tells that this one was answered.
        const { tries } = Object.values(await outbox(page))[0]!;
        await page.getByRole('button', { name: words.tryNow }).click();
        await until(`${mode} was tried`, async () => {
          const [delivery] = Object.values(await outbox(page));
          return delivery!.tries > tries && 'why' in delivery!;
        });
        const said = page.getByRole('status').filter({ hasText: words.why[why] });
        await said.waitFor().catch(() => assert.fail(`${mode} should be told as: ${words.why[why]}`));
        assert.match(await said.innerText(), new RegExp(words.waitingIn.device), mode);
        assert.equal(await page.getByText(words.sent).count(), 0, mode);
      }
      assert.match(complaints.console.join('\n'), /CORS/);
      place.box.mode = 'proto';
      await page.getByRole('button', { name: words.tryNow }).click();
      await page.getByText(words.sent).waitFor();
      assert.deepEqual(Object.values(place.stored()), [1]);
      assert.equal(await page.evaluate('({}).polluted'), undefined);
      assert.ok(await nothingPending(page));
      assert.deepEqual(uncaught(complaints), []);
    });
  });
}

describe('a silent endpoint', () => {
  for (const mode of ['hang', 'hang-headers']) {
    it(`(${mode}) is given up after 20 seconds, and the result is kept`, async () => {
      const place = world.place('switch');
      place.box.mode = mode;
      const context = await world.profile();
      await context.clock.install();
      const { page, audit } = await open(context, place.page);
      await audit.takeAll();
      await audit.send();
      await until('the first try', () => place.box.tries.length === 1);
      await page.getByText(sendingWords.en.sending).waitFor();
      await context.clock.runFor(21_000);
      await page.getByText(sendingWords.en.why.slow).waitFor();
      place.box.mode = 'ok';
      await context.clock.runFor(4000);
      await page.getByText(sendingWords.en.sent).waitFor();
      assert.deepEqual(Object.values(place.stored()), [1]);
    });
  }

  it('whose answer drips is given up after a minute, and the result is kept', async () => {
    const place = world.place('switch');
    place.box.mode = 'drip';
    const context = await world.profile();
    await context.clock.install();
    const { page, audit } = await open(context, place.page);
    await audit.takeAll();
    await audit.send();
    await until('the first try', () => place.box.tries.length === 1);
    place.box.mode = 'ok';
    for (let second = 0; second < 50; second++) {
      const { bytes } = place.box;
      await context.clock.runFor(1000);
      await until('another byte', () => place.box.bytes > bytes);
    }
    assert.equal(place.box.tries.length, 1, 'while it drips, the page listens');
    await context.clock.runFor(15_000);
    await page.getByText(sendingWords.en.sent).waitFor();
    assert.deepEqual(Object.values(place.stored()), [1]);
  });
});

describe('an endpoint that fails a few times', () => {
  it('gets the result by itself, after pauses that grow', async () => {
    const place = world.place('seq:500,502,503,ok');
    const context = await world.profile();
    const { page, audit } = await open(context, place.page);
    await audit.takeAll();
    await audit.send();
    await page.getByText(sendingWords.en.sent).waitFor({ timeout: 40_000 });
    const pauses = place.box.tries.slice(1).map(({ at }, turn) => at - place.box.tries[turn]!.at);
    assert.equal(pauses.length, 3);
    for (const [turn, pause] of pauses.entries()) {
      const middle = 2000 * 2 ** turn;
      assert.ok(pause >= middle / 2 && pause < middle * 1.5 + 1500, `pause ${turn + 1} was ${pause} ms`);
    }
    assert.deepEqual(Object.values(place.stored()), [1]);
  });

  it('is asked again no sooner than it says', async () => {
    const place = world.place('seq:429,ok');
    const context = await world.profile();
    const { page, audit } = await open(context, place.page);
    await audit.takeAll();
    await audit.send();
    await page.getByText(sendingWords.en.why.busy).waitFor();
    await page.getByText(sendingWords.en.sent).waitFor();
    const [first, second] = place.box.tries;
    assert.ok(second!.at - first!.at >= 2000);
  });
});

describe('an address that cannot work', () => {
  it('is named: plain http on a page with https, no such name, nobody at the door', async () => {
    const context = await world.profile();
    // The same site, as a secure one.
    await context.route('https://library.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await context.request.get(world.site.origin + pathname) });
    });
    for (const [endpoint, why] of [
      ['http://results.example/v1/results', 'bad-address'],
      ['http://', 'bad-address'],
      ['https://no-such-name.invalid/v1/results', 'offline'],
      ['http://127.0.0.1:1/', 'offline'],
    ] as const) {
      const address = world.site.page({
        body: `<skills-audit instance="${endpoint.length}" endpoint="${endpoint}"></skills-audit>`,
      });
      const { page, audit, complaints } = await open(
        context,
        address.replace(world.site.origin, 'https://library.test'),
      );
      await audit.takeAll();
      await audit.send();
      await page
        .getByText(sendingWords.en.why[why])
        .waitFor()
        .catch(() => assert.fail(`${endpoint}: ${why}`));
      assert.deepEqual(uncaught(complaints), []);
      await onDatabase(page, `(kept) => kept.clear()`);
      await page.close();
    }
  });
});

describe('a clock that is set', () => {
  it('back by a year neither holds a result back nor lets it finish before it began', async () => {
    const place = world.place('switch');
    place.box.mode = '429-absurd';
    const context = await world.profile();
    const now = Date.now();
    await context.clock.setSystemTime(now);
    const { page, audit } = await open(context, place.page);
    await audit.start();
    await audit.answerAbout();
    await context.clock.setSystemTime(now - 365 * 86_400_000);
    await audit.hurry([...Array(23)].map(() => 3));
    await audit.seeResults();
    await audit.send();
    await page.getByText(sendingWords.en.why.busy).waitFor();
    await context.clock.setSystemTime(now - 2 * 365 * 86_400_000);
    place.box.mode = 'ok';
    await page.reload();
    await page.getByText(sendingWords.en.sent).waitFor();
    const [[stored]] = [...place.box.stored.values()].map(({ bodies }) => bodies) as [[string]];
    const { startedAt, finishedAt } = JSON.parse(stored) as { startedAt: string; finishedAt: string };
    assert.ok(finishedAt >= startedAt, `${startedAt} to ${finishedAt}`);
  });

  it('ahead by a year takes nothing away', async () => {
    const place = world.place('switch');
    place.box.mode = '503';
    const context = await world.profile();
    const now = Date.now();
    await context.clock.setSystemTime(now);
    const { page, audit } = await open(context, place.page);
    await audit.takeAll();
    await audit.send();
    await page.getByText(sendingWords.en.why.server).waitFor();
    await context.clock.setSystemTime(now + 365 * 86_400_000);
    await page.reload();
    await audit.heading('Your results').waitFor();
    assert.equal(Object.keys(await outbox(page)).length, 1);
    await context.clock.setSystemTime(now);
    place.box.mode = 'ok';
    await page.reload();
    await page.getByText(sendingWords.en.sent).waitFor();
    assert.deepEqual(Object.values(place.stored()), [1]);
  });
});
