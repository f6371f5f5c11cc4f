import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Result } from '../../src/results/result.js';
import { Audit, LOWEST, MEANS, POINTS, RATINGS } from './audit.js';
import { world } from './browser.js';

const here = world();
afterEach(here.leave);

/** A page as a council would write it. */
const page = (endpoint: string, attributes = '') => ({
  body: `<main><h1>Skills</h1><skills-audit endpoint="${endpoint}" ${attributes}><a href="/audit.pdf">On paper</a></skills-audit></main>`,
});

test('A person takes the whole audit, sees what they said, sends it, and gets a receipt', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit(page(box.address, 'campaign="spring"'));
  const audit = new Audit(tab);

  await audit.heading('Digital leadership skills audit').waitFor();
  await audit.start();
  await audit.heading('About you').waitFor();
  await audit.answerAbout({
    'Which group fits you best?': 'Aspiring leader',
    'How confident do you feel about technology yourself?': 'Very confident',
  });
  await audit.rateAll();

  await audit.heading('Check your answers').waitFor();
  assert.equal(
    await tab.getByText('Very strong (5 out of 5)').count(),
    RATINGS.filter((points) => points === 5).length,
  );
  assert.equal(told.events.filter(({ type }) => type === 'widget-result').length, 0, 'nothing is said before they ask');
  await audit.seeResults();
  await tab.getByText('Your mean rating is 3.04 out of 5, over 23 of 23 questions.').waitFor();
  assert.equal(box.letters.length, 0, 'nothing is sent before they ask');
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();

  const { headers, body } = await box.letter(1);
  const sent = JSON.parse(body) as Result;
  await tab.getByText(`Your receipt number is ${sent.id}.`).waitFor();
  assert.equal(await audit.button('Send my results').count(), 0);
  assert.equal(box.letters.length, 1);

  const answers = Object.fromEntries(RATINGS.map((points, at) => [`Q${String(at + 1).padStart(2, '0')}`, points]));
  const { id, widgetVersion, startedAt, finishedAt, ...rest } = sent;
  assert.deepEqual(rest, {
    schema: 'library-widgets/result/1',
    rev: 1,
    kind: 'audit-response',
    widget: 'skills-audit',
    definition: { id: 'skills-audit-2014', version: '1' },
    campaign: 'spring',
    group: 'aspiring',
    tier: 'open',
    lang: 'en',
    topics: LOWEST,
    answers: { P1: 'aspiring', P4: 5, ...answers },
    scores: MEANS,
  });
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.match(widgetVersion, /^\d+\.\d+\.\d+$/);
  const [began, ended] = [startedAt, finishedAt].map((moment) => {
    assert.match(moment, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    return Date.parse(moment);
  }) as [number, number];
  assert.ok(began <= ended && ended <= Date.now() && began > Date.now() - 120_000);

  assert.equal(headers['content-type'], 'application/json');
  assert.equal(headers['idempotency-key'], `${id}.1`);
  assert.equal(headers.cookie, undefined);
  assert.equal(headers.authorization, undefined);
  assert.equal(new URL(headers.referer ?? here.site.origin).pathname, '/');

  const { events } = told;
  assert.deepEqual(
    events.map(({ type, tag, bubbles, composed, status }) => ({ type, tag, bubbles, composed, status })),
    [
      { type: 'widget-ready', tag: 'skills-audit', bubbles: true, composed: true, status: undefined },
      { type: 'widget-result', tag: 'skills-audit', bubbles: true, composed: true, status: undefined },
      { type: 'widget-sent', tag: 'skills-audit', bubbles: true, composed: true, status: 'sent' },
    ],
  );
  assert.deepEqual(events[1]!.result, sent, 'what the page is told is what travels');
  assert.deepEqual(events[2]!.result, sent);
  assert.deepEqual(told.complaints, []);
});

test('A person hears each question as a group with five named choices, none of them chosen, and how far they are', async () => {
  const { page: tab } = await here.visit({ body: '<skills-audit></skills-audit>' });
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  const names = new Set<string>();
  for (let number = 1; number <= 23; number++) {
    await audit.at(number);
    await tab.getByText(`Question ${number} of 23`, { exact: true }).waitFor();
    const tree = await audit.question.ariaSnapshot();
    const radios = [...tree.matchAll(/- radio "(.*)"/g)].map(([, name]) => name);
    assert.deepEqual(radios, [...POINTS], tree);
    assert.doesNotMatch(tree, /\[checked\]/);
    assert.match(tree, /- checkbox "Prefer not to say"/);
    names.add(/group "(.+?)"/.exec(tree.split('\n')[0]!)![1]!);
    await audit.hurry([3], number);
  }
  assert.equal(names.size, 23, 'each group is named by its own question');
});

test('A person who goes on without a choice is told so, led to the question, and loses nothing', async () => {
  const { page: tab } = await here.visit({ body: '<skills-audit></skills-audit>' });
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  await audit.rate(4);
  await audit.at(2);
  const question = 'Explaining what digital technology is for';
  await audit.goOn();

  const problems = audit.within.getByRole('alert', { name: 'There is a problem' });
  await problems.waitFor();
  assert.match((await audit.focus()).text, /^There is a problem/, 'the summary takes the focus');
  await problems.getByRole('link', { name: /^Choose an answer: Explaining what digital technology is for/ }).click();
  assert.deepEqual(await audit.focus(), { tag: 'input', text: 'Not strong', inWidget: true });
  assert.equal(new URL(tab.url()).hash, '', 'the address stays as it was');
  assert.match(
    await audit.group(question).evaluate((group) => {
      const ids = group.getAttribute('aria-describedby')!.split(' ');
      return ids.map((id) => (group.getRootNode() as ShadowRoot).getElementById(id)!.textContent).join(' | ');
    }),
    /Question 2 of 23.*Choose an answer/,
  );

  await audit.rate(2);
  await audit.at(3);
  assert.equal(await problems.count(), 0);
  await audit.button('Back').click();
  await audit.button('Back').click();
  await audit.at(1);
  assert.equal(await audit.choice('4 out of 5').isChecked(), true);
});

test('A person who goes back through all questions sees at each what they chose, whatever they chose at the next', async () => {
  // Every answer is followed by every other.
  const ratings = [1, 1, 2, 1, 3, 1, 4, 1, 5, 2, 2, 3, 2, 4, 2, 5, 3, 3, 4, 3, 5, 4, 5];
  const { page: tab } = await here.visit({ body: '<skills-audit></skills-audit>' });
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  await audit.hurry(ratings);
  for (let number = 23; number >= 1; number--) {
    await audit.button('Back').click();
    await audit.at(number);
    const chosen = await audit.within
      .getByRole('radio', { checked: true })
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    assert.deepEqual(chosen, [String(ratings[number - 1])], `question ${number}`);
  }
});

test('A person who would rather not say is believed, and it does not count', async () => {
  const box = here.site.mailbox();
  const { page: tab } = await here.visit(page(box.address));
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  await audit.at(1);
  await audit.choice('Very strong').check();
  const decline = audit.within.getByRole('checkbox', { name: 'Prefer not to say' });
  await decline.check();
  assert.equal(await audit.within.getByRole('radio', { checked: true }).count(), 0, 'one or the other');
  await audit.choice('Not strong').check();
  assert.equal(await decline.isChecked(), false);
  await decline.check();
  await audit.goOn();
  await audit.hurry(RATINGS.slice(1), 2);
  await audit.seeResults();
  await tab.getByText('You preferred not to say for 1 question. It does not count.').waitFor();
  await audit.send();
  const sent = JSON.parse((await box.letter(1)).body) as Result;
  assert.equal(sent.answers!['Q01'], null);
  assert.equal(sent.scores!['skills'], 3.14); // 22 / 7
  assert.equal(sent.scores!['overall'], 2.95); // 65 / 22
});

test('A person who changes an answer after sending sends a second revision of the same result', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit(page(box.address));
  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();

  await audit.button('Change my answers').click();
  await audit.button(/^Change ?: Leading changes to team roles and structures$/).click();
  await audit.at(1);
  await audit.rate(1);
  await audit.heading('Check your answers').waitFor();
  await audit.seeResults();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();

  const [first, second] = [await box.letter(1), await box.letter(2)].map(({ body }) => JSON.parse(body) as Result);
  assert.equal(second!.id, first!.id);
  assert.deepEqual([first!.rev, second!.rev], [1, 2]);
  assert.equal(second!.scores!['overall'], 2.87); // 66 / 23
  assert.equal(box.letters[1]!.headers['idempotency-key'], `${first!.id}.2`);
  assert.deepEqual(
    told.events.map(({ type }) => type),
    ['widget-ready', 'widget-result', 'widget-sent', 'widget-result', 'widget-sent'],
  );
});

test('A page that cancels the result keeps it: the person is told, and nothing is offered for sending', async () => {
  const box = here.site.mailbox();
  const { page: tab } = await here.visit(page(box.address));
  await tab.evaluate(() => document.addEventListener('widget-result', (event) => event.preventDefault()));
  const audit = new Audit(tab);
  await audit.takeAll();
  await tab.getByText('This page keeps your results here. They are not sent.').waitFor();
  assert.equal(await audit.button('Send my results').count(), 0);
  await tab.reload();
  await tab.getByText('This page keeps your results here. They are not sent.').waitFor();
  assert.equal(box.letters.length, 0);
});

test('Somebody who presses Send again and again sends once', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit(page(box.address));
  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.button('Send my results').evaluate((button: HTMLElement) => {
    for (let press = 0; press < 50; press++) button.click();
  });
  await tab.getByText('Your results have been sent.').waitFor();
  await tab.reload();
  await tab.getByText('Your results have been sent.').waitFor();
  assert.equal(box.letters.length, 1);
  assert.equal(told.events.filter(({ type, status }) => type === 'widget-sent' && status === 'sent').length, 1);
});

test('The events of a widget in a shadow root of the page reach the page', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit({
    library: false,
    head: '<script type="module" src="/library-widgets/widgets/skills-audit.js"></script>',
    body: `<council-frame><template shadowrootmode="open"><skills-audit endpoint="${box.address}"></skills-audit></template></council-frame>`,
  });
  const audit = new Audit(tab);
  await audit.takeAll();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  assert.deepEqual(
    told.events.map(({ type, tag }) => [type, tag]),
    [
      ['widget-ready', 'council-frame'],
      ['widget-result', 'council-frame'],
      ['widget-sent', 'council-frame'],
    ],
  );
});
