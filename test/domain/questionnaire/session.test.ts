import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Answer } from '../../../src/domain/questionnaire/answers.js';
import { change, finish, keptAnswers, reopen } from '../../../src/domain/questionnaire/ending.js';
import {
  back,
  begin,
  join,
  next,
  problems,
  record,
  resume,
  type Session,
  start,
} from '../../../src/domain/questionnaire/session.js';
import { asking, count, line, many, one, order, rating } from './questions.js';

const three = asking([rating('a'), rating('b', { decline: true }), rating('c', { optional: true })]);
const answers = { a: 2, b: 4, c: 5 };
const at = (place: string, given: Record<string, Answer> = {}): Session => ({ at: place, answers: given });

describe('a person who goes on', () => {
  it('comes from the start page to the first question', () => {
    expect(begin(three, start()).at).to.equal('question.a');
  });

  it('stays where they are until the question is answered, and is then shown what is wrong', () => {
    const stuck = next(three, at('question.a'));
    expect([stuck.at, stuck.tried, [...problems(three, stuck).keys()]]).to.deep.equal(['question.a', true, ['a']]);
    const on = next(three, record(stuck, 'a', 3));
    expect([on.at, on.tried]).to.deep.equal(['question.b', undefined]);
  });

  it('may leave an optional question out and decline one that says so', () => {
    expect(next(three, at('question.b', { b: null })).at).to.equal('question.c');
    expect(next(three, at('question.c')).at).to.equal('check');
  });

  it('has answered with the order that they saw, if they left it as it was', () => {
    const sorting = asking([order('a'), rating('b')]);
    expect(next(sorting, at('question.a'))).to.deep.equal(at('question.b', { a: ['first', 'second', 'third'] }));
    const moved = { a: ['second', 'first', 'third'] };
    expect(next(sorting, at('question.a', moved))).to.deep.equal(at('question.b', moved));
  });

  it('comes to the check page after the last question', () => {
    expect(next(three, at('question.c', answers)).at).to.equal('check');
  });

  it('comes to the questions that an answer has opened', () => {
    const opened = asking([one('a'), rating('b', { onlyIf: { question: 'a', is: ['yes'] } }), rating('c')]);
    expect(next(opened, at('question.a', { a: 'yes' })).at).to.equal('question.b');
    expect(next(opened, at('question.a', { a: 'no' })).at).to.equal('question.c');
  });

  it('stays on the start, check and results pages, where there is nothing to go on from', () => {
    for (const place of ['start', 'check', 'results', 'gone'])
      expect(next(three, at(place, answers)).at).to.equal(place);
  });
});

describe('a person who goes back', () => {
  it('comes to the page before, from the first to the start, and from the check page to the last', () => {
    expect(back(three, at('question.c', answers)).at).to.equal('question.b');
    expect(back(three, at('question.a', answers)).at).to.equal('start');
    expect(back(three, at('check', answers)).at).to.equal('question.c');
  });

  it('keeps the answers, also a wrong one', () => {
    const wrong = { a: 2, b: 99 };
    expect(back(three, at('question.b', wrong)).answers).to.deep.equal(wrong);
  });
});

describe('an answer', () => {
  it('is noted without touching what was before, and can be taken back', () => {
    const before = at('question.a', { a: 1 });
    expect(record(before, 'a', 5).answers).to.deep.equal({ a: 5 });
    expect(record(before, 'b', null).answers).to.deep.equal({ a: 1, b: null });
    expect(record(before, 'a', undefined).answers).to.deep.equal({});
    expect(before).to.deep.equal(at('question.a', { a: 1 }));
  });

  it('keeps showing what is wrong while it is being mended', () => {
    expect(record({ ...at('question.a'), tried: true }, 'a', 3).tried).to.equal(true);
  });
});

describe('a person on the check page', () => {
  it('goes to a question and straight back, by Continue or by Back', () => {
    const changing = change(three, at('check', answers), 'b');
    expect(changing.at).to.equal('question.b');
    expect(next(three, changing).at).to.equal('check');
    expect(back(three, changing).at).to.equal('check');
    expect(next(three, record(changing, 'b', undefined)).at, 'not with a hole in it').to.equal('question.b');
  });

  it('goes to the page that holds the question at another pace', () => {
    expect(change({ ...three, pace: 'all' }, at('check', answers), 'b').at).to.equal('all');
  });

  it('stays there when the question is not asked', () => {
    expect(change(three, at('check', answers), 'nobody')).to.deep.equal(at('check', answers));
  });

  it('comes to the results when all is answered', () => {
    expect(finish(three, at('check', answers)).at).to.equal('results');
  });

  it('is led to the first question with something wrong, told so, and brought back', () => {
    const led = finish(three, at('check', { a: 2 }));
    expect([led.at, led.tried]).to.deep.equal(['question.b', true]);
    expect(next(three, record(led, 'b', 3)).at).to.equal('check');
  });

  it('is led to a question that a changed answer has opened', () => {
    const opened = asking([one('a'), rating('b', { onlyIf: { question: 'a', is: ['yes'] } })]);
    const changed = next(opened, record(change(opened, at('check', { a: 'no' }), 'a'), 'a', 'yes'));
    expect(changed.at).to.equal('check');
    expect(finish(opened, changed).at).to.equal('question.b');
  });

  it('can be reached again from the results', () => {
    expect(reopen(at('results', answers))).to.deep.equal(at('check', answers));
  });
});

describe('the answers that are kept', () => {
  it('are those to questions that were asked, and not empty; declining says something', () => {
    const definition = asking([
      one('a'),
      rating('b', { onlyIf: { question: 'a', is: ['yes'] } }),
      rating('c', { decline: true }),
      line('d', { optional: true }),
      many('e', { optional: true }),
    ]);
    const given = { a: 'no', b: 5, c: null, d: '  ', e: [], gone: 'x' };
    expect(keptAnswers(definition, at('results', given))).to.deep.equal({ a: 'no', c: null });
  });
});

describe('what was stored', () => {
  it('is gone on with where the person was', () => {
    expect(resume(three, at('question.b', { a: 2 }))).to.deep.equal({ state: at('question.b', { a: 2 }), lost: [] });
    expect(resume(three, at('results', answers))?.state.at).to.equal('results');
    expect(resume(three, { ...at('question.b', answers), changing: true })?.state.changing).to.equal(true);
  });

  it('keeps half-typed answers, which their person can still mend', () => {
    const definition = asking([count('a'), line('b', { maxLength: 3 })]);
    const typed = { a: '12 or so', b: 'far too long' };
    expect(resume(definition, at('question.a', typed))?.state.answers).to.deep.equal(typed);
  });

  it('keeps the answers that still fit a changed questionnaire, and names the others', () => {
    const changed = asking([rating('a'), one('b'), many('c'), rating('d')]);
    const stored = at('question.b', { a: 3, b: 'perhaps', c: ['books', 'maps'], d: null, gone: 5 });
    expect(resume(changed, stored)).to.deep.equal({
      state: at('question.b', { a: 3 }),
      lost: ['b', 'c', 'd', 'gone'],
    });
  });

  it('goes on at the first page that wants something when the place is gone', () => {
    expect(resume(three, at('question.gone', { a: 3 }))?.state.at).to.equal('question.b');
    expect(resume(three, at('question.gone', answers))?.state.at).to.equal('check');
  });

  it('is finished no longer when a changed questionnaire asks for more', () => {
    const more = asking([...three.questions, rating('new')]);
    expect(resume(more, at('results', answers))?.state.at).to.equal('question.new');
  });

  it('is refused when it is no session', () => {
    const strange: unknown[] = [
      undefined,
      null,
      5,
      'start',
      [],
      {},
      { at: 5, answers: {} },
      { at: 'start' },
      { at: 'start', answers: [] },
    ];
    for (const stored of strange) expect(resume(three, stored), JSON.stringify(stored)).to.equal(undefined);
  });

  it('never brings in what no question can hold, whoever wrote it', () => {
    const definition = asking([rating('a'), one('b'), many('c'), line('d'), count('e')]);
    const hostile = fc.record({
      at: fc.oneof(fc.string(), fc.constantFrom('start', 'results', 'question.a', '__proto__')),
      answers: fc.dictionary(
        fc.oneof(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', 'toString'), fc.string()),
        fc.anything({ maxDepth: 2 }),
      ),
      tried: fc.anything(),
      changing: fc.anything(),
    });
    const fits: Record<string, (answer: unknown) => boolean> = {
      a: (answer) => [1, 2, 3, 4, 5].includes(answer as number),
      b: (answer) => answer === 'yes' || answer === 'no',
      c: (answer) =>
        Array.isArray(answer) && answer.every((one) => ['books', 'films', 'games'].includes(one as string)),
      d: (answer) => typeof answer === 'string',
      e: (answer) => typeof answer === 'string' || typeof answer === 'number',
    };
    fc.assert(
      fc.property(hostile, (stored) => {
        const { state, lost } = resume(definition, stored)!;
        expect(Object.keys(state).sort().join()).to.match(/^answers,at(,changing)?$/);
        for (const [id, answer] of Object.entries(state.answers)) expect(fits[id]?.(answer), id).to.equal(true);
        expect([...Object.keys(state.answers), ...lost].sort()).to.deep.equal(Object.keys(stored.answers).sort());
        expect(['start', 'check', ...definition.questions.map(({ id }) => `question.${id}`), 'results']).to.contain(
          state.at,
        );
      }),
    );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('pollutes nothing when it reaches for a prototype', () => {
    const stored: unknown = JSON.parse('{"at":"start","answers":{"__proto__":{"polluted":1},"constructor":2,"a":3}}');
    expect(resume(three, stored)).to.deep.equal({ state: at('start', { a: 3 }), lost: ['__proto__', 'constructor'] });
    expect('polluted' in {}).to.equal(false);
  });
});

describe('two tabs with the same questions', () => {
  const base = at('question.a', { a: 1, b: 2, c: 3 });

  it('keep what each has answered since', () => {
    const theirs = at('question.c', { a: 1, b: 2, c: 5 });
    const mine = at('question.b', { a: 4, b: 2, c: 3 });
    expect(join(base, theirs, mine)).to.deep.equal(at('question.b', { a: 4, b: 2, c: 5 }));
  });

  it('keep what one took back, unless the other has answered it anew', () => {
    expect(join(base, at('question.a', { a: 1, b: 2 }), base).answers).to.deep.equal({ a: 1, b: 2 });
    expect(join(base, base, at('question.a', { a: 1, b: 2 })).answers).to.deep.equal({ a: 1, b: 2 });
    expect(join(base, at('question.a', { a: 1, b: 2 }), at('question.a', { a: 1, b: 2, c: 4 })).answers).to.deep.equal({
      a: 1,
      b: 2,
      c: 4,
    });
  });

  it('know the same choices of several when they see them', () => {
    const both = at('x', { m: ['books', 'films'] });
    const theirs = at('x', { m: ['games'] });
    expect(join(both, theirs, at('x', { m: ['books', 'films'] })).answers).to.deep.equal({ m: ['games'] });
  });

  it('never lose an answer of either, whatever they do', () => {
    const step = fc.tuple(
      fc.constantFrom('mine', 'theirs'),
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom(1, 2, 3, null, undefined),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1, 2, 3)),
        fc.array(step),
        (begun, steps) => {
          const tabs = { mine: at('question.a', begun), theirs: at('question.b', begun) };
          for (const [tab, id, answer] of steps) tabs[tab as 'mine'] = record(tabs[tab as 'mine'], id, answer);
          const joined = join(at('start', begun), tabs.theirs, tabs.mine);
          expect(joined.at, 'each tab stays where it is').to.equal('question.a');
          for (const id of ['a', 'b', 'c']) {
            const [mine, theirs] = [tabs.mine.answers[id], tabs.theirs.answers[id]];
            expect(joined.answers[id], id).to.equal(mine === begun[id] ? theirs : mine);
          }
        },
      ),
    );
  });
});
