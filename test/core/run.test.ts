import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { type Rules, RunKeeper } from '../../src/core/run.js';
import { makeStore, type Store } from '../../src/core/store.js';
import { finish, keptAnswers } from '../../src/domain/questionnaire/ending.js';
import { join, record, resume, type Session, start } from '../../src/domain/questionnaire/session.js';
import type { Definition } from '../../src/domain/questionnaire/definition.js';
import type { Result } from '../../src/results/result.js';
import { asking, rating } from '../domain/questionnaire/questions.js';
import { World } from '../services.js';
import { resultOf, settled } from './pretend.js';

const KEY = 'run:skills-audit::example';
const config = asking([rating('a'), rating('b'), rating('c')]);
const rules: Rules<Definition, Session> = {
  begin: () => start(),
  resume,
  join,
  ended: (_, { at }) => at === 'results',
  outcome: (definition, session) => ({ kind: 'test', tier: 'open', answers: keptAnswers(definition, session) }),
};

let world: World;
beforeEach(() => {
  world = new World();
});

/** A tab in which the widget is open. */
async function tab({
  store = world.store('local'),
  known = {},
  idleAfter,
  definition = config,
}: {
  store?: Store;
  known?: { group?: string; invited?: boolean };
  idleAfter?: number;
  definition?: Definition;
} = {}) {
  const setting = {
    config: definition,
    rules,
    store,
    services: world,
    key: KEY,
    known,
    idleAfter,
    changed: () => undefined,
  };
  const keeper = new RunKeeper(setting);
  await keeper.opened;
  return {
    keeper,
    answers: (id: string, points: number | undefined) => keeper.change((now) => record(now, id, points)),
    /** Ends the questions, as the widget does: the result is written down with the run. */
    ends: (answers: Record<string, number> = { a: 1, b: 2, c: 3 }) =>
      keeper.change(() => finish(definition, { at: 'check', answers }), { result: resultOf(keeper.run.id, answers) }),
    get said() {
      return keeper.run.state.answers;
    },
    get notices() {
      return [...keeper.notices].join(' ');
    },
  };
}

describe('a run', () => {
  it('begins with an id and a time of its own, and is not kept before something is done', async () => {
    const { keeper } = await tab();
    expect(keeper.run).to.deep.include({ rev: 1, version: '1', startedAt: '2026-11-22T09:10:00.000Z', state: start() });
    expect(keeper.run.id).to.match(/^0192f0c4/);
    await settled();
    expect(world.store('local').shelf.size).to.equal(0);
  });

  it('draws a step at once and keeps it after', async () => {
    const one = await tab();
    let opened = (): void => undefined;
    world.store('local').opens = new Promise<void>((resolve) => (opened = resolve));
    const kept = one.answers('a', 3);
    expect(one.said).to.deep.equal({ a: 3 });
    expect(world.store('local').shelf.size).to.equal(0);
    opened();
    await kept;
    expect(world.store('local').only('run:')).to.deep.include({ state: { at: 'start', answers: { a: 3 } } });
  });

  it('builds the second of two steps on the first, also when both come before anything is kept', async () => {
    const one = await tab();
    await Promise.all([one.answers('a', 1), one.answers('b', 2), one.answers('a', 5)]);
    expect((await tab()).said).to.deep.equal({ a: 5, b: 2 });
  });

  it('has no queue of old words before the last one, however fast somebody types on a slow device', async () => {
    const cupboard = world.store('local');
    let writes = 0;
    let go = (): void => undefined;
    const slow = new Promise<void>((resolve) => (go = resolve));
    const store: Store = Object.assign(Object.create(cupboard) as Store, {
      read: cupboard.read.bind(cupboard),
      update: async (...what: Parameters<Store['update']>) => {
        writes++;
        await slow;
        return cupboard.update(...what);
      },
    });
    const { keeper, answers } = await tab({ store });
    void answers('a', 1);
    await settled();
    for (let points = 1; points <= 5; points++) void answers('b', points);
    const last = answers('c', 4);
    go();
    await last;
    expect(writes).to.equal(2);
    expect(keeper.run.state.answers).to.deep.equal({ a: 1, b: 5, c: 4 });
    expect((await tab()).keeper.run.state.answers).to.deep.equal({ a: 1, b: 5, c: 4 });
  });

  it('goes on with its id and time when it is opened again', async () => {
    const one = await tab();
    await one.answers('a', 1);
    world.clock.time += 3_600_000;
    const two = await tab();
    expect(two.keeper.run).to.deep.equal(one.keeper.run);
    expect(two.notices).to.equal('');
  });

  it('joins what is kept with a step that was taken before the device had given it', async () => {
    await (await tab()).answers('a', 1);
    let answer = (): void => undefined;
    world.store('local').opens = new Promise<void>((resolve) => (answer = resolve));
    const early = new RunKeeper({
      config,
      rules,
      store: world.store('local'),
      services: world,
      key: KEY,
      known: {},
      idleAfter: undefined,
      changed: () => undefined,
    });
    const kept = early.change((now) => record(now, 'b', 2));
    answer();
    await Promise.all([early.opened, kept]);
    expect(early.run.state.answers).to.deep.equal({ a: 1, b: 2 });
    expect((await tab()).said).to.deep.equal({ a: 1, b: 2 });
  });

  it('keeps what fits a changed definition, takes its version, and names what does not fit', async () => {
    const one = await tab();
    await one.answers('a', 1);
    await one.answers('b', 2);
    const newer = { ...config, version: '2', questions: config.questions.filter(({ id }) => id !== 'b') };
    const two = await tab({ definition: newer });
    expect([two.said, two.keeper.run.version, two.keeper.lost, two.notices]).to.deep.equal([
      { a: 1 },
      '2',
      ['b'],
      'lost',
    ]);
  });
});

describe('what was kept and is no run', () => {
  const strange: [name: string, value: unknown][] = [
    ['a number', 5],
    ['nothing', null],
    ['a list', []],
    ['no id', { rev: 1, startedAt: '2026-11-22T09:00:00Z', touchedAt: 0, state: start() }],
    ['half a revision', { id: 'a', rev: 1.5, startedAt: '2026-11-22T09:00:00Z', touchedAt: 0, state: start() }],
    ['no time', { id: 'a', rev: 1, startedAt: 'yesterday', touchedAt: 0, state: start() }],
    ['a state of another kind', { id: 'a', rev: 1, startedAt: '2026-11-22T09:00:00Z', touchedAt: 0, state: [] }],
    [
      'results of which nothing is there',
      {
        id: 'a',
        rev: 1,
        startedAt: '2026-11-22T09:00:00Z',
        touchedAt: 0,
        state: { at: 'results', answers: { a: 1, b: 2, c: 3 } },
      },
    ],
  ];
  for (const [name, value] of strange) {
    it(`(${name}) is told, and a new run begins`, async () => {
      world.store('local').put(KEY, value);
      const one = await tab();
      expect(one.notices).to.equal('broken');
      expect(one.keeper.run.state).to.deep.equal(start());
      await one.answers('a', 1);
      expect((await tab()).said).to.deep.equal({ a: 1 });
    });
  }
});

describe('clearing', () => {
  it('begins a new run with another id, and takes the old one from the device', async () => {
    const one = await tab();
    const { id } = one.keeper.run;
    await one.answers('a', 1);
    await one.keeper.clear('cleared');
    expect(one.said).to.deep.equal({});
    expect(one.keeper.run.id).to.not.equal(id);
    expect(world.store('local').shelf.size).to.equal(0);
    expect(one.notices).to.equal('cleared');
  });

  it('can be taken back until the person goes on', async () => {
    const one = await tab();
    await one.answers('a', 1);
    const before = one.keeper.run.id;
    await one.keeper.clear('cleared');
    await one.keeper.undo();
    expect([one.said, one.keeper.run.id, one.notices]).to.deep.equal([{ a: 1 }, before, '']);
    expect((await tab()).said).to.deep.equal({ a: 1 });
    await one.keeper.clear('cleared');
    await one.answers('b', 2);
    await one.keeper.undo();
    expect(one.said).to.deep.equal({ b: 2 });
  });

  it('cannot be taken back on a shared device, when nobody asked for it', async () => {
    const one = await tab();
    await one.answers('a', 1);
    await one.keeper.clear('idle');
    await one.keeper.undo();
    expect([one.said, one.notices]).to.deep.equal([{}, 'idle']);
  });
});

describe('a run that nobody has touched', () => {
  const MINUTES = 600_000;

  it('is gone after the time that a shared device allows, and not before', async () => {
    const one = await tab({ idleAfter: MINUTES });
    await one.answers('a', 1);
    world.clock.time += MINUTES - 1;
    expect((await tab({ idleAfter: MINUTES })).said).to.deep.equal({ a: 1 });
    world.clock.time += 1;
    const two = await tab({ idleAfter: MINUTES });
    expect([two.said, two.notices]).to.deep.equal([{}, 'idle']);
    expect(world.store('local').shelf.size).to.equal(0);
  });

  it('is gone as well when the clock was set back by as much', async () => {
    const one = await tab({ idleAfter: MINUTES });
    await one.answers('a', 1);
    world.clock.time -= MINUTES;
    expect((await tab({ idleAfter: MINUTES })).said).to.deep.equal({});
  });

  it('stays for ever elsewhere', async () => {
    const one = await tab();
    await one.answers('a', 1);
    world.clock.time += 1000 * MINUTES;
    expect((await tab()).said).to.deep.equal({ a: 1 });
  });
});

describe('somebody who followed an invitation', () => {
  const known = { group: 'aspiring', invited: true };

  it('goes on with a run that is not finished', async () => {
    const one = await tab();
    await one.answers('a', 1);
    expect((await tab({ known })).said).to.deep.equal({ a: 1 });
  });

  it('begins afresh where somebody of another group has finished', async () => {
    const one = await tab();
    await one.ends();
    const two = await tab({ known });
    expect(two.said).to.deep.equal({});
    expect(two.keeper.run.id).to.not.equal(one.keeper.run.id);
    await two.answers('a', 5);
    expect((await tab({ known })).said).to.deep.equal({ a: 5 });
  });

  it('keeps their own results', async () => {
    const one = await tab({ known });
    const result: Result = { ...resultOf(one.keeper.run.id), group: 'aspiring' };
    await one.keeper.change(() => ({ at: 'results', answers: { a: 1, b: 2, c: 3 } }), { result });
    expect((await tab({ known })).keeper.run.result).to.deep.equal(result);
  });
});

describe('two tabs with one run', () => {
  it('keep the answers of both, and say so', async () => {
    const one = await tab();
    await one.answers('a', 1);
    const two = await tab();
    await two.answers('b', 2);
    await one.answers('c', 3);
    expect(one.said).to.deep.equal({ a: 1, b: 2, c: 3 });
    expect([one.notices, two.notices]).to.deep.equal(['other-tab', '']);
    await two.keeper.look();
    expect(two.said).to.deep.equal({ a: 1, b: 2, c: 3 });
    expect(two.notices).to.equal('other-tab');
  });

  it('keep the answers of both when neither had begun', async () => {
    const [one, two] = [await tab(), await tab()];
    await one.answers('a', 1);
    await two.answers('b', 2);
    expect(two.said).to.deep.equal({ a: 1, b: 2 });
    await one.answers('c', 3);
    expect(one.said).to.deep.equal({ a: 1, b: 2, c: 3 });
    expect(one.keeper.run.id, 'the newer run goes on').to.equal(two.keeper.run.id);
  });

  it('say nothing of another tab where there is none', async () => {
    const one = await tab();
    for (const id of ['a', 'b', 'c', 'a']) await one.answers(id, 4);
    await one.keeper.look();
    const two = await tab();
    await two.answers('a', 1);
    await two.keeper.look();
    expect([one.notices, two.notices]).to.deep.equal(['', '']);
  });

  it('stay where they are, each on its own page', async () => {
    const one = await tab();
    await one.keeper.change(() => ({ at: 'question.a', answers: {} }));
    const two = await tab();
    await two.keeper.change((now) => ({ ...now, at: 'question.b' }));
    await one.keeper.look();
    expect(one.keeper.run.state.at).to.equal('question.a');
  });

  it('go on with the new run when one of them, at its results, sees that the other began anew', async () => {
    const one = await tab();
    await one.ends();
    const two = await tab();
    await two.keeper.clear('cleared');
    await two.answers('a', 5);
    await one.keeper.look();
    const { run } = one.keeper;
    expect(run.id).to.equal(two.keeper.run.id);
    expect([run.state.at, run.result, run.state.answers]).to.deep.equal(['start', undefined, { a: 5 }]);
  });

  it('never lose an answer of either, in whatever order they do things and look', async () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom(0, 1), fc.constantFrom('a', 'b', 'c', 'look', 'reload'), fc.constantFrom(1, 2, 3, 4, 5)),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        world = new World();
        const tabs = [await tab(), await tab()];
        const last: Record<string, number> = {};
        for (const [which, what, points] of all) {
          if (what === 'look') await tabs[which]!.keeper.look();
          else if (what === 'reload') tabs[which] = await tab();
          else if (tabs[which]!.said[what] !== points) {
            await tabs[which]!.answers(what, points);
            last[what] = points;
          }
        }
        expect((await tab()).said).to.deep.equal(last);
        for (const one of tabs) {
          await one.keeper.look();
          expect(one.said).to.deep.equal(last);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never lose an answer when both act before either is kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom('a', 'b', 'c')), { minLength: 1, maxLength: 8 }),
        async (all) => {
          world = new World();
          const tabs = [await tab(), await tab()];
          const done = all.map(([which, id], at) => tabs[which]!.answers(id, (at % 5) + 1));
          await Promise.all(done);
          const kept = (await tab()).said;
          expect(Object.keys(kept).sort()).to.deep.equal([...new Set(all.map(([, id]) => id))].sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a run on a device that refuses for a while', () => {
  /** A real store in this tab, and a way to fill the device. */
  const real = () => {
    sessionStorage.clear();
    const set = Storage.prototype.setItem;
    return {
      store: makeStore('session'),
      full: () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      },
      room: () => void (Storage.prototype.setItem = set),
    };
  };

  it('loses no answer, tells of no other tab, and says when all is kept again', async () => {
    const { store, full, room } = real();
    try {
      const one = await tab({ store });
      await one.answers('a', 1);
      full();
      await one.answers('b', 2);
      await one.answers('c', 3);
      expect(one.notices).to.equal('full');
      expect(one.said).to.deep.equal({ a: 1, b: 2, c: 3 });
      room();
      await one.answers('a', 5);
      expect([one.said, one.notices]).to.deep.equal([{ a: 5, b: 2, c: 3 }, '']);
      expect((await tab({ store: makeStore('session') })).said).to.deep.equal({ a: 5, b: 2, c: 3 });
    } finally {
      room();
    }
  });

  it('brings nothing back that was cleared meanwhile', async () => {
    const { store, full, room } = real();
    try {
      const one = await tab({ store });
      await one.answers('a', 1);
      full();
      Storage.prototype.removeItem = ((remove) => {
        const refuse = () => {
          Storage.prototype.removeItem = remove;
          throw new DOMException('no room', 'QuotaExceededError');
        };
        return refuse;
      })(Storage.prototype.removeItem);
      await one.keeper.clear('cleared');
      await one.answers('b', 2);
      room();
      await one.answers('c', 3);
      expect(one.said).to.deep.equal({ b: 2, c: 3 });
      expect((await tab({ store: makeStore('session') })).said).to.deep.equal({ b: 2, c: 3 });
    } finally {
      room();
    }
  });

  it('no longer says that the browser refuses once it does not', async () => {
    const one = await tab();
    world.store('local').trouble = 'blocked';
    await one.answers('a', 1);
    expect(one.notices).to.equal('blocked');
    world.store('local').trouble = undefined;
    await one.answers('b', 2);
    expect(one.notices).to.equal('');
  });
});
