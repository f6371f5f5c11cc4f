import { expect } from '@open-wc/testing';
import { type Check, duties } from '../../src/domain/duties/definition.js';
import { type Answer, ANSWERS, type Status } from '../../src/domain/duties/duty.js';
import { counts } from '../../src/domain/duties/counts.js';
import { isTopicCode } from '../../src/domain/topics.js';
import content from '../../src/widgets/wifi-readiness-check/content/wifi-2026.json' with { type: 'json' };
import { asked, begin, outcome, type WifiConfig } from '../../src/widgets/wifi-readiness-check/model.js';
import { words as cy } from '../../src/widgets/wifi-readiness-check/words/cy.js';
import { words as en } from '../../src/widgets/wifi-readiness-check/words/en.js';

type Texts = { en: string; cy?: string };
const checks = content.checks as unknown as Check[];

/** Everything that people read. */
function* texts(value: unknown): Generator<Texts> {
  if (Array.isArray(value)) for (const one of value) yield* texts(one);
  else if (typeof value === 'object' && value !== null) {
    if ('en' in value) yield value as Texts;
    else for (const one of Object.values(value)) yield* texts(one);
  }
}

describe('the built-in checks of public Wi-Fi', () => {
  it('are what an author may write', () => {
    expect(duties.safeParse(content).error).to.equal(undefined);
  });

  it('are 60 in 10 groups', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `W${String(at + 1).padStart(2, '0')}`);
    expect(checks.map(({ id }) => id)).to.deep.equal(ids);
    expect(content.groups).to.have.length(10);
    for (const { topics } of content.groups) for (const topic of topics) expect(isTopicCode(topic)).to.equal(true);
  });

  it('each say where they stand, for which nations, how firm and how sure they are, and when that was looked at', () => {
    for (const { id, reference, nations, status, confidence, checked, checkedOn } of checks) {
      expect(reference?.title, id).to.be.an('object');
      expect(nations, id).to.have.length.above(0);
      expect(en.statuses, id).to.have.property(status);
      expect(en.confidences, id).to.have.property(confidence);
      expect(checked, id).to.match(/^\d{4}-\d\d-\d\d$/);
      expect(checkedOn, id).to.equal('stored-copies');
    }
  });

  it('are of every kind that the research found', () => {
    const tally: Partial<Record<Status, number>> = {};
    for (const { status } of checks) tally[status] = (tally[status] ?? 0) + 1;
    expect(tally).to.deep.equal({
      law: 34,
      'law-only-if-notified': 1,
      'statutory-guidance': 2,
      'good-practice': 18,
      contract: 1,
      'historic-no-action': 3,
      watch: 1,
    });
    expect(checks.filter((check) => !counts(check)).map(({ id }) => id)).to.deep.equal(['W06', 'W08', 'W27', 'W33']);
  });

  it('say what is not certain wherever they are not confirmed, and never look settled there', () => {
    const open = checks.filter(({ confidence }) => confidence !== 'confirmed');
    expect(open.filter(({ confidence }) => confidence === 'uncertain').map(({ id }) => id)).to.deep.equal([
      'W01',
      'W19',
      'W26',
      'W49',
    ]);
    expect(open.filter(({ confidence }) => confidence === 'verify')).to.have.length(29);
    for (const { id, note } of open) expect(note, id).to.be.an('object');
    for (const words of [en, cy]) {
      const { confirmed, verify, uncertain } = words.confidences;
      expect(new Set([confirmed, verify, uncertain]).size).to.equal(3);
    }
  });

  it('answered all alike, or in turn, come to these counts and gaps in Wales with a supplier', () => {
    const where = { ...begin(), nation: 'wales', provider: 'supplier', at: 'results' } as const;
    const config = content as unknown as WifiConfig;
    const counted = asked(config, where).filter(counts).length;
    expect([asked(config, where).length, counted]).to.deep.equal([57, 53]);
    const outcomeOf = (answerTo: (at: number) => Answer) => {
      const answers = Object.fromEntries(
        asked(config, where).map(({ id }, at) => [id, { answer: answerTo(at), at: '2026-11-22T09:00:00.000Z' }]),
      );
      return outcome(config, { ...where, answers });
    };
    const none = { dk: 0, no: 0, part: 0, yes: 0, na: 0, unanswered: 0 };
    for (const answer of ANSWERS) {
      const isGap = ['dk', 'no', 'part'].includes(answer);
      const { scores, topics } = outcomeOf(() => answer);
      expect(scores, answer).to.include({ ...none, [answer]: counted, gaps: isGap ? counted : 0 });
      expect(topics!.length > 0, answer).to.equal(isGap);
    }
    const { scores } = outcomeOf((at) => ANSWERS[at % ANSWERS.length]!);
    expect(scores).to.include({ dk: 11, no: 9, part: 11, yes: 11, na: 11, unanswered: 0, gaps: 31 });
  });

  it('have their titles and plain words in Welsh, which no translator has checked', () => {
    expect(content.draft).to.deep.equal(['cy']);
    for (const { text, plain } of checks) {
      expect(text).to.have.all.keys('en', 'cy');
      expect(plain).to.have.all.keys('en', 'cy');
    }
    for (const { title } of content.groups) expect(title).to.have.all.keys('en', 'cy');
  });

  it('are in the house style', () => {
    const found = [...texts(content)];
    expect(found).to.have.length.above(400);
    for (const text of found) {
      for (const words of Object.values(text))
        expect(words, words)
          .to.match(/\S/)
          .and.not.match(/['"<>]|\s\s|^\s|\s$/);
    }
  });
});
