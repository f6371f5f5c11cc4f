import { expect } from '@open-wc/testing';
import { add, addOwn, drop, move, paced, reflect, tick } from '../../../src/domain/programme/adjust.js';
import { dueDays } from '../../../src/domain/programme/due.js';
import { joinProgrammes } from '../../../src/domain/programme/join.js';
import { stepFor } from '../../../src/domain/programme/make.js';
import { PROGRAMME_SCHEMA, readProgramme } from '../../../src/domain/programme/read.js';
import { idsOf, made, offers, sessions } from './examples.js';

const programme = made();
const [first, second, third] = idsOf(programme) as [string, string, string];
const last = idsOf(programme).at(-1)!;

describe('a programme that a person adjusts', () => {
  it('loses a step that they drop, and no other', () => {
    expect(idsOf(drop(second)(programme))).to.deep.equal(idsOf(programme).filter((id) => id !== second));
  });

  it('has a step one place up or down, and the first and the last stay at their ends', () => {
    expect(idsOf(move(second, -1)(programme)).slice(0, 3)).to.deep.equal([second, first, third]);
    expect(idsOf(move(second, 1)(programme)).slice(0, 3)).to.deep.equal([first, third, second]);
    expect(move(first, -1)(programme)).to.equal(programme);
    expect(move(last, 1)(programme)).to.equal(programme);
  });

  it('takes a film, a session or a task more, once', () => {
    const film = stepFor('film', offers.films[1]!, []);
    const longer = add(film)(programme);
    expect(idsOf(longer).at(-1)).to.equal(film.id);
    expect(add(film)(longer)).to.equal(longer);
  });

  it('takes something in the person’s own words, and nothing for empty ones', () => {
    expect(addOwn(' Ask Siân ')(programme).steps.at(-1)).to.include({ kind: 'own', title: 'Ask Siân' });
    expect(addOwn('  ')(programme)).to.equal(programme);
  });

  it('remembers the day of a tick and what they thought, and forgets both when they take them back', () => {
    const done = reflect(first, 'Ask ICT')(tick(first, '2026-12-01')(programme));
    expect(done.steps[0]).to.include({ done: '2026-12-01', reflection: 'Ask ICT' });
    expect(reflect(first, '')(tick(first, undefined)(done))).to.deep.equal(programme);
  });
});

describe('the days of a programme', () => {
  it('are a week apart, from the day it was made, and as far apart as the person chooses', () => {
    const days = (now = programme) => [...dueDays(now).values()].slice(0, 3);
    expect(days()).to.deep.equal(['2026-11-29', '2026-12-06', '2026-12-13']);
    expect(days(paced(28)(programme))).to.deep.equal(['2026-12-20', '2027-01-17', '2027-02-14']);
  });

  it('are none for a session that has a time, nor for an ask', () => {
    const days = dueDays(programme);
    expect([days.has('session:sooner'), days.has('session:circle'), days.has('ask:health-info')]).to.deep.equal([
      false,
      true,
      false,
    ]);
  });

  it('are those of the places: what moves up is due sooner', () => {
    expect(dueDays(move(third, -1)(move(third, -1)(programme))).get(third)).to.equal('2026-11-29');
  });
});

describe('a programme that comes back', () => {
  const full = paced(14)(reflect(second, 'Diolch ‘ŵ’')(tick(first, '2026-12-01')(addOwn('Ask Siân')(programme))));

  it('from a file is the same as it was', () => {
    expect(readProgramme(JSON.parse(JSON.stringify({ schema: PROGRAMME_SCHEMA, ...full })))).to.deep.equal(full);
  });

  it('from a stranger loses what is no step, and never has an address that runs', () => {
    const { steps } = programme;
    const strange = {
      ...programme,
      steps: [null, 'x', { kind: 'film' }, { ...steps[1], address: 'javascript:alert(1)' }],
    };
    const back = readProgramme(strange)!;
    expect(idsOf(back)).to.deep.equal([second]);
    expect(back.steps[0]).to.not.have.property('address');
  });

  for (const [what, value] of Object.entries({
    nothing: undefined,
    'a list': [],
    'no day': { ...programme, madeOn: 'today' },
    'no steps': { ...programme, steps: 'none' },
  })) {
    it(`is none when it is ${what}`, () => {
      expect(readProgramme(value)).to.equal(undefined);
    });
  }
});

describe('a programme in two tabs', () => {
  it('has what was done in both', () => {
    const theirs = tick(first, '2026-12-01')(drop(third)(programme));
    const mine = addOwn('Ask Siân')(reflect(second, 'Good')(programme));
    const both = joinProgrammes(programme, theirs, mine);
    expect(both.steps[0]?.done).to.equal('2026-12-01');
    expect(both.steps[1]?.reflection).to.equal('Good');
    expect(idsOf(both)).to.not.include(third);
    expect(idsOf(both).at(-1)).to.equal('own:Ask Siân');
  });

  it('keeps the order that one of them chose', () => {
    const theirs = move(second, -1)(programme);
    expect(idsOf(joinProgrammes(programme, theirs, tick(first, '2026-12-01')(programme))).slice(0, 2)).to.deep.equal([
      second,
      first,
    ]);
  });

  it('is the one of this tab when the other began a new one', () => {
    const mine = made({ id: 'p-2', offers: { ...offers, sessions } });
    expect(joinProgrammes(programme, programme, mine)).to.equal(mine);
  });
});
