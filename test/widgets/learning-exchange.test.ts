import { expect, fixture, html } from '@open-wc/testing';
import type { Fields } from '../../src/domain/records/kind.js';
import { type Entry, recordOf } from '../../src/domain/records/record.js';
import { isMatch, pairsOf } from '../../src/widgets/learning-exchange/board.js';
import '../../src/widgets/learning-exchange/learning-exchange.js';
import { countsOf } from '../../src/widgets/learning-exchange/curator.js';
import { begin, join, resume, roomIn } from '../../src/widgets/learning-exchange/model.js';
import { closeForm, toForm, toProgramme, toSession } from '../../src/widgets/learning-exchange/scene.js';
import { fromTemplate } from '../../src/widgets/learning-exchange/writing.js';
import { settled } from '../core/pretend.js';
import { keepsGuestRules } from '../guest-rules.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

const AT = '2026-11-01T09:00:00.000Z';
const record = (kind: string, id: string, set: Fields): Entry =>
  recordOf({ kind, id }, [{ at: AT, tier: 'open', set }]);

/** Begins to ask for a topic. */
async function asks(person: Person): Promise<void> {
  await person.presses('Ask for a topic');
  await until(() => person.questions.length > 0, 'the form is there');
  await person.types('Which e-books', 'What you would like to learn');
}

keepsGuestRules({
  tag: 'learning-exchange',
  example: {
    id: 'small',
    version: '1',
    title: { en: 'A small exchange', cy: 'Cyfnewidfa fach' },
    about: { en: 'Two sessions.', cy: 'Dwy sesiwn.' },
    records: ['One', 'Two'].map((title) =>
      record('session', title, {
        title,
        start: { at: '2099-03-28T10:00', zone: 'Europe/London' },
        mode: 'online',
        lead: 'A service',
        topics: ['ebooks'],
      }),
    ),
  },
  act: {
    first: asks,
    sees: (person) => person.typed.filter(Boolean).join(),
    through: async (person) => {
      await asks(person);
      await person.chooses('E-books and e-audio');
      await person.types('A school', 'Who asks');
      await person.chooses('Schools');
      await person.presses(person.buttons.includes('Send') ? 'Send' : 'Keep on this device');
      await until(() => /have been sent|Kept on this device/.test(person.reads), 'what became of it is told');
    },
    // The board below the list, or a form that somebody has begun.
    arrives: (person) =>
      until(
        () => person.questions.length > 0 || /Offers and asks|Cynigion a cheisiadau/.test(person.reads),
        'what comes after the list is there',
      ),
  },
});

describe('an exchange', () => {
  it('pairs an ask with an offer or a coming session on its topic, and with no past one', () => {
    const start = (at: string) => ({ start: { at, zone: 'Europe/London' }, topics: ['moocs'] });
    const ask = record('ask', 'a', { topics: ['moocs', 'ebooks'] });
    const found = (...others: Entry[]) =>
      pairsOf([ask, ...others], Date.parse('2027-01-01T00:00:00Z'))
        .filter(isMatch)
        .map(({ topic }) => topic);
    expect(found()).to.deep.equal([]);
    expect(found(record('session', 's', start('2026-12-01T10:00')))).to.deep.equal([]);
    expect(found(record('session', 's', start('2027-02-01T10:00')))).to.deep.equal(['moocs']);
    expect(found(record('offer', 'o', { topics: ['ebooks'] }))).to.deep.equal(['ebooks']);
  });

  it('says how many places are left, and how many wait', () => {
    const room = (set: Fields) => roomIn(record('session', 's', { title: 'x', ...set }));
    expect(room({})).to.deep.equal({ waiting: 0 });
    expect(room({ capacity: 5, taken: 3 })).to.deep.equal({ left: 2, waiting: 0 });
    expect(room({ capacity: 5, taken: 8 })).to.deep.equal({ left: 0, waiting: 3 });
  });

  it('counts sign-ups, and no cancelled one', () => {
    const signUp = (id: string) => record('signup', id, { session: 's', place: 'place' });
    const cancelled = recordOf(signUp('c'), [
      ...signUp('c').history,
      { at: '2026-11-02T09:00:00.000Z', tier: 'open', removed: true },
    ]);
    const [only] = countsOf([record('session', 's', { title: 'x' }), signUp('a'), signUp('b'), cancelled]);
    expect(only?.count).to.equal(2);
  });

  it('fills in a template, keeps what somebody wrote, and lets another template take the place of the first', () => {
    const all = [{ fields: { title: 'One', about: 'First' } }, { fields: { title: 'Two', about: 'Second' } }];
    const draft = { kind: 'session', id: 'd', fields: { about: 'My own' } };
    const first = fromTemplate(draft, all[0]!.fields, all);
    expect(first.fields).to.deep.equal({ title: 'One', about: 'My own' });
    expect(fromTemplate(first, all[1]!.fields, all).fields).to.deep.equal({ title: 'Two', about: 'My own' });
  });

  it('goes on with what was kept, whatever else was written there', () => {
    expect(resume(undefined, 'nonsense')).to.equal(undefined);
    const { state } = resume(undefined, { look: { view: 'a wheel' }, open: 7, draft: { kind: 'ask' } })!;
    expect(state).to.deep.equal(begin());
  });

  it('keeps what another tab wrote while this one only looked', () => {
    const draft = { kind: 'ask', id: 'a', fields: { about: 'x' } };
    expect(join(begin(), { ...begin(), draft }, { ...begin(), open: 's' })).to.deep.equal({
      ...begin(),
      open: 's',
      draft,
    });
    const plan = { programme: 'as it was kept' };
    expect(join(begin(), { ...begin(), plan }, { ...begin(), open: 's' })).to.deep.include({ open: 's', plan });
  });

  it('goes back from a session or a form to the programme it was opened from, and from there to the list', () => {
    const plan = { programme: 'as it was kept' };
    const planning = toProgramme({ ...begin(), plan });
    expect(toProgramme(toSession('s')(planning))).to.deep.equal(planning);
    expect(closeForm(toForm({ kind: 'ask', id: 'a' })(planning))).to.deep.equal(planning);
    expect(toSession(undefined)(planning)).to.deep.equal({ ...begin(), plan });
    expect(toSession('s')({ ...begin(), plan })).to.deep.equal({ ...begin(), plan, open: 's' });
  });
});

describe('<learning-exchange>', () => {
  /** Somebody who comes back to the built-in exchange, in a browser that keeps what is in the world. */
  async function comesBack(world: World, { isShared = false } = {}): Promise<Person> {
    const widget = document.createElement('learning-exchange');
    widget.toggleAttribute('shared-device', isShared);
    await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
    const person = new Person(widget);
    await until(() => person.isServed, 'the exchange is there');
    return person;
  }
  const chooses = async (person: Person, topic: string) => {
    await person.comesToRead('Make a programme on these topics');
    await person.chooses(topic);
    await person.presses('Make a programme on these topics');
  };
  const kept = (person: Person, world: World) =>
    until(
      async () => {
        await settled();
        return JSON.stringify(world.store('local').only('run:')).includes('film:');
      },
      `nothing was kept of ${person.headings.join(', ')}`,
    );

  it('has a page of the programme for somebody whose kept one is torn', async () => {
    for (const plan of [{ programme: 'torn' }, { programme: { id: 'p', madeOn: 'one day', steps: 7 } }, 'nonsense']) {
      const world = new World();
      const person = await comesBack(world);
      await person.presses('Your development programme');
      await chooses(person, 'Vision');
      await kept(person, world);
      const [key, run] = [...world.store('local').shelf].find(([name]) => name.startsWith('run:'))!;
      const { state, ...rest } = JSON.parse(run) as { state: object };
      world.store('local').put(key, { ...rest, state: { ...state, plan } });

      const again = await comesBack(world.reloaded());
      await chooses(again, 'Rules for public Wi-Fi');
      await again.comesToRead('0 of 3 steps done.');
    }
  });

  it('keeps nothing of the last person for whoever comes to a shared device that was left, not in the tab either', async () => {
    const world = new World();
    const kept = () => [...world.store('session').shelf.keys()].filter((key) => key.startsWith('record:'));
    const last = await comesBack(world, { isShared: true });
    await last.presses('The duties that come with public Wi-Fi');
    await last.presses('Sign up');
    await last.comesToRead('You have signed up.');
    expect(kept().length).to.equal(1);
    last.widget.remove();
    world.clock.time += 11 * 60_000;
    const next = await comesBack(world.reloaded(), { isShared: true });
    await next.comesToRead('Nobody used this page for a while');
    await until(() => kept().length === 0, 'their sign-up is gone');
    expect(next.reads).to.not.contain('You have signed up');
  });
});
