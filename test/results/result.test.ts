import { expect } from '@open-wc/testing';
import { result } from '../../src/results/result.js';
import declined from './v1/audit-declined.json' with { type: 'json' };
import edited from './v1/audit-edited.json' with { type: 'json' };
import nothingRated from './v1/audit-nothing-rated.json' with { type: 'json' };
import welsh from './v1/audit-welsh.json' with { type: 'json' };
import whole from './v1/audit-whole.json' with { type: 'json' };
import internal from './v1/internal-with-data.json' with { type: 'json' };
import personal from './v1/personal-of-another-widget.json' with { type: 'json' };
import unknownKeys from './v1/unknown-keys.json' with { type: 'json' };

/** Results as they were sent by version 1. They are kept for ever, and so is what they mean. */
const sent: Record<string, unknown> = { whole, declined, welsh, edited, nothingRated, unknownKeys, personal, internal };

describe('a result of version 1', () => {
  for (const [name, one] of Object.entries(sent)) {
    it(`(${name}) is read as it was sent, with nothing left out`, () => {
      expect(result.parse(one)).to.deep.equal(one);
    });
  }

  it('keeps what it has to say about an answer that was declined', () => {
    expect(result.parse(declined).answers).to.include({ Q03: null, Q02: 2 });
  });

  it('needs all that says whose it is, what it is about and when it was', () => {
    for (const key of ['schema', 'id', 'rev', 'kind', 'widget', 'widgetVersion', 'definition', 'tier', 'lang', 'startedAt', 'finishedAt'] as const) {
      expect(result.safeParse({ ...whole, [key]: undefined }).success, key).to.equal(false);
    }
  });

  it('needs nothing else', () => {
    const drawers = ['answers', 'scores', 'topics', 'group', 'campaign'];
    const bare = Object.fromEntries(Object.entries(whole).filter(([key]) => !drawers.includes(key)));
    expect(result.safeParse(bare).success).to.equal(true);
  });

  it('is none when it is of another version or makes no sense', () => {
    const wrong: [string, object][] = [
      ['another version', { schema: 'library-widgets/result/2' }],
      ['no revision', { rev: 0 }],
      ['half a revision', { rev: 1.5 }],
      ['no id', { id: '' }],
      ['an endless id', { id: 'a'.repeat(201) }],
      ['a tier nobody knows', { tier: 'secret' }],
      ['a day without an hour', { startedAt: '2026-11-22' }],
      ['an hour without a zone', { finishedAt: '2026-11-22T09:00:00' }],
      ['a score in words', { scores: { overall: 'high' } }],
      ['a score that is none', { scores: { overall: Number.NaN } }],
      ['answers as a list', { answers: [1, 2] }],
      ['an empty topic', { topics: [''] }],
    ];
    for (const [name, part] of wrong) expect(result.safeParse({ ...whole, ...part }).success, name).to.equal(false);
  });

  it('brings no prototype with it', () => {
    const parsed = result.parse(JSON.parse(JSON.stringify(whole).replace('{', '{"__proto__":{"polluted":1},')));
    expect(['polluted' in parsed, 'polluted' in {}]).to.deep.equal([false, false]);
  });
});
