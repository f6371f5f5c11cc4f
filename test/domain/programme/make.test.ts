import { expect } from '@open-wc/testing';
import { answered } from '../../../src/domain/programme/make.js';
import { leads } from '../../../src/domain/topics/leads.js';
import { related } from '../../../src/domain/topics/related.js';
import { type TopicCode, topics } from '../../../src/domain/topics.js';
import { idsOf, low, made, NOW, offers, sessions } from './examples.js';

describe('a programme made from what a person rated low', () => {
  it('has a film, a session and a task for each topic, the most pressing topic first', () => {
    expect(idsOf(made())).to.deep.equal([
      'film:wifi-duties',
      'session:sooner',
      'task:A6',
      'film:course-taster',
      'session:circle',
      'task:A10',
      'film:ict-team',
      'ask:health-info',
      'task:A16',
    ]);
  });

  it('asks for a session where there is none on the topic, rather than one that is beside the point', () => {
    const none = made({ offers: { ...offers, sessions: [] } });
    expect(idsOf(none).filter((id) => id.startsWith('ask:'))).to.deep.equal([
      'ask:wifi-law',
      'ask:moocs',
      'ask:health-info',
    ]);
  });

  it('says of a film that is only on a topic near by which topic that is', () => {
    const { steps } = made();
    expect(steps.find(({ id }) => id === 'film:ict-team')?.near).to.equal('partnership');
    expect(steps.find(({ id }) => id === 'film:wifi-duties')).to.not.have.property('near');
  });

  it('never sends anybody to a session that is over, and to the soonest of those to come', () => {
    expect(idsOf(made())).to.include('session:sooner').and.not.include('session:gone');
    const alone = made({ offers: { ...offers, sessions: sessions.slice(0, 1) } });
    expect(idsOf(alone)).to.include('ask:wifi-law');
  });

  it('names one film once, with all that it is for, when there is no other', () => {
    const one = { ...offers, films: offers.films.filter(({ id }) => id === 'wifi-duties') };
    const needs = ['wifi-law', 'wifi-tech'].map((topic) => ({ topic, because: { kind: 'chosen' as const } }));
    const { steps } = made({ needs, offers: one });
    expect(steps.filter(({ kind }) => kind === 'film').map((step) => step.for)).to.deep.equal([
      ['wifi-law', 'wifi-tech'],
    ]);
  });

  it('shows two films for two topics when there are two', () => {
    const needs = ['devices', 'digital-divide'].map((topic) => ({ topic, because: { kind: 'chosen' as const } }));
    const films = made({ needs }).steps.filter(({ kind }) => kind === 'film');
    expect(films.map(({ id }) => id)).to.deep.equal(['film:device-desk', 'film:course-taster']);
  });

  it('is the same each time it is made from the same', () => {
    expect(JSON.stringify(made())).to.equal(JSON.stringify(made()));
  });

  it('has a film, a task, and a session or an ask for one, for every topic there is', () => {
    for (const topic of Object.keys(topics) as TopicCode[]) {
      const { steps } = made({ needs: [{ topic, because: { kind: 'chosen' } }], offers: { ...offers, sessions: [] } });
      expect(
        steps.map(({ kind }) => kind),
        topic,
      ).to.deep.equal(['film', 'ask', 'task']);
      const film = steps[0]!;
      const on = [topic, ...related[topic]].find((one) => leads[one].films);
      expect(film.near ?? topic, `the film for ${topic}`).to.equal(on);
    }
  });

  it('takes a topic of an author’s own, by its code, and then has only what is on it', () => {
    const { steps } = made({ needs: [{ topic: 'gardening', because: { kind: 'chosen' } }] });
    expect(steps).to.deep.equal([{ id: 'ask:gardening', kind: 'ask', title: 'gardening', for: ['gardening'] }]);
  });
});

describe('an ask for a session', () => {
  const asking = () => made({ offers: { ...offers, sessions: [] } });

  it('gives its place to a session on the topic, once there is one', () => {
    const then = answered(asking(), sessions, NOW);
    expect(idsOf(then)[1]).to.equal('session:sooner');
    expect(idsOf(then)).to.include('ask:health-info');
  });

  it('stays as it is while there is none, down to the very object, so that nothing is written for nothing', () => {
    const programme = asking();
    expect(answered(programme, [], NOW)).to.equal(programme);
  });

  it('stays when the person ticked it: they made their ask', () => {
    const programme = asking();
    const steps = programme.steps.map((step) => (step.kind === 'ask' ? { ...step, done: '2026-11-23' } : step));
    expect(idsOf(answered({ ...programme, steps }, sessions, NOW))).to.include('ask:wifi-law');
  });

  it('keeps what the person had written to it', () => {
    const programme = asking();
    const steps = programme.steps.map((step) => (step.kind === 'ask' ? { ...step, reflection: 'Soon, please' } : step));
    const session = answered({ ...programme, steps }, sessions, NOW).steps[1];
    expect([session?.kind, session?.reflection]).to.deep.equal(['session', 'Soon, please']);
  });

  it('is joined with another when one session answers both', () => {
    const needs = [low[0]!, { topic: 'wifi-tech', because: { kind: 'gaps' as const } }];
    const both = made({ needs, offers: { ...offers, sessions: [] } });
    const then = answered(both, [sessions[2]!], NOW);
    const found = then.steps.filter(({ id }) => id === 'session:sooner');
    expect(found.map((step) => step.for)).to.deep.equal([['wifi-law', 'wifi-tech']]);
  });
});
