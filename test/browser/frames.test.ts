import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import type { Result } from '../../src/results/result.js';
import { Audit, RATINGS } from './audit.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';

const here = world();
afterEach(here.leave);

const RESIZER = '<script type="module" src="/library-widgets/embed/resizer.js"></script>';

/** The address of a widget's own page, on another origin than the page around it. */
const own = (parameters: Record<string, string> = {}, tag = 'skills-audit', origin = here.site.other): string =>
  `${origin}/library-widgets/embed/${tag}.html?${new URLSearchParams(parameters)}`;

const framed = (address: string, attributes = ''): string =>
  `<iframe title="Skills audit" src="${address.replaceAll('&', '&amp;')}" width="100%" height="200" ${attributes}></iframe>`;

/** Opens a page of the council with frames in it, and waits until their widgets can be used. */
async function council(body: string, options: { width?: number; head?: string } = {}) {
  const { width = 320, head = '' } = options;
  const visit = await here.visit(
    { head: RESIZER + head, body, library: false },
    { raw: true, viewport: { width, height: 700 } },
  );
  await frame(visit.page).locator('.widget').waitFor();
  return visit;
}

const frame = (page: Page, number = 0) => page.frameLocator('iframe').nth(number);
const audit = (page: Page, number = 0) => new Audit(page, frame(page, number).locator('skills-audit'));

async function inner(page: Page, number = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(number).elementHandle();
  return (await element.contentFrame())!;
}

/** Waits until all that is in a frame is to be seen in it, in both directions, and nothing is empty below. */
async function fits(page: Page, number = 0): Promise<void> {
  const isWhole = () => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return scrollWidth <= innerWidth && scrollHeight <= innerHeight && innerHeight <= document.body.offsetHeight + 1;
  };
  // Not at every drawing: a frame that is far down the page is not drawn.
  await (await inner(page, number)).waitForFunction(isWhole, undefined, { polling: 50 });
}

test('A person takes the audit in a frame, which is never too small for it on the narrowest phone', async () => {
  const box = here.site.mailbox();
  const { page, told } = await council(framed(own({ endpoint: box.address, campaign: 'spring' })));
  const person = audit(page);
  await fits(page);
  await person.start();
  await person.answerAbout();
  for (const [at, points] of RATINGS.entries()) {
    await person.at(at + 1);
    await fits(page);
    await person.rate(points);
  }
  await person.heading('Check your answers').waitFor();
  await fits(page);
  await person.seeResults();
  await fits(page);
  await person.send();
  await person.within.getByText('Your results have been sent.').waitFor();
  await fits(page);
  const { campaign, scores } = JSON.parse((await box.letter(1)).body) as Result;
  assert.deepEqual([campaign, scores!['overall']], ['spring', 3.04]);
  assert.deepEqual(told.complaints, []);
});

test('A frame is as tall as what is in it within a tenth of a second, at every change', async () => {
  const { page } = await council(framed(own()), {
    head: '<style>iframe { height: auto !important; border: 7px solid }</style>',
  });
  await fits(page);
  await page.evaluate(() => {
    const log: [number, number][] = [];
    Object.assign(window, { log });
    const frame = document.querySelector('iframe')!;
    new ResizeObserver(() => log.push([performance.timeOrigin + performance.now(), frame.clientHeight])).observe(frame);
  });
  /** How long the frame took to be as tall as its page once that was so tall, in ms. */
  const follows = async (height: number): Promise<number> => {
    const began = await (
      await inner(page)
    ).evaluate((tall) => {
      const more = document.querySelector('p.more') ?? document.body.appendChild(document.createElement('p'));
      more.className = 'more';
      (more as HTMLElement).style.cssText = `margin: 0; height: ${tall}px`;
      return performance.timeOrigin + performance.now();
    }, height);
    const wanted = await (
      await inner(page)
    ).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const at = await page.waitForFunction(
      (tall) => (window as unknown as { log: [number, number][] }).log.find(([, seen]) => seen === tall)?.[0],
      wanted,
    );
    await fits(page);
    return (await at.jsonValue())! - began;
  };
  for (const height of [3000, 900, 1500]) {
    // A busy machine makes it longer and never shorter: the quietest of several times counts.
    let least = await follows(height);
    for (let tries = 1; tries < 5 && least >= 100; tries++) least = Math.min(least, await follows(height + tries));
    assert.ok(least < 100, `${least} ms`);
  }
});

test('Several frames, also one that comes later and one that was there before the script, each have their own height before anybody scrolls there', async () => {
  const { page } = await here.visit(
    { library: false, body: framed(own({ instance: 'one' })) + framed(own({}, 'digital-quiz')) },
    { raw: true, viewport: { width: 320, height: 700 } },
  );
  for (const number of [0, 1]) await frame(page, number).locator('.widget').waitFor();
  const height = (number: number) =>
    page
      .locator('iframe')
      .nth(number)
      .evaluate(({ clientHeight }) => clientHeight);
  assert.deepEqual([await height(0), await height(1)], [200, 200], 'the script is not there yet');
  await page.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { type: 'module' });
    script.src = '/library-widgets/embed/resizer.js';
    document.head.append(script);
  });
  for (const number of [0, 1]) await fits(page, number);
  await page
    .locator('body')
    .evaluate(
      (body, html) => body.insertAdjacentHTML('beforeend', html),
      framed(own({ instance: 'three', lang: 'cy' })),
    );
  await frame(page, 2).locator('.widget').waitFor();
  await fits(page, 2);
  const heights = [await height(0), await height(1), await height(2)];
  assert.equal(
    heights.every((one) => one > 200),
    true,
    heights.join(),
  );
  assert.notEqual(heights[0], heights[1]);
});

test('Nothing else that is said to the page changes a frame: from elsewhere, from the wrong frame or in another shape', async () => {
  const stranger = here.site.page({
    library: false,
    body: '<script>onmessage = ({ data }) => parent.postMessage(data, "*")</script>',
  });
  const { page, told } = await council(framed(own()) + framed(stranger.replace(here.site.origin, here.site.other)));
  await fits(page);
  const before = await page
    .locator('iframe')
    .first()
    .evaluate(({ clientHeight }) => clientHeight);
  const fine = { 'library-widgets': 'height', version: 1, height: 1234 };
  const odd = [
    ...[NaN, Infinity, -1, 0, 1e9, '1234', null, undefined, [1234], { valueOf: 1 }].map((height) => ({
      ...fine,
      height,
    })),
    { ...fine, version: 2 },
    { ...fine, version: '1' },
    { ...fine, 'library-widgets': 'result' },
    { height: 1234 },
    { message: 'height', value: 1234, secret: 'x' },
    null,
    undefined,
    1234,
    'height',
    JSON.stringify(fine),
    [fine],
  ];
  // From the right frame in another shape; from another frame in the right one; from the page itself.
  await (await inner(page)).evaluate((said) => said.forEach((one) => parent.postMessage(one, '*')), odd);
  await (await inner(page, 1)).evaluate((said) => parent.postMessage(said, '*'), fine);
  await page.evaluate((said) => window.postMessage(said, '*'), fine);
  // From the right frame, which has gone elsewhere.
  await page
    .locator('iframe')
    .first()
    .evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow!.location.href = frame.ownerDocument.location.origin + '/favicon.ico';
    });
  await page.evaluate((said) => {
    const source = document.querySelector('iframe')!.contentWindow;
    dispatchEvent(new MessageEvent('message', { source, origin: location.origin, data: said }));
  }, fine);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const after = await page.locator('iframe').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  assert.deepEqual(after, [before, 200]);
  assert.deepEqual(
    told.complaints.filter((line) => line.startsWith('error')),
    [],
  );
  // The same, from where it should come, counts.
  await page.evaluate(
    ([said, origin]) => {
      const source = document.querySelector('iframe')!.contentWindow;
      dispatchEvent(new MessageEvent('message', { source, origin: origin, data: said }));
    },
    [fine, here.site.other] as const,
  );
  assert.equal(
    await page
      .locator('iframe')
      .first()
      .evaluate(({ clientHeight }) => clientHeight),
    1234,
  );
});

test('In a frame whose sandbox allows scripts alone, a person finishes, is told that nothing is kept, and the result arrives', async () => {
  const box = here.site.mailbox();
  const address = `${own({ endpoint: here.site.other + box.address })}#?secret=Abc123`;
  const { page } = await council(framed(address, 'sandbox="allow-scripts" security="restricted"'));
  const person = audit(page);
  await fits(page);
  await person.within.getByText('This browser does not let this page keep your answers.').waitFor();
  assert.equal(await frame(page).getByText('Your browser may keep your answers').isVisible(), true);
  await person.start();
  await person.answerAbout();
  await person.rateAll();
  await person.seeResults();
  await fits(page);
  await person.send();
  await person.within.getByText('Your results have been sent.').waitFor();
  const { headers, body } = await box.letter(1);
  assert.equal(headers.origin, 'null');
  assert.equal((JSON.parse(body) as Result).scores!['overall'], 3.04);
});

test('Where forms are forbidden, a search by Enter or by its button still searches', async () => {
  const channel = framed(own({}, 'howto-channel'), 'sandbox="allow-scripts"');
  const { page } = await council(channel + channel);
  const presses = [
    () => page.keyboard.press('Enter'),
    () => frame(page, 1).getByRole('button', { name: 'Search', exact: true }).click(),
  ];
  for (const [number, press] of presses.entries()) {
    await frame(page, number).getByRole('searchbox').fill('desk');
    await press();
    await frame(page, number).locator('mark').first().waitFor();
  }
});

test('WordPress hears the height in its own way, with its secret, and asks again', async () => {
  const listen = `<script>
    const said = []; onmessage = ({ data }) => { if (data.message) said.push(data); };
  </script>`;
  const { page } = await council(framed(`${own()}#?secret=Abc123`, 'sandbox="allow-scripts"'), { head: listen });
  const heard = () => page.evaluate('said') as Promise<{ message: string; value: number; secret: string }[]>;
  await page.waitForFunction('said.length > 0');
  for (const { message, value, secret } of await heard()) {
    assert.deepEqual([message, secret], ['height', 'Abc123']);
    assert.ok(Number.isInteger(value) && value > 0);
  }
  await fits(page);
  const had = (await heard()).length;
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    contentWindow!.postMessage({ message: 'ready', secret: 'another' }, '*');
    contentWindow!.postMessage({ message: 'ready', secret: 'Abc123' }, '*');
  });
  await page.waitForFunction(`said.length > ${had}`);
  assert.equal((await heard()).length, had + 1);
});

test('A person who is told that a frame may keep little opens the same page by itself, where their answers are kept', async () => {
  const { page, context } = await council(framed(own({ campaign: 'spring' })));
  const link = frame(page).getByRole('link', { name: 'Open it on a page of its own' });
  const [alone] = await Promise.all([context.waitForEvent('page'), link.click()]);
  await alone.locator('.widget').waitFor();
  assert.equal(alone.url(), own({ campaign: 'spring' }));
  assert.equal(await alone.getByRole('link', { name: 'Open it on a page of its own' }).isVisible(), false);
  const person = new Audit(alone);
  await person.start();
  await person.answerAbout();
  await person.rate(4);
  await person.at(2);
  await alone.reload();
  await person.at(2);
});

test('A frame of the same website says nothing of websites', async () => {
  const { page } = await council(framed(own({}, 'skills-audit', here.site.origin)));
  assert.equal(await frame(page).locator('body > footer').isVisible(), false);
});

for (const [lang, title, fallback] of [
  ['en', 'Digital leadership skills audit', /needs JavaScript/],
  ['cy', 'Archwiliad sgiliau arweinyddiaeth ddigidol', /angen JavaScript/],
] as const) {
  test(`The page of a widget is in the language that its address asks for (${lang}), and accessible, widget or no`, async () => {
    const { page, told } = await here.visit(own({ lang }));
    assert.deepEqual([await page.title(), await page.locator('html').getAttribute('lang')], [title, lang]);
    assert.deepEqual(await page.locator('h1').allTextContents(), [title]);
    await isAccessible(page, 'the widget');
    assert.deepEqual(told.complaints, []);
    const { page: without } = await here.visit(own({ lang, src: '/nothing.json' }), { raw: true });
    await without.getByText(fallback).waitFor();
    assert.equal(await without.getByRole('heading', { level: 1, name: title }).count(), 1);
    await isAccessible(without, 'what stands in for it');
  });
}

test('Without scripts the page of each widget says in both languages what it is and what to do', async () => {
  const titles = (await (await fetch(`${here.site.origin}/library-widgets/embed/titles.json`)).json()) as Record<
    string,
    { en: string; cy: string }
  >;
  assert.equal(Object.keys(titles).includes('skills-audit'), true);
  for (const [tag, { en, cy }] of Object.entries(titles)) {
    const { page } = await here.visit(own({}, tag), { raw: true, javaScriptEnabled: false });
    assert.deepEqual(await page.locator('h1').allTextContents(), [en, cy]);
    for (const said of ['This page needs JavaScript', 'Mae angen JavaScript']) {
      assert.equal(await page.getByText(said).isVisible(), true);
    }
  }
});

test('The address of the page cannot put a script or a disguise into it', async () => {
  const parameters = {
    onclick: 'alert(1)',
    style: 'color: red',
    id: 'x',
    class: 'x',
    campaign: '"><script>alert(1)</script>',
  };
  const { page, told } = await here.visit(own(parameters));
  const given = await page.locator('skills-audit').evaluate((widget) => widget.getAttributeNames());
  assert.deepEqual(given, ['campaign']);
  assert.deepEqual(told.complaints, []);
});

test('By keyboard a person goes into a frame, through it and out again', async () => {
  const { page } = await council(`<a href="#before">Before</a>${framed(own())}<a href="#after">After</a>`);
  await page.getByRole('link', { name: 'Before' }).focus();
  const focused = async (): Promise<string> =>
    (await page.evaluate(() => document.activeElement!.localName)) === 'iframe'
      ? (await inner(page)).evaluate(() => {
          let one = document.activeElement!;
          while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
          return one.textContent.trim();
        })
      : page.evaluate(() => document.activeElement!.textContent);
  const met: string[] = [];
  while (met.at(-1) !== 'After' && met.length < 20) {
    await page.keyboard.press('Tab');
    met.push(await focused());
  }
  assert.equal(met.at(-1), 'After');
  assert.equal(met.includes('Start now'), true, met.join());
});
