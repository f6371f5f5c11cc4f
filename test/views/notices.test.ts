import { expect } from '@open-wc/testing';
import type { Lang } from '../../src/domain/text.js';
import { noticesView } from '../../src/views/notices.js';
import { drawn } from './drawn.js';

const view = async (
  codes: string[],
  { lost = [], canUndo = false, lang = 'en' }: { lost?: string[]; canUndo?: boolean; lang?: Lang } = {},
) => {
  let undone = 0;
  const kept = { notices: new Set(codes), lost, canUndo, where: 'device' as const };
  const { person } = await drawn(() => noticesView(kept, lang, () => undone++));
  return { person, undone: () => undone };
};

describe('a notice', () => {
  const sentences = {
    blocked: 'This browser does not let this page keep your answers.',
    full: 'This device has no room left for your answers.',
    newer: 'A newer version of this page has kept answers on this device. They are untouched',
    broken: 'Answers that were kept on this device could not be read.',
    'other-tab': 'These questions are open in another tab too.',
    idle: 'Nobody used this page for a while',
    cleared: 'Your answers have been cleared.',
  };
  for (const [code, sentence] of Object.entries(sentences)) {
    it(`says what has happened (${code}), in English and in Welsh`, async () => {
      const english = (await view([code])).person.reads;
      expect(english).to.contain(sentence);
      const welsh = (await view([code], { lang: 'cy' })).person.reads;
      expect(welsh).to.have.length.greaterThan(20).and.not.contain(sentence);
    });
  }

  it('is silent when there is nothing to say', async () => {
    expect((await view([])).person.reads).to.equal('');
  });

  it('stands with the others, what weighs most first', async () => {
    const { person } = await view(['cleared', 'other-tab', 'blocked']);
    const at = ['blocked', 'other-tab', 'cleared'].map((code) => person.reads.indexOf(sentences[code as 'blocked']));
    expect(at).to.not.include(-1);
    expect(at).to.deep.equal([...at].sort((one, other) => one - other));
  });

  it('counts the answers that could not be kept', async () => {
    expect((await view(['lost'], { lost: ['a'] })).person.reads).to.contain('1 answer could not be kept.');
    expect((await view(['lost'], { lost: ['a', 'b'] })).person.reads).to.contain('2 answers could not be kept.');
    const welsh = async (lost: string[]) => (await view(['lost'], { lost, lang: 'cy' })).person.reads;
    expect(await welsh(['a'])).to.contain('1 ateb');
    expect(await welsh(['a', 'b', 'c'])).to.contain('3 ateb');
  });

  it('offers to take back what was cleared, while that can be done', async () => {
    const { person, undone } = await view(['cleared', 'other-tab'], { canUndo: true });
    expect(person.buttons).to.deep.equal(['Undo']);
    await person.presses('Undo');
    expect(undone()).to.equal(1);
    expect((await view(['cleared'])).person.buttons).to.deep.equal([]);
    expect((await view(['idle'], { canUndo: true })).person.buttons).to.deep.equal([]);
  });
});
