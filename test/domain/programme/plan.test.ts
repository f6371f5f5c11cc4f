import { expect } from '@open-wc/testing';
import { addOwn, tick } from '../../../src/domain/programme/adjust.js';
import {
  adjusted,
  begun,
  joinPlans,
  type Plan,
  readPlan,
  swapped,
  tidied,
} from '../../../src/domain/programme/plan.js';
import { idsOf, made } from './examples.js';

const first = made();
const second = made({ id: 'p-2' });
const [step] = idsOf(first) as [string];
const DAY = '2026-12-01';
const doneIn = ({ programme }: Plan): (string | undefined)[] =>
  programme.steps.map(({ done }) => done).filter((done) => done !== undefined);

describe('what is kept of somebody’s programmes', () => {
  it('has the one before when they make another, goes back to it, and loses it only when they throw it away', () => {
    const two = begun(second)(begun(first)(undefined));
    expect(two).to.deep.equal({ programme: second, earlier: first });
    expect(swapped(two)).to.deep.equal({ programme: first, earlier: second });
    expect(tidied(swapped(two))).to.deep.equal({ programme: first });
  });

  it('reads back from JSON as it was, and gives what can be used of what does not read', () => {
    const plan = begun(second)({ programme: first });
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).to.deep.equal(plan);
    expect(readPlan({ programme: 'torn', earlier: first })).to.deep.equal({ programme: first });
    for (const strange of [undefined, null, 7, 'p', [], {}, { programme: { id: 'p' } }]) {
      expect(readPlan(strange)).to.equal(undefined);
    }
  });
});

describe('somebody with their programme in two tabs', () => {
  const base: Plan = { programme: first };

  it('has what they did in both', () => {
    const theirs = adjusted(tick(step, DAY))(base);
    const mine = adjusted(addOwn('Talk to ICT'))(base);
    const joined = joinPlans(base, theirs, mine)!;
    expect(doneIn(joined)).to.deep.equal([DAY]);
    expect(idsOf(joined.programme).at(-1)).to.equal('own:Talk to ICT');
  });

  it('has what they did in both where the tabs never agreed on anything before', () => {
    const mine = adjusted(addOwn('Talk to ICT'))(base);
    const joined = joinPlans(undefined, adjusted(tick(step, DAY))(base), mine)!;
    expect(doneIn(joined)).to.deep.equal([DAY]);
    expect(idsOf(joined.programme)).to.deep.equal([...idsOf(first), 'own:Talk to ICT']);
  });

  it('loses no programme when they make another in one and go on with the first in the other', () => {
    const ticked = adjusted(tick(step, DAY))(base);
    const another = begun(second)(base);
    expect(joinPlans(base, ticked, another)).to.deep.equal({ programme: second, earlier: ticked.programme });
    expect(joinPlans(base, another, ticked)).to.deep.equal({ programme: ticked.programme, earlier: second });
  });
});
