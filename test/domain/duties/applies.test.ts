import { expect } from '@open-wc/testing';
import { applicable } from '../../../src/domain/duties/applies.js';
import type { Duties } from '../../../src/domain/duties/definition.js';
import { NATIONS, PROVIDERS } from '../../../src/domain/duties/duty.js';
import content from '../../../src/widgets/wifi-readiness-check/content/wifi-2026.json' with { type: 'json' };
import { check, duties } from './checks.js';

const builtIn = content as unknown as Duties;
const all = builtIn.checks.map(({ id }) => id);

/** What does not apply, from the table in docs/wifi-readiness-check.md. */
const NOT_IN = {
  england: ['W37', 'W39', 'W40', 'W42', 'W43'],
  scotland: ['W37', 'W39', 'W41', 'W42'],
  wales: ['W37', 'W40', 'W43'],
  'northern-ireland': ['W21', 'W22', 'W36', 'W39', 'W40', 'W41', 'W42', 'W43'],
};
const NOT_FOR = { library: ['W17'], supplier: [], unsure: [] };

describe('the checks that apply', () => {
  for (const nation of NATIONS) {
    for (const provider of PROVIDERS) {
      it(`are exactly those of the table for ${nation}, where the provider is: ${provider}`, () => {
        const left: string[] = [...NOT_IN[nation], ...NOT_FOR[provider]];
        const found = applicable(builtIn, { nation, provider }).map(({ id }) => id);
        expect(found).to.deep.equal(all.filter((id) => !left.includes(id)));
      });
    }
  }

  it('are those that name the nation, and the provider where they name one', () => {
    const some = duties(
      check('everywhere'),
      check('there', { nations: ['wales'] }),
      check('bought', { providers: ['supplier'] }),
    );
    const ids = (...[nation, provider]: ['england' | 'wales', 'library' | 'supplier']) =>
      applicable(some, { nation, provider }).map(({ id }) => id);
    expect(ids('england', 'library')).to.deep.equal(['everywhere']);
    expect(ids('wales', 'library')).to.deep.equal(['everywhere', 'there']);
    expect(ids('england', 'supplier')).to.deep.equal(['everywhere', 'bought']);
  });
});
