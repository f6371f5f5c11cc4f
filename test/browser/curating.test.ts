import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { summaryText } from '../../src/domain/summary/summarise.js';
import { heldBack } from '../../src/domain/summary/held-back.js';
import type { Result } from '../../src/results/result.js';
import { keyOf, ownFolder, post, preparedFolder, startCollector, TOKEN } from '../collector/collector.js';
import { isAccessible } from './axe.js';
import { world } from './browser.js';
import { AUDIT, CuratorDesk, fileOf, lines, peopleOf, REPORT, summaryOf } from './curator.js';
import { heard } from './heard.js';
import { POLICY } from './policy.js';
import { overflow, targets } from './states.js';

const here = world();
afterEach(here.leave);

const body = (attributes = '') => `<main><h1>Results</h1><skills-audit curate ${attributes}></skills-audit></main>`;

async function atTheDesk(attributes = '', options = {}): Promise<CuratorDesk> {
  const { page } = await here.visit({ body: body(attributes) }, options);
  return new CuratorDesk(page);
}

const readsText = (desk: CuratorDesk, text: string | RegExp) => desk.widget.getByText(text).first().waitFor();

test('A curator with a keyboard alone goes from files to the summary, which is the one that the rules make', async () => {
  const desk = await atTheDesk();
  const { page } = desk;
  // From the first listener on, the browser tells of a file chooser in place of opening it; that takes a while.
  page.on('filechooser', () => undefined);
  const focused = () =>
    page.evaluate(() => {
      const at = document.querySelector('skills-audit')!.shadowRoot!.activeElement as HTMLInputElement | null;
      return (at?.labels?.[0] ?? at)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    });
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    assert.fail(`Tab does not lead to ${name}`);
  };
  await tabTo('Choose files, or drop them here');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  const [first, ...others] = REPORT;
  await chooser.setFiles([
    fileOf('skills-audit-2026-11-20.json', JSON.stringify(first, null, 2)),
    fileOf('others.json', JSON.stringify(others)),
  ]);
  await desk.taken();
  assert.equal(await focused(), '2. What was taken', 'the focus is where the reading has led');
  await readsText(desk, '218 people, from 2 files or sources.');
  await tabTo('Download summary.json');
  const text = await desk.publish(() => page.keyboard.press('Enter'));
  assert.equal(text, summaryText(summaryOf(REPORT)));

  await tabTo('Start afresh');
  await page.keyboard.press('Enter');
  await readsText(desk, 'Forget everything that was brought?');
  await tabTo('Yes, forget it');
  await page.keyboard.press('Enter');
  await desk.widget.getByRole('heading', { name: '2. What was taken' }).waitFor({ state: 'detached' });
  assert.equal(await focused(), 'Results of many people');
});

test('A curator sees what the report of 2014 found: both means, and who was stronger where', async () => {
  const desk = await atTheDesk();
  await desk.choose(fileOf('results.ndjson', lines(REPORT)));
  const [head, overall] = await heard(desk.table('Sections'));
  assert.deepEqual(head, [
    'Score',
    'Head of service or SCL member (n = 85)',
    'Aspiring leader (n = 133)',
    'Everybody (n = 218)',
    'Difference',
  ]);
  assert.match(overall!.join(' | '), /^All questions \| 3\.38 .* \| 3\.25 .* \| 3\.30 .* \| Head of .* \+0\.13$/);
  await desk.widget.locator('.plot[style]').waitFor();
  await desk.unfold();
  for (const [section, id] of [
    ['Skills and experience', 'Q05'],
    ['Knowledge and understanding', 'Q09'],
  ] as const) {
    const question = AUDIT.questions.find((one) => one.id === id)!.text as { en: string };
    const rows = await heard(desk.table(`Questions: ${section}`));
    const reversed = rows.find(([name]) => name === question.en)!;
    assert.match(reversed.slice(1, 3).join(' | '), /^3\.00 .* \| 4\.00 /);
    assert.equal(reversed.at(-1), 'Aspiring leader +1.00');
    const answers = await heard(desk.table(`${section}: answers of Aspiring leader`));
    assert.deepEqual(answers.find(([name]) => name === question.en)!.slice(1), ['0', '0', '0', '135', '0']);
  }
  await readsText(desk, /They are not a sample/);
});

test('A group of nine is withheld from the figures and the file, and its size is for the curator alone', async () => {
  const desk = await atTheDesk();
  const results = [...REPORT.filter(({ group }) => group === 'scl'), ...peopleOf('aspiring', 9, 2)];
  await desk.choose(fileOf('results.ndjson', lines(results)));
  const [head, overall] = await heard(desk.table('Sections'));
  assert.deepEqual(head!.slice(0, 4), [
    'Score',
    'Head of service or SCL member (n = 85)',
    'Aspiring leader',
    'Everybody (n = 85)',
  ]);
  assert.equal(overall![2], 'Not shown');
  await readsText(desk, 'Not shown: fewer than 10 people, or too few answers.');
  const file = JSON.parse(await desk.publish()) as { groups: unknown[] };
  assert.deepEqual(file.groups[1], { id: 'aspiring', withheld: true });
  await desk.unfold('People in each group');
  assert.deepEqual((await heard(desk.table('People in each group'))).at(-1), ['Aspiring leader', '9']);
  await readsText(desk, 'Not for publishing: small groups are in it.');

  await desk.page.emulateMedia({ media: 'print' });
  const printed = await desk.widget.locator('.curator').innerText();
  assert.match(printed, /85 people, as of 20 November 2026/);
  assert.match(printed, /Source: results of “Digital leadership skills audit” \(skills-audit-2014, version 1\)/);
  assert.doesNotMatch(printed, /\b9\b|\b94\b|Publish|What was taken/, 'nothing of the nine, and no buttons');
});

test('A curator reads what became of each result, and in which line what could not be read stands', async () => {
  const desk = await atTheDesk();
  const [one, other, third] = REPORT as [Result, Result, Result];
  const later = { ...one, rev: 2 };
  await desk.choose(
    fileOf('results.ndjson', `\uFEFF${lines([one, other])}hello\r\n${lines([later, other, one])}`),
    fileOf(
      'quiz.json',
      JSON.stringify([
        { ...third, widget: 'digital-quiz' },
        { ...third, id: 'x', tier: 'personal' },
      ]),
    ),
    fileOf('cut.json', JSON.stringify(third, null, 2).slice(0, 200)),
    fileOf('summary.json', summaryText(summaryOf(REPORT))),
    fileOf('picture.json', '\0\x01PNG'),
  );
  await readsText(desk, '2 people, from 5 files or sources.');
  assert.deepEqual(await desk.fates(), {
    Taken: '2',
    'Taken in place of an earlier version by the same person': '1',
    'Here already': '1',
    'Left out: a later version by the same person is here': '1',
    'Left out: from another widget': '1',
    'Left out: personal, for a few people’s eyes only': '1',
    'Not taken: could not be read as a result': '4',
  });
  for (const said of [
    'results.ndjson, line 3: this is not JSON',
    'cut.json, line 1: the text ends in the middle of a result',
    'summary.json, line 1: this is a summary, not the results of single people',
    'picture.json, line 1: this is no text file in UTF-8',
  ]) {
    await readsText(desk, said);
  }
});

test('A curator looks at one campaign, and the file is of that one', async () => {
  const desk = await atTheDesk();
  const results = REPORT.map((one, at) => ({ ...one, campaign: at % 2 ? 'spring' : 'autumn' }));
  await desk.choose(fileOf('results.ndjson', lines(results)));
  await desk.widget.getByLabel('Campaign').selectOption('spring');
  await readsText(desk, 'Campaign: spring.');
  assert.equal(await desk.publish(), summaryText(summaryOf(results, 'spring')));
});

test('A curator who names the summary published last tells nobody of a few people more', async () => {
  const desk = await atTheDesk();
  const before = summaryOf(REPORT);
  const more = [...REPORT, ...peopleOf('few', 3, 5).map((one) => ({ ...one, group: 'scl' }))];
  await desk.choose(fileOf('results.ndjson', lines(more)));
  await desk.follows('{"schema":"library-widgets/result/1"}');
  await readsText(desk, 'This file is no summary. Choose the summary.json that you published last.');
  await desk.follows(summaryText({ ...before, campaign: 'spring' }));
  await readsText(desk, 'This summary is of another campaign.');
  assert.equal(await desk.button('Download summary.json').count(), 0);
  await desk.follows(summaryText(before));
  await readsText(desk, 'the last figures stay: Head of service or SCL member.');
  assert.equal(await desk.publish(), summaryText(heldBack(summaryOf(more), before)));
  assert.equal((await heard(desk.table('Sections')))[0]![1], 'Head of service or SCL member (n = 85)');
});

test('A curator’s file and the collector’s answer are the same, byte for byte; the token goes to it alone and can be forgotten', async () => {
  const definitions = ownFolder();
  mkdirSync(join(definitions, 'skills-audit'));
  writeFileSync(join(definitions, 'skills-audit/audit.json'), JSON.stringify(AUDIT));
  const collector = await startCollector(await preparedFolder(), {
    COLLECTOR_ORIGINS: here.site.origin,
    COLLECTOR_DEFINITIONS: definitions,
  });
  try {
    for (const result of REPORT) assert.equal((await post(collector.url, result, keyOf(result))).status, 201);
    const query = `definition=${AUDIT.id}&version=${AUDIT.version}`;
    const answer = await (await fetch(`${collector.url}/v1/summaries/skills-audit?${query}`)).text();

    const desk = await atTheDesk(`endpoint="${collector.url}/v1/results"`);
    const { page } = desk;
    await desk.choose(fileOf('results.ndjson', lines(REPORT)));
    assert.equal(await desk.publish(), answer);

    await page.reload();
    await desk.widget.locator('.widget').waitFor();
    await desk.unfold('Read from a collector');
    const address = `${collector.url}/v1/results.ndjson`;
    assert.equal(await desk.widget.getByLabel('Address of its results').inputValue(), address);
    await desk.read(address, 'not the token');
    const problem = desk.widget.getByRole('alert', { name: 'There is a problem' });
    await problem.getByRole('link', { name: /^The collector: it does not know this token/ }).click();
    assert.equal(await desk.widget.locator('#token:focus').count(), 1);
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.headers()['authorization']) requests.push(request.url());
    });
    await desk.read(address, TOKEN);
    await readsText(desk, '218 people, from 1 file or source.');
    await readsText(desk, 'This is the collector’s own summary');
    assert.equal(await desk.publish(), answer);
    assert.deepEqual([...new Set(requests)], [address]);
    assert.ok(!page.url().includes(TOKEN));

    // Its own answer remembers what it told: nobody learns of three more people.
    for (const result of peopleOf('later', 3, 5).map((one) => ({ ...one, group: 'scl' }))) {
      assert.equal((await post(collector.url, result, keyOf(result))).status, 201);
    }
    await desk.read(address, TOKEN);
    await readsText(desk, '221 people');
    assert.equal(await desk.publish(), answer);

    const kept = () => page.evaluate(() => JSON.stringify(sessionStorage));
    assert.ok((await kept()).includes(TOKEN), 'a reload does not ask for the token again');
    await desk.button('Forget the token').click();
    await page.waitForFunction((token) => !JSON.stringify(sessionStorage).includes(token), TOKEN);
    assert.equal(await desk.widget.getByLabel('Token', { exact: true }).inputValue(), '');
  } finally {
    await collector.kill();
  }
});

test('A curator who cannot reach the collector reads what to do', async () => {
  const desk = await atTheDesk();
  await desk.read('', '');
  const problem = desk.widget.getByRole('alert', { name: 'There is a problem' });
  await problem.getByRole('link', { name: 'Enter the address of the collector’s results' }).waitFor();
  await problem.getByRole('link', { name: 'Enter the token' }).waitFor();
  for (const [address, said] of [
    ['http://127.0.0.1:1/results.ndjson', /it cannot be reached.*CORS/],
    [`${here.site.origin}/none.ndjson`, /there is nothing at this address/],
    ['ftp://results.example/', /the address must begin with https/],
    [here.site.page({ body: 'Sign in' }), /a web page came instead of results/],
  ] as const) {
    await desk.read(address, 'token');
    await problem.getByRole('link', { name: said }).waitFor();
  }
});

test('A hundred thousand results are read while the page answers every click, and all are counted', async () => {
  const text = Array.from({ length: 100_000 }, (_, at) =>
    JSON.stringify({ ...REPORT[at % REPORT.length]!, id: `person-${at}` }),
  ).join('\n');
  const folder = ownFolder();
  writeFileSync(join(folder, 'many.ndjson'), text);
  const { page } = await here.visit({
    body: `<button id="count">0</button>${body()}<script>
      const button = document.querySelector('#count');
      button.addEventListener('click', () => button.textContent = Number(button.textContent) + 1);
    </script>`,
  });
  const desk = new CuratorDesk(page);
  await page.evaluate(() => {
    Object.assign(window, { turns: 0 });
    setInterval(() => {
      if (document.querySelector('skills-audit')!.shadowRoot!.querySelector('.reading')) {
        (window as unknown as { turns: number }).turns++;
      }
    }, 10);
  });
  await desk.widget.getByLabel('Choose files, or drop them here').setInputFiles(join(folder, 'many.ndjson'));
  await desk.widget.getByRole('progressbar').waitFor();
  let clicks = 0;
  while ((await desk.widget.locator('.reading').count()) > 0) {
    await page.locator('#count').click();
    clicks++;
  }
  assert.equal(await page.locator('#count').innerText(), String(clicks));
  assert.ok(clicks > 3, `${clicks} clicks while it was read`);
  await readsText(desk, '100,000 people, from 1 file or source.');
  // Counted, not timed: a busy machine makes a turn longer, and none fewer.
  const turns = (await page.evaluate('turns')) as number;
  assert.ok(turns >= 100, `${turns} turns of the page while it was read`);
});

test('A curator stops the reading of a large file and keeps what was read', async () => {
  const desk = await atTheDesk();
  const many = Array.from({ length: 30_000 }, (_, at) => ({ ...REPORT[at % REPORT.length]!, id: `person-${at}` }));
  await desk.widget.getByLabel('Choose files, or drop them here').setInputFiles(fileOf('many.ndjson', lines(many)));
  await desk.button('Stop').click();
  await desk.taken();
  const sum = await desk.widget.getByText(/people, from 1 file or source\.$/).innerText();
  assert.ok(Number(sum.replaceAll(',', '').split(' ')[0]) < 30_000, sum);
});

for (const scheme of ['light', 'dark'] as const) {
  for (const lang of ['en', 'cy'] as const) {
    test(`axe finds nothing wrong in any state of the desk on a ${scheme} page in ${lang}`, async () => {
      const head = `<style>html { color-scheme: ${scheme}; background: Canvas; color: CanvasText; font: 18px/1.5 sans-serif; }</style>`;
      const { page } = await here.visit({ lang, head, body: body() }, { colorScheme: scheme });
      const desk = new CuratorDesk(page, lang);
      await desk.unfold();
      await isAccessible(page, 'start');
      await desk.widget.locator('details button').last().click();
      await desk.widget.locator('[part~="problems"]').waitFor();
      await isAccessible(page, 'problem');
      const results = [...REPORT, { ...REPORT[0]!, id: 'other', campaign: 'spring' }];
      await desk.choose(fileOf('results.ndjson', `${lines(results)}hello`));
      await desk.widget.locator('.plot[style]').waitFor();
      await desk.unfold();
      await isAccessible(page, 'compared');
      await desk.follows('none');
      await desk.widget
        .locator('#last-problem')
        .getByText(/summary\.json/)
        .waitFor();
      await isAccessible(page, 'a wrong file');
      await desk.widget.locator('.afresh button').click();
      await isAccessible(page, 'asked');
      if (lang === 'en') return;
      const text = await desk.widget.locator('.widget').innerText();
      assert.doesNotMatch(
        text.replace(/results\.ndjson|summary\.json|results-src\S*/g, ''),
        /\b(the|people|results|of)\b/i,
      );
      assert.match(text, /Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto\./);
    });
  }
}

for (const [where, options] of [
  ['a small phone', { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }],
  ['400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
] as const) {
  test(`On ${where} nothing of the desk sticks out, and everything is large enough to press`, async () => {
    const desk = await atTheDesk('', options);
    const look = async (state: string) => {
      await desk.unfold();
      assert.ok((await overflow(desk.page)) <= 0, `${state} sticks out by ${await overflow(desk.page)} px`);
      for (const { name, height, inline } of await targets(desk.widget)) {
        assert.ok(Math.round(height) >= (inline ? 18 : 44), `${state}: ${name} is ${height} px high`);
      }
    };
    await look('start');
    await desk.paste('');
    await desk.widget.getByRole('alert', { name: 'There is a problem' }).waitFor();
    await look('problem');
    const name = `${'a-very-long-name-'.repeat(6)}.ndjson`;
    await desk.choose(fileOf(name, `${lines(REPORT.map((one) => ({ ...one, campaign: 'spring' })))}hello`));
    await desk.widget.locator('.plot[style]').waitFor();
    await look('compared');
    await desk.button('Start afresh').click();
    await look('asked');
  });
}

test('On a page with a strict policy a curator does everything, without one violation, and nothing is kept on the device', async () => {
  const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Our library</title>
    <script type="module" src="/library-widgets/auto.js"></script>${body()}`;
  const address = here.site.page({ body: '', headers: { 'Content-Security-Policy': POLICY }, text } as never);
  const { page, told, context } = await here.visit(address);
  const desk = new CuratorDesk(page);
  await desk.paste(lines(REPORT));
  await readsText(desk, '218 people');
  await desk.widget.locator('.plot[style]').waitFor();
  await desk.unfold();
  await desk.publish();
  await desk.follows(summaryText(summaryOf(REPORT)));
  await page.evaluate('window.print = () => {}');
  await desk.button('Print').click();
  await page.locator('html').evaluate((html) => html.setAttribute('lang', 'cy'));
  await desk.widget.getByRole('heading', { name: '2. Beth a gymerwyd' }).waitFor();
  await readsText(desk, '218 o bobl');
  assert.deepEqual(told.complaints, []);
  assert.deepEqual(
    [...new Set(told.requests.map((request) => new URL(request).origin))].filter((origin) => origin !== 'null'),
    [here.site.origin],
  );
  assert.deepEqual(
    told.events.map(({ type }) => type),
    ['widget-ready'],
    'no result is announced',
  );
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  assert.deepEqual(kept, []);
  assert.deepEqual(await context.cookies(), []);
  await page.reload();
  await desk.widget.getByRole('heading').first().waitFor();
  assert.equal(await desk.widget.getByText('218').count(), 0, 'a reload forgets everything');
});
