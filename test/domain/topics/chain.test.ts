import { expect } from '@open-wc/testing';
import { nextSteps, ways } from '../../../src/domain/topics/chain.js';
import type { Result } from '../../../src/results/result.js';
import { resultOf } from '../../core/pretend.js';

const result = (about: Partial<Result>): Result => ({ ...resultOf('r-1'), ...about });
const audit = (scores: Record<string, number>) =>
  result({ kind: 'audit-response', topics: Object.keys(scores).map((name) => name.slice(6)), scores });
const told = (...from: Parameters<typeof nextSteps>) =>
  nextSteps(...from).map(({ to, finding, needs }) => `${to} ${finding}: ${needs.map(({ topic }) => topic).join(' ')}`);

describe('who leads to whom', () => {
  it('is, from an audit, films, a programme, the Wi-Fi check and the quiz, each with the topics it has something on', () => {
    expect(told(audit({ 'topic:wifi-law': 1, 'topic:moocs': 2, 'topic:income': 2 }))).to.deep.equal([
      'howto-channel films: wifi-law moocs income',
      'learning-exchange programme: wifi-law moocs income',
      'wifi-readiness-check duties: wifi-law',
      'digital-quiz questions: wifi-law moocs',
    ]);
  });

  it('is not the Wi-Fi check for somebody who is fine with Wi-Fi', () => {
    expect(told(audit({ 'topic:moocs': 2, 'topic:digital-divide': 1 })).join()).to.not.contain('wifi-readiness-check');
  });

  it('is nothing for somebody who is strong in everything', () => {
    expect(told(audit({ 'topic:wifi-law': 5, 'topic:moocs': 4 }))).to.deep.equal([]);
  });

  it('is, from gaps of a Wi-Fi check, training and then films', () => {
    expect(told(result({ kind: 'wifi-check', topics: ['wifi-law'] }))).to.deep.equal([
      'learning-exchange training: wifi-law',
      'howto-channel films: wifi-law',
    ]);
  });

  it('is, from a quiz, films to refresh what was missed', () => {
    const [films] = nextSteps(result({ kind: 'quiz-attempt', scores: { 'topic:moocs': 0, 'topic:wifi-law': 50 } }));
    expect(films?.films.map(({ film, need }) => [film.id, need.topic])).to.deep.equal([
      ['course-taster', 'moocs'],
      ['wifi-duties', 'wifi-law'],
    ]);
  });

  it('begins with the topics that come first, such as what a person felt stronger on than they showed', () => {
    const quiz = result({ kind: 'quiz-attempt', scores: { 'topic:moocs': 0, 'topic:wifi-law': 50 } });
    expect(told(quiz, ['wifi-law'])[0]).to.equal('howto-channel films: wifi-law moocs');
  });

  it('is, from what somebody takes away from a session, a film to contribute', () => {
    expect(told(result({ kind: 'takeaway' }))).to.deep.equal(['howto-channel contribution: ']);
  });

  it('names each film once, though two topics lead to it', () => {
    const [films] = nextSteps(audit({ 'topic:wifi-law': 1, 'topic:wifi-tech': 1 }));
    expect(films?.films.filter(({ film }) => film.id === 'wifi-duties')).to.have.lengthOf(1);
  });

  it('never leads a widget to itself', () => {
    const widgetOf: Record<string, string> = {
      'audit-response': 'skills-audit',
      'quiz-attempt': 'digital-quiz',
      'wifi-check': 'wifi-readiness-check',
      takeaway: 'learning-exchange',
    };
    for (const { from, to } of ways) expect(widgetOf[from]).to.be.a('string').and.not.equal(to);
  });
});
