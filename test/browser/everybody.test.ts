import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { chromium, type Locator, type Page } from 'playwright-core';
import { chromiumFlags, find } from '../../scripts/browser.mjs';
import { Audit, RATINGS } from './audit.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { SUMMARY } from './summaries.js';
import { overflow, targets } from './states.js';

const here = world();
afterEach(here.leave);

const page = (attributes = '') => `<main><h1>Skills</h1><skills-audit ${attributes}></skills-audit></main>`;

/** Goes through every kind of page, with the work done there given to `look`. */
async function throughEverything(audit: Audit, look: (state: string) => Promise<void>): Promise<void> {
  await look('start');
  await audit.start();
  await audit.heading('About you').waitFor();
  await look('about you');
  await audit.answerAbout();
  await audit.at(1);
  await look('question');
  await audit.goOn();
  await audit.within.getByRole('alert', { name: 'There is a problem' }).waitFor();
  await look('problem');
  await audit.hurry(RATINGS);
  await audit.heading('Check your answers').waitFor();
  await look('check');
  await audit.seeResults();
  await chartIsDrawn(audit.within);
  await look('results');
}

async function chartIsDrawn(widget: Locator): Promise<void> {
  await widget.locator('.plot[style]').first().waitFor();
}

test('A person with a keyboard alone takes and sends the whole audit, and always knows where they are', async () => {
  const box = here.site.mailbox();
  const { page: tab } = await here.visit({ body: `<a href="/">Home</a> ${page(`endpoint="${box.address}"`)}` });
  const audit = new Audit(tab);
  const { keyboard } = tab;
  /** Tab, until the focus is on that; every stop on the way shows that it has the focus. */
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 60; presses++) {
      await keyboard.press('Tab');
      const { tag, text, inWidget } = await audit.focus();
      if (inWidget) assert.ok(await focusIsSeen(tab), `the focus is not seen on ${tag} ${text}`);
      if (text === name) return;
    }
    assert.fail(`Tab does not lead to ${name}`);
  };

  assert.equal(await tab.evaluate(() => document.activeElement === document.body), true, 'the page’s focus is its own');
  await tabTo('Start now');
  await keyboard.press('Enter');
  await audit.heading('About you').waitFor();
  assert.deepEqual(await audit.focus(), { tag: 'h3', text: 'About you', inWidget: true });
  await keyboard.press('Tab');
  assert.equal((await audit.focus()).text, 'Head of service or SCL member');
  await keyboard.press('Space');
  await keyboard.press('ArrowDown');
  assert.equal(await audit.choice('Aspiring leader').isChecked(), true);
  await tabTo('Continue');
  await keyboard.press('Enter');

  for (const [at, points] of RATINGS.entries()) {
    await audit.at(at + 1);
    const { tag, text, inWidget } = await audit.focus();
    const [name] = await tab.getByRole('group').evaluateAll(([group]) => [group!.querySelector('legend')!.textContent]);
    assert.deepEqual({ tag, text, inWidget }, { tag: 'legend', text: name.trim(), inWidget: true });
    await keyboard.press('Tab');
    assert.ok(await focusIsSeen(tab));
    await keyboard.press('Space');
    for (let step = 1; step < points; step++) await keyboard.press('ArrowDown');
    if (at === 0) await tabTo('Continue');
    else {
      await keyboard.press('Tab');
      await keyboard.press('Tab');
    }
    assert.equal((await audit.focus()).text, 'Continue');
    await keyboard.press('Enter');
  }

  await audit.heading('Check your answers').waitFor();
  assert.equal((await audit.focus()).text, 'Check your answers');
  await tabTo('See my results');
  await keyboard.press('Enter');
  await audit.heading('Your results').waitFor();
  assert.equal((await audit.focus()).text, 'Your results');
  await tabTo('Send my results');
  await keyboard.press('Enter');
  await tab.getByText('Your results have been sent.').waitFor();
  const { answers } = JSON.parse((await box.letter(1)).body) as { answers: Record<string, unknown> };
  assert.deepEqual(Object.values(answers), ['aspiring', ...RATINGS]);
  assert.equal((await audit.focus()).inWidget, true, 'the focus stays in the widget when its button goes');
});

/** Whether what has the focus shows it by an outline. */
function focusIsSeen(tab: Page): Promise<boolean> {
  return tab.evaluate(() => {
    let element = document.activeElement!;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const shows = [element, element.closest('label')].map((one) => one && getComputedStyle(one));
    return shows.some((style) => style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2);
  });
}

test('A person who goes back, forward and to a problem by keyboard is never left on nothing', async () => {
  const { page: tab } = await here.visit({ body: page() });
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  await audit.at(1);
  for (const press of ['Continue', 'Back', 'Continue', 'Clear my answers', 'Undo']) {
    await audit.button(press).click();
    await audit.within.locator('[data-arrival]:focus').waitFor();
    assert.equal((await audit.focus()).inWidget, true, press);
  }
});

test('A person on a small phone takes the audit by touch: nothing sticks out, everything is large enough', async () => {
  const { page: tab } = await here.visit(
    { body: page(`results-src="${here.site.file('summary.json', SUMMARY)}" endpoint="/nowhere"`) },
    { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true },
  );
  const audit = new Audit(tab);
  const look = async (state: string) => {
    assert.ok((await overflow(tab)) <= 0, `${state} sticks out by ${await overflow(tab)} px`);
    for (const { name, width, height, inline } of await targets(audit.within)) {
      const least = inline ? 24 : 44;
      assert.ok(Math.round(height) >= (inline ? 18 : least), `${state}: ${name} is ${height} px high`);
      assert.ok(Math.round(width) >= 24, `${state}: ${name} is ${width} px wide`);
    }
  };
  await look('start');
  await audit.button('Start now').tap();
  await look('about you');
  await audit.button('Continue').tap();
  for (const [at, points] of RATINGS.slice(0, 3).entries()) {
    await audit.at(at + 1);
    await look(`question ${at + 1}`);
    await audit.within
      .locator('label.point')
      .nth(points - 1)
      .tap();
    await audit.button('Continue').tap();
  }
  await audit.at(4);
  await audit.button('Continue').tap();
  await look('problem');
  await audit.hurry(RATINGS.slice(3), 4);
  await look('check');
  await audit.button('See my results').tap();
  await audit.heading('Your results').waitFor();
  await tab.getByText('Others who took this audit').first().waitFor();
  await chartIsDrawn(audit.within);
  await look('results');
  await audit.button('Show a QR code').tap();
  await tab.getByRole('img', { name: 'QR code of the link above' }).waitFor();
  await look('QR code');
});

for (const [who, options, width] of [
  ['at 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, 'auto'],
  ['in a sidebar of 280 pixels', { viewport: { width: 1280, height: 800 } }, '280px'],
  ['on a page that reads from right to left', { viewport: { width: 700, height: 800 } }, 'auto'],
] as const) {
  test(`A person ${who} reads and reaches everything without scrolling sideways`, async () => {
    const { page: tab } = await here.visit(
      {
        dir: who.includes('right to left') ? 'rtl' : undefined,
        head: `<style>main { width: ${width}; }</style>`,
        body: page(`results-src="${here.site.file('summary.json', SUMMARY)}"`),
      },
      options,
    );
    const audit = new Audit(tab);
    await throughEverything(audit, async (state) => {
      const by = await overflow(tab);
      assert.ok(by <= 0, `${state} sticks out by ${by} px`);
      const arrival = audit.within.locator('[data-arrival]');
      if (state !== 'start')
        assert.ok(await arrival.evaluate(isInSight), `${state}: what has the focus is out of sight`);
    });
  });
}

const isInSight = (element: Element) => {
  const { top, left } = element.getBoundingClientRect();
  return top > -1 && left > -1 && top < innerHeight && left < innerWidth;
};

test('A person whose text is twice as large takes the audit at 640 pixels without scrolling sideways', async () => {
  const large = await chromium.launch({
    executablePath: find('chromium')!,
    args: [...chromiumFlags, '--blink-settings=defaultFontSize=32'],
  });
  try {
    const context = await large.newContext({ viewport: { width: 640, height: 800 } });
    const tab = await context.newPage();
    await tab.goto(here.site.page({ body: page(`results-src="${here.site.file('summary.json', SUMMARY)}"`) }));
    const audit = new Audit(tab);
    await audit.button('Start now').waitFor();
    assert.equal(await audit.button('Start now').evaluate((button) => getComputedStyle(button).fontSize), '32px');
    await throughEverything(audit, async (state) => {
      const by = await overflow(tab);
      assert.ok(by <= 0, `${state} sticks out by ${by} px`);
    });
  } finally {
    await large.close();
  }
});

test('A person with forced colours sees what is chosen, where the focus is, and how far they are', async () => {
  const { page: tab } = await here.visit({ body: page() }, { forcedColors: 'active' });
  const audit = new Audit(tab);
  await throughEverything(audit, async (state) => {
    await isAccessible(tab, `${state} in forced colours`);
    if (state !== 'question') return;
    const label = audit.within.locator('label').first();
    const before = await label.evaluate((element) => getComputedStyle(element).border);
    await tab.keyboard.press('Tab');
    assert.ok(await focusIsSeen(tab));
    await tab.keyboard.press('Space');
    assert.equal(await audit.choice('Not strong').isChecked(), true);
    assert.notEqual(await label.evaluate((element) => getComputedStyle(element).border), before);
    assert.notEqual(
      await audit.within.locator('progress').evaluate((bar) => getComputedStyle(bar).borderStyle),
      'none',
    );
    await audit.within.getByRole('checkbox').check();
    await audit.within.getByRole('checkbox').uncheck();
  });
});

test('A person who asked for less motion sees none', async () => {
  const { page: tab } = await here.visit({ body: page() }, { reducedMotion: 'reduce' });
  const audit = new Audit(tab);
  await throughEverything(audit, async (state) => {
    const moving = await audit.within.evaluate(
      (widget) =>
        [...widget.shadowRoot!.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter(
            ({ animationName, transitionDuration, scrollBehavior }) =>
              animationName !== 'none' || Number.parseFloat(transitionDuration) > 0.01 || scrollBehavior === 'smooth',
          ).length,
    );
    assert.equal(moving, 0, state);
  });
});

test('A person who reads Welsh takes and sends the audit in Welsh, and knows that it is a draft', async () => {
  const box = here.site.mailbox();
  const { page: tab } = await here.visit({ lang: 'cy', body: page(`endpoint="${box.address}"`) });
  const audit = new Audit(tab, undefined, 'cy');
  const draft = tab.getByText('Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.');
  await audit.heading('Archwiliad sgiliau arweinyddiaeth ddigidol').waitFor();
  assert.equal(await audit.within.locator('.widget').getAttribute('lang'), 'cy');
  await draft.waitFor();
  await audit.start();
  await audit.heading('Amdanoch chi').waitFor();
  await audit.answerAbout({ 'Pa grŵp sy’n gweddu orau i chi?': 'Darpar arweinydd' });
  await tab.getByText('Cwestiwn 1 o 23', { exact: true }).waitFor();
  await audit.goOn();
  await audit.within.getByRole('alert', { name: 'Mae problem wedi codi' }).waitFor();
  await isAccessible(tab, 'problem in Welsh');
  await audit.rate(5);
  await audit.at(2);
  await audit.button('Yn ôl').click();
  await audit.hurry(RATINGS);
  await audit.seeResults();
  await draft.waitFor();
  for (const name of ['Lawrlwytho fy nghanlyniadau', 'Argraffu', 'Dechrau eto', 'Clirio fy atebion']) {
    assert.equal(await audit.button(name).isVisible(), true, name);
  }
  await chartIsDrawn(audit.within);
  await isAccessible(tab, 'results in Welsh');
  await audit.send();
  await tab.getByText('Mae eich canlyniadau wedi’u hanfon.').waitFor();
  const { lang, group, scores } = JSON.parse((await box.letter(1)).body) as Record<string, unknown>;
  assert.deepEqual([lang, group, (scores as { overall: number }).overall], ['cy', 'aspiring', 3.04]);
  const text = (await audit.within.locator('.widget').innerText()).replace(/https?:\S+/g, '');
  assert.doesNotMatch(text, /\b(the|your|results|download|question|of)\b/i, 'no English is left');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong in any state on a ${scheme} page`, async () => {
    const box = here.site.mailbox();
    const head = `<style>html { color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 18px/1.5 sans-serif; }</style>`;
    const { page: tab } = await here.visit({ head, body: page(`endpoint="${box.address}"`) }, { colorScheme: scheme });
    const audit = new Audit(tab);
    await throughEverything(audit, (state) => isAccessible(tab, state));
    await audit.button('Show a QR code').click();
    await tab.getByRole('img', { name: 'QR code of the link above' }).waitFor();
    await isAccessible(tab, 'QR code');

    box.reply = () => ({ status: 403 });
    await audit.send();
    await tab.getByText('The service does not take results from this page at the moment.').waitFor();
    await isAccessible(tab, 'waiting');
    box.reply = () => ({ status: 422, json: { title: 'Not a result', detail: 'answers' } });
    await audit.button('Try now').click();
    await tab.getByText('It says: Not a result: answers').waitFor();
    await isAccessible(tab, 'refused');
    await audit.button('Clear my answers').click();
    await tab.getByText('Your answers have been cleared.').waitFor();
    await isAccessible(tab, 'cleared');
  });
}

test('axe finds nothing wrong in results compared with others, nor once they are sent', async () => {
  const box = here.site.mailbox();
  const { page: tab } = await here.visit({
    body: page(`endpoint="${box.address}" results-src="${here.site.file('summary.json', SUMMARY)}"`),
  });
  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.heading('Others who took this audit').waitFor();
  await chartIsDrawn(audit.within);
  await audit.within
    .locator('details:not([open]) > summary')
    .evaluateAll((all: HTMLElement[]) => all.forEach((one) => one.click()));
  await isAccessible(tab, 'compared');
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  await isAccessible(tab, 'sent');
});
