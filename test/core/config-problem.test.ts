import { expect } from '@open-wc/testing';
import { ConfigRefused } from '../../src/core/config.js';
import { configProblem } from '../../src/core/config-problem.js';
import { ReadProblem } from '../../src/core/network.js';
import { config as auditSchema } from '../../src/widgets/skills-audit/schema.js';
import { asking, one, rating } from '../domain/questionnaire/questions.js';

const about = (reason: unknown, raw?: unknown, source = 'audit.json') =>
  configProblem('skills-audit', new ConfigRefused(source, reason, raw));
/** What the author of such a definition reads. */
const message = (raw: unknown): string => {
  const outcome = auditSchema.safeParse(raw);
  return outcome.success ? '(it is right)' : about(outcome.error, raw).message;
};

describe('what the author of a definition is told', () => {
  it('names the tag, the file, the question and what was expected', () => {
    const raw = asking([rating('a'), { ...rating('Q03'), text: 5 as unknown as string }]);
    expect(message(raw)).to.match(/^<skills-audit> cannot use audit\.json: question "Q03", text: expected /);
    const outcome = auditSchema.safeParse(raw);
    expect(about(outcome.error, raw)).to.include({
      widget: 'skills-audit',
      source: 'audit.json',
      where: 'question "Q03", text',
    });
  });

  it('numbers an entry that has no id, from 1', () => {
    expect(message(asking([rating('a'), {} as never]))).to.contain('question 2');
    expect(message(asking([one('a', { options: [{ value: 'x', text: 'X' }, {} as never] })]))).to.contain(
      'question "a", option 2',
    );
  });

  it('says what is missing, what is not known and what may stand there', () => {
    expect(message({})).to.contain('expected string');
    expect(message(asking([{ ...rating('a'), kind: 'stars' } as never]))).to.contain(
      'question "a", kind: expected "rating" or "one"',
    );
    expect(message(asking([rating('a')], { pace: 'slow' as never }))).to.contain(
      'pace: expected "question" or "section" or "all"',
    );
    expect(message(asking([rating('a', { text: { en: 'x', fr: 'y' } as never })]))).to.contain('there is no "fr" here');
    expect(message(asking([rating('a', { section: 'attic' })]))).to.contain(
      'question "a", section: expected the id of a section; there is no "attic"',
    );
  });

  it('speaks of the whole where there is no better place', () => {
    expect(message(null)).to.equal('<skills-audit> cannot use audit.json: expected object.');
    expect(about(new SyntaxError('Unexpected end')).message).to.contain('it is not JSON (Unexpected end)');
    expect(about(new RangeError('deep')).message).to.contain('it is too large');
  });

  it('says why a file could not be read', () => {
    const said = (why: ReadProblem['why'], status?: number) => about(new ReadProblem(why, status)).message;
    expect(said('status', 404)).to.contain('its server answered 404');
    expect(said('offline')).to.contain('CORS');
    expect(said('not-json')).to.contain('it is not JSON');
    expect(said('too-large')).to.contain('it is too large');
    expect(said('slow')).to.contain('did not answer in time');
  });

  it('is one line of a length that people read, whatever a stranger wrote', () => {
    const vast = 'x'.repeat(1_000_000);
    for (const raw of [
      asking([rating(vast)]),
      asking([rating('a', { text: { en: 'x', [vast]: 'y' } as never })]),
      { ...asking([rating('a')]), groupFrom: vast },
    ]) {
      expect(message(raw)).to.have.length.lessThan(500).and.not.contain('\n').and.not.equal('(it is right)');
    }
    expect(about(new SyntaxError(vast)).message).to.have.length.lessThan(500);
  });

  it('is that the widget could not be loaded, when it was no definition that failed', () => {
    const problem = configProblem('skills-audit', new TypeError('Failed to fetch dynamically imported module'));
    expect(problem.message).to.equal(
      '<skills-audit> could not be loaded: TypeError: Failed to fetch dynamically imported module.',
    );
    expect(problem.source).to.equal('');
  });
});
