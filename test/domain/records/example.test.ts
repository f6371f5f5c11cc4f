import { expect } from '@open-wc/testing';
import { makeStore } from '../../../src/core/store.js';
import { clipped } from './example.js';
import { AT } from './sample.js';

describe('the example of docs/records.md', () => {
  it('keeps a record and says what is sent of it', async () => {
    const { outcome, record, all } = await clipped(makeStore('none'), () => 'c1', AT);
    expect(all).to.deep.equal([record]);
    expect(record.fields).to.deep.equal({ title: 'Maker spaces', url: 'https://news.example/makers' });
    expect(outcome).to.deep.include({ kind: 'clip', tier: 'open', data: { record } });
  });

  it('calls what was run, in the same order', async () => {
    const [docs, code] = await Promise.all(
      ['../../../docs/records.md', './example.ts'].map(async (name) =>
        (await fetch(new URL(name, import.meta.url))).text(),
      ),
    );
    const [, shown] = /```ts\n([\s\S]*?)```/.exec(docs!) ?? [];
    const calls = (text: string) =>
      text.match(/\b(?:draftOf|noted|changesIn|saved|outcomeOf|isSound|new OwnRecords|own\.\w+)\(/g);
    expect(calls(shown!)).to.deep.equal(calls(code!));
  });
});
