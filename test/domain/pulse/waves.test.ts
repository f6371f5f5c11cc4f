import { expect } from '@open-wc/testing';
import { standing } from '../../../src/domain/pulse/waves.js';
import { pulse } from '../survey/surveys.js';

const at = (day: string) =>
  Object.fromEntries(Object.entries(standing(pulse.waves!, day)).map(([name, wave]) => [name, wave.id]));

describe('where a day stands among the waves', () => {
  it('is before the first, in one, between two, and after the last', () => {
    expect(at('2026-02-28')).to.deep.equal({ next: 'spring' });
    expect(at('2026-04-01')).to.deep.equal({ last: 'spring', next: 'summer' });
    expect(at('2026-11-30')).to.deep.equal({ last: 'autumn' });
  });

  it('is in a wave from its first day to its last', () => {
    expect(at('2026-03-01')).to.deep.equal({ open: 'spring', next: 'summer' });
    expect(at('2026-06-14')).to.deep.equal({ open: 'summer', last: 'spring', next: 'autumn' });
  });
});
