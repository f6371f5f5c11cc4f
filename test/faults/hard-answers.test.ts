import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { sendingWords } from '../../src/views/sending-words.js';
import { faultWorld, open } from './world.js';

const world = faultWorld();

describe('answers that are hard to send', () => {
  const definition = (maxLength: number) => ({
    id: 'long-words',
    version: '1',
    title: 'Long words',
    pace: 'all',
    sections: [{ id: 'all', title: 'All' }],
    questions: [...Array(12)].map((_, at) => ({
      id: `Q${at}`,
      section: 'all',
      kind: 'long-text',
      text: `Question number ${at}`,
      maxLength,
      optional: true,
    })),
  });

  const fill = (page: Page, texts: readonly string[]): Promise<void> =>
    page.evaluate(`(async () => {
      const widget = document.querySelector('skills-audit');
      const fields = [...widget.shadowRoot.querySelectorAll('textarea')];
      for (const [at, text] of ${JSON.stringify(texts)}.entries()) {
        fields[at].value = text;
        for (const type of ['input', 'change']) fields[at].dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        await widget.updateComplete;
      }
    })()`);

  async function send(texts: readonly string[]) {
    const context = await world.profile();
    const src = world.site.file('long.json', definition(10_000));
    const place = world.place('ok', `src="${src}"`);
    const visit = await open(context, place.page);
    await visit.page.evaluate(`{
      const real = window.fetch;
      window.fetch = (address, init) => { if (init?.method === 'POST') window.outliving = init.keepalive; return real(address, init); };
    }`);
    await visit.audit.start();
    await visit.page.locator('skills-audit textarea').first().waitFor();
    await fill(visit.page, texts);
    await visit.audit.goOn();
    await visit.audit.seeResults();
    await visit.audit.send();
    await visit.page.getByText(sendingWords.en.sent).waitFor();
    assert.deepEqual(Object.values(place.stored()), [1]);
    const [[body]] = [...place.box.stored.values()].map(({ bodies }) => bodies) as [[string]];
    return { body, outliving: await visit.page.evaluate('window.outliving'), bytes: place.box.tries[0]!.bytes };
  }

  it('because they are long are sent all the same, outliving their page only where the browser allows it', async () => {
    const small = await send(['é'.repeat(1000)]);
    assert.equal(small.outliving, true);
    const large = await send([...Array(12)].map(() => 'x'.repeat(5_300)));
    assert.ok(large.bytes > 60_000, String(large.bytes));
    assert.equal(large.outliving, false);
    const huge = await send([...Array(12)].map(() => 'é'.repeat(9_999)));
    assert.ok(huge.bytes > 200_000, String(huge.bytes));
    assert.equal(huge.outliving, false);
  });

  it('because of their characters arrive without those that a database chokes on', async () => {
    const { body } = await send(['a\0b\uD83Dc\u202Ed😀']);
    const { answers } = JSON.parse(body) as { answers: Record<string, string> };
    assert.equal(answers.Q0, 'ab\uFFFDc\u202Ed😀');
  });
});
