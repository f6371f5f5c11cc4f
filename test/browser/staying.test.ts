import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Result } from '../../src/results/result.js';
import { Audit, RATINGS } from './audit.js';
import { world } from './browser.js';

const here = world({ keepsPages: true });
afterEach(here.leave);

const page = (endpoint = '') => ({
  body: `<main id="one"><skills-audit endpoint="${endpoint}"></skills-audit></main><section id="two"></section>`,
});

/** The places where the page may go from under a person, each with how they know that they are back there. */
const PLACES: { name: string; reach: (audit: Audit) => Promise<void>; isThere: (audit: Audit) => Promise<void> }[] = [
  {
    name: 'in the middle of the page about them',
    reach: async (audit) => {
      await audit.start();
      await audit.group('Which group fits you best?').getByRole('radio', { name: 'Aspiring leader' }).check();
    },
    isThere: async (audit) => {
      await audit.heading('About you').waitFor();
      assert.equal(await audit.choice('Aspiring leader').isChecked(), true);
    },
  },
  {
    name: 'at question 1',
    reach: async (audit) => {
      await audit.start();
      await audit.answerAbout();
      await audit.at(1);
      await audit.choice('4 out of 5').check();
    },
    isThere: async (audit) => {
      await audit.at(1);
      assert.equal(await audit.choice('4 out of 5').isChecked(), true);
    },
  },
  {
    name: 'at question 12',
    reach: async (audit) => {
      await audit.start();
      await audit.answerAbout();
      await audit.hurry(RATINGS.slice(0, 11));
      await audit.at(12);
    },
    isThere: async (audit) => {
      await audit.at(12);
      await audit.button('Back').click();
      await audit.at(11);
      assert.equal(await audit.choice('Not strong').isChecked(), true);
      await audit.goOn();
      await audit.at(12);
    },
  },
  {
    name: 'while checking their answers',
    reach: async (audit) => {
      await audit.start();
      await audit.answerAbout();
      await audit.hurry(RATINGS);
      await audit.heading('Check your answers').waitFor();
    },
    isThere: async (audit) => {
      await audit.heading('Check your answers').waitFor();
      assert.equal(
        await audit.page.getByText('Very strong (5 out of 5)').count(),
        RATINGS.filter((points) => points === 5).length,
      );
    },
  },
  {
    name: 'at their results',
    reach: (audit) => audit.takeAll(),
    isThere: async (audit) => {
      await audit.page.getByText('Your mean rating is 3.04 out of 5').waitFor();
    },
  },
];

for (const { name, reach, isThere } of PLACES) {
  test(`A person who reloads ${name} goes on where they were`, async () => {
    const { page: tab } = await here.visit(page());
    await reach(new Audit(tab));
    await tab.reload();
    await isThere(new Audit(tab));
  });

  test(`A person whose tab crashes ${name} goes on where they were`, async () => {
    const address = here.site.page(page());
    const { page: tab, context } = await here.visit(address);
    await reach(new Audit(tab));
    await settled(tab);
    await crash(tab);
    const { page: again } = await here.visit(address, { in: context });
    await isThere(new Audit(again));
  });

  test(`A person ${name} notices nothing when the page moves the widget`, async () => {
    const { page: tab, told } = await here.visit(page());
    await reach(new Audit(tab));
    await tab.evaluate(() => {
      const widget = document.querySelector('skills-audit')!;
      document.querySelector('#two')!.appendChild(widget);
      document.querySelector('#one')!.appendChild(widget);
      const box = document.querySelector('#two')!.appendChild(document.createElement('div'));
      box.append(widget);
    });
    await isThere(new Audit(tab));
    await tab.reload();
    await isThere(new Audit(tab));
    assert.deepEqual(told.complaints, []);
  });
}

/** Waits until what was done last is on the device: a person is slower than this. */
async function settled(tab: Page): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('library-widgets');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          // A transaction that may write waits its turn behind all that came before.
          const turn = opening.result.transaction('kept', 'readwrite');
          turn.objectStore('kept').count();
          turn.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}

async function crash(tab: Page): Promise<void> {
  const protocol = await tab.context().newCDPSession(tab);
  const crashed = tab.waitForEvent('crash');
  protocol.send('Page.crash').catch(() => undefined); // never answers
  await crashed;
}

test('A person who follows a link and comes back finds the page as they left it, and finishes', async () => {
  const box = here.site.mailbox();
  const elsewhere = here.site.page({ library: false, body: '<h1>Opening hours</h1>' });
  const { page: tab } = await here.visit({
    ...page(box.address),
    head: '<script>addEventListener("pageshow", (event) => document.documentElement.classList.toggle("restored", event.persisted));</script>',
  });
  const audit = new Audit(tab);
  await audit.start();
  await audit.answerAbout();
  await audit.hurry(RATINGS.slice(0, 9));
  await audit.at(10);
  await audit.choice('2 out of 5').check();
  await tab.goto(elsewhere);
  await tab.evaluate(() => history.back());
  await audit.at(10);
  assert.equal(await tab.locator('html.restored').count(), 1, 'the browser kept the page alive');
  assert.equal(await audit.choice('2 out of 5').isChecked(), true);
  await audit.hurry(RATINGS.slice(9), 10);
  await audit.seeResults();
  await audit.send();
  await tab.getByText('Your results have been sent.').waitFor();
  assert.equal((JSON.parse((await box.letter(1)).body) as Result).scores!['overall'], 3.04);
});

test('A person who is moved about with a result on its way still gets one receipt', async () => {
  const box = here.site.mailbox();
  const { page: tab, told } = await here.visit(page(box.address));
  const audit = new Audit(tab);
  await audit.takeAll();
  box.reply = () => 'cut';
  await audit.send();
  await tab.getByText('The service cannot be reached. You may be offline.').waitFor();
  await tab.evaluate(() => document.querySelector('#two')!.append(document.querySelector('skills-audit')!));
  box.reply = ({ body }) => ({ status: 201, json: { received: (JSON.parse(body) as Result).id, rev: 1 } });
  await tab.getByText('Your results have been sent.').waitFor(); // tried again by itself
  assert.equal(box.letters.length, 1);
  assert.deepEqual(
    told.events.filter(({ type }) => type === 'widget-sent').map(({ status }) => status),
    ['waiting', 'sent'],
  );
});

test('A person with the audit in two tabs loses nothing of either', async () => {
  const address = here.site.page(page());
  const { page: first, context } = await here.visit(address);
  const audit = new Audit(first);
  await audit.start();
  await audit.answerAbout();
  await audit.rate(1);
  const { page: second } = await here.visit(address, { in: context });
  const other = new Audit(second);
  await other.at(2);
  await other.rate(2);
  await other.at(3);
  await first.bringToFront();
  await audit.at(2);
  await audit.rate(5);
  await audit.at(3);
  await audit.rate(3);
  await first.getByText('These questions are open in another tab too. Your answers are kept together.').waitFor();
  await first.reload();
  await audit.at(4);
  await audit.button('Back').click();
  await audit.at(3);
  assert.equal(await audit.choice('About average').isChecked(), true);
  await audit.button('Back').click();
  await audit.at(2);
  assert.equal(await audit.choice('Very strong').isChecked(), true, 'of two answers the later counts');
});

/** Keeps the device busy writing for another tab until that is closed. */
async function keepBusy(tab: Page): Promise<Page> {
  const other = await tab.context().newPage();
  await other.goto(here.site.page({ library: false, body: '<h1>Opening hours</h1>' }));
  // Text, because the tests' compiler would put calls of its own into it.
  await other.evaluate(`new Promise((held) => {
    indexedDB.open('library-widgets').onsuccess = ({ target }) => {
      const records = target.result.transaction('kept', 'readwrite').objectStore('kept');
      const again = () => void (records.count().onsuccess = () => (held(), again()));
      again();
    };
  })`);
  return other;
}

const LEAVING: { what: string; act: (audit: Audit) => Promise<void>; isThere: (audit: Audit) => Promise<void> }[] = [
  {
    what: 'answers and follows a link',
    act: (audit) => audit.choice('4 out of 5').check(),
    isThere: async (audit) => {
      await audit.at(1);
      assert.equal(await audit.choice('4 out of 5').isChecked(), true);
    },
  },
  {
    what: 'clears their answers and follows a link',
    act: (audit) => audit.button('Clear my answers').click(),
    isThere: (audit) => audit.button('Start now').waitFor(),
  },
];

for (const { what, act, isThere } of LEAVING) {
  test(`A person who ${what} before the device has written that down finds it done when they come back`, async () => {
    const { page: tab } = await here.visit(page());
    const address = tab.url();
    const audit = new Audit(tab);
    await audit.start();
    await audit.answerAbout();
    await audit.at(1);
    await settled(tab);
    const other = await keepBusy(tab);
    await act(audit);
    await tab.goto(here.site.page({ library: false, body: '<h1>Opening hours</h1>' }));
    await other.close();
    await tab.goto(address);
    await isThere(audit);
    await settled(tab);
    assert.equal(await tab.evaluate(() => localStorage.length), 0, 'nothing is left in a second place');
    await tab.reload();
    await isThere(audit);
  });
}
