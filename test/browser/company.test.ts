import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Result } from '../../src/results/result.js';
import { Audit, LOWEST, MEANS } from './audit.js';
import { world } from './browser.js';
import { OLD_SCRIPTS, RUDE_STYLES } from './hostile.js';
import type { Mailbox } from './site.js';

const here = world();
afterEach(here.leave);

const ids = ({ letters }: Mailbox) => letters.map(({ headers }) => headers['idempotency-key']);

for (const [where, copy] of [
  ['in another folder', () => ''],
  ['at another origin', () => here.site.other],
] as const) {
  test(`With two copies of the library, one ${where}, a person sends once`, async () => {
    const box = here.site.mailbox();
    const { page: tab, told } = await here.visit({
      head: `<script type="module" src="${copy()}/second-copy/auto.js"></script>`,
      body: `<skills-audit endpoint="${box.address}"></skills-audit>`,
    });
    const audit = new Audit(tab);
    await audit.takeAll();
    await audit.within.locator('.plot[style]').first().waitFor();
    await audit.send();
    await tab.getByText('Your results have been sent.').waitFor();
    await tab.reload();
    await tab.getByText('Your results have been sent.').waitFor();
    assert.equal(box.letters.length, 1);
    assert.deepEqual(
      told.complaints.filter((line) => !line.includes('Multiple versions of Lit')),
      [],
    );
  });
}

test('Two audits with different names on one page are two audits', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit({
    body: ['staff', 'volunteers']
      .map((name) => `<skills-audit id="${name}" instance="${name}" endpoint="${box.address}"></skills-audit>`)
      .join(''),
  });
  const [staff, volunteers] = ['staff', 'volunteers'].map((name) => new Audit(tab, tab.locator(`#${name}`))) as [
    Audit,
    Audit,
  ];
  await staff.takeAll();
  assert.equal(await volunteers.button('Start now').isVisible(), true);
  await volunteers.takeAll(Array.from({ length: 23 }, () => 2));
  await staff.send();
  await staff.within.getByText('Your results have been sent.').waitFor();
  await volunteers.send();
  await volunteers.within.getByText('Your results have been sent.').waitFor();
  const sent = box.letters.map(({ body }) => JSON.parse(body) as Result);
  assert.deepEqual(
    sent.map(({ scores }) => scores!['overall']),
    [3.04, 2],
  );
  assert.equal(new Set(ids(box)).size, 2);
  assert.equal(told.events.filter(({ type }) => type === 'widget-sent').length, 2);
  await tab.reload();
  await staff.within.getByText('Your mean rating is 3.04').waitFor();
  await volunteers.within.getByText('Your mean rating is 2.00').waitFor();
});

test('The same audit twice on one page is one audit, and is sent once', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit({
    body: ['one', 'two'].map((name) => `<skills-audit id="${name}" endpoint="${box.address}"></skills-audit>`).join(''),
  });
  const [one, two] = ['one', 'two'].map((name) => new Audit(tab, tab.locator(`#${name}`))) as [Audit, Audit];
  await one.takeAll();
  await one.send();
  await one.within.getByText('Your results have been sent.').waitFor();
  await tab.reload();
  for (const audit of [one, two]) await audit.within.getByText('Your results have been sent.').waitFor();
  assert.equal(box.letters.length, 1);
  assert.equal(told.events.filter(({ type, status }) => type === 'widget-sent' && status === 'sent').length, 1);
  assert.deepEqual(told.complaints, []);
});

const EMBEDS = {
  'a div': (endpoint: string) =>
    `<div class="library-widget" data-widget="skills-audit" data-endpoint="${endpoint}" data-campaign="spring" data-heading-level="3">
       <a href="/embed/skills-audit.html">Take the skills audit</a></div>`,
  'a plain link': (endpoint: string) =>
    `<p><a href="/embed/skills-audit.html?endpoint=${encodeURIComponent(endpoint)}&amp;campaign=spring&amp;heading-level=3">Take the skills audit</a></p>`,
};

for (const [embed, html] of Object.entries(EMBEDS)) {
  for (const late of [false, true]) {
    test(`Where an editor left ${embed}${late ? ', added after the page was there,' : ''} a person finds the audit, with its settings`, async () => {
      const box = here.site.mailbox();
      const { page: tab } = await here.visit(
        { body: `<h1>News</h1><main>${late ? '' : html(box.address)}</main>` },
        { raw: true },
      );
      if (late) await tab.locator('main').evaluate((main, inner) => (main.innerHTML = inner), html(box.address));
      const audit = new Audit(tab);
      await audit.button('Start now').waitFor();
      assert.equal(await tab.getByRole('heading', { level: 3, name: 'Digital leadership skills audit' }).count(), 1);
      assert.equal(
        await tab.getByRole('link', { name: 'Take the skills audit' }).isVisible(),
        false,
        'the fallback has gone',
      );
      await audit.takeAll();
      await audit.send();
      await tab.getByText('Your results have been sent.').waitFor();
      assert.equal((JSON.parse((await box.letter(1)).body) as Result).campaign, 'spring');
      assert.equal(await tab.locator('skills-audit').count(), 1);
    });
  }
}

test('Links and boxes that only look like widgets are left alone', async () => {
  const { page: tab, told } = await here.visit(
    {
      body: `<a href="/embed/nothing-known.html">One</a> <a href="/embed/skills-audit.html.zip">Two</a>
        <a href="/about/skills-audit.html">Three</a> <div class="library-widget" data-widget="constructor">Four</div>
        <a href="/embed/toString.html">Five</a>`,
    },
    { raw: true },
  );
  await tab.waitForLoadState('networkidle');
  assert.equal(await tab.locator('body *').count(), 5);
  assert.deepEqual(told.complaints, []);
});

test('On a page with old scripts that change what arrays and texts do, a person sends exactly what they said', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit({
    head: `<script src="${here.site.file('old.js', OLD_SCRIPTS, 'text/javascript')}"></script>`,
    body: `<skills-audit endpoint="${box.address}"></skills-audit>`,
  });
  assert.equal(
    await tab.evaluate('JSON.stringify([1]) !== "[1]" && Array.from(new Set([1])).length === 0'),
    true,
    'the page is as bad as it should be',
  );
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout({ 'Which group fits you best?': 'Aspiring leader' });
  await audit.rate(5);
  await audit.at(2);
  await tab.reload();
  await audit.at(2);
  await audit.button('Back').click();
  await audit.at(1);
  assert.equal(await audit.choice('Very strong').isChecked(), true);
  await audit.hurry([5, 4, 4, 3, 2, 5, 3, 1, 4, 2, 1, 1, 2, 3, 1, 4, 3, 2, 5, 3, 4, 5, 3]);
  await audit.seeResults();
  await audit.within.locator('.plot[style], .chart-failed').first().waitFor();
  await tab.getByText('Your mean rating is 3.04 out of 5, over 23 of 23 questions.').waitFor();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  const { body } = await box.letter(1);
  const { scores, topics, answers } = JSON.parse(body) as Result;
  assert.deepEqual([scores, topics, answers!['P1']], [MEANS, LOWEST, 'aspiring']);
  assert.equal(body, JSON.stringify(JSON.parse(body)), 'as an untouched browser would write it');
  // The page also breaks the line by which the browser tells this test of events.
  const errors = told.complaints.filter((line) => line.startsWith('error') && !line.includes('serializedArgs'));
  assert.deepEqual(errors, []);
});

test('On a page whose styles spare nothing, a person sees the audit as anywhere else', async () => {
  const looks = async (head: string) => {
    const { page: tab } = await here.visit({ head, body: '<main><skills-audit></skills-audit></main>' });
    const audit = new Audit(tab);
    await audit.start();
    await audit.answerAbout();
    await audit.at(1);
    return audit.within.evaluate((widget) =>
      [widget, ...widget.shadowRoot!.querySelectorAll('legend, label, input, button, .widget, p, h3')].map(
        (element) => {
          const style = getComputedStyle(element);
          return [
            element.localName,
            style.display,
            style.fontSize,
            style.letterSpacing,
            style.textTransform,
            style.whiteSpace,
            style.userSelect,
            style.textAlign,
            style.lineHeight,
            style.visibility,
            style.direction,
          ].join(' ');
        },
      ),
    );
  };
  assert.deepEqual(await looks(`<style>${RUDE_STYLES}</style>`), await looks(''));
});

test('On a page that wraps fetch, a person gets their receipt all the same', async () => {
  const box = here.site.mailbox();
  const wrapper = `const real = window.fetch; window.seen = 0;
    window.fetch = async (...args) => { window.seen++; const answer = await real(...args); void answer.clone().text(); return answer; };`;
  const { page: tab } = await here.visit({
    head: `<script src="${here.site.file('wrapper.js', wrapper, 'text/javascript')}"></script>`,
    body: `<skills-audit endpoint="${box.address}"></skills-audit>`,
  });
  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  assert.equal(box.letters.length, 1);
  assert.ok(Number(await tab.evaluate('window.seen')) > 0);
});
