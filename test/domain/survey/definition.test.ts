import { expect } from '@open-wc/testing';
import { pulse as pulseSchema, type Pulse } from '../../../src/domain/pulse/definition.js';
import { type Survey, survey as surveySchema } from '../../../src/domain/survey/definition.js';
import { both, options, pulse, survey } from './surveys.js';

const complaints = (value: unknown, schema: Pick<typeof surveySchema, 'safeParse'> = surveySchema): string[] =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
const changed = (changes: Partial<Survey>) => complaints({ ...survey, ...changes });
const changedPulse = (changes: Partial<Pulse>) => complaints({ ...pulse, ...changes }, pulseSchema);

describe('what the author of a survey may write', () => {
  it('is a survey whose themes, pairs and crossing name what is there', () => {
    expect(complaints(survey)).to.deep.equal([]);
  });

  it('names the theme that is no section, or is asked in neither way', () => {
    expect(changed({ themes: ['reading'] })).to.deep.equal([
      'themes.0: the id of a section; there is no "reading"',
      'themes.0: a question "reading.choices" or "reading.words"',
    ]);
  });

  it('names the theme whose question is of another kind', () => {
    const questions = survey.questions.map((question) =>
      question.id === 'learning.words'
        ? { id: question.id, kind: 'text' as const, section: 'learning', text: both('In a line') }
        : question,
    );
    expect(changed({ questions })).to.deep.equal(['themes.0: a question "learning.words" of kind "long-text"']);
  });

  it('names the item of a pair that has no rating', () => {
    const [pair] = survey.pairs!;
    expect(changed({ pairs: [{ ...pair!, items: [{ id: 'glad', title: 'Glad' }] }] })).to.deep.equal([
      'pairs.0.items.0: a question "pair.glad.me" of kind "rating"',
      'pairs.0.items.0: a question "pair.glad.service" of kind "rating"',
    ]);
  });

  it('crosses two questions with options', () => {
    expect(changed({ crossed: ['years', 'learning.words'] })).to.deep.equal([
      'crossed.1: a question "learning.words" of kind "one"',
    ]);
  });

  it('asks about quoting with yes and no', () => {
    const questions = survey.questions.map((question) =>
      question.id === 'quote' ? { ...question, options: options('yes', 'perhaps') } : question,
    );
    expect(changed({ questions: questions })).to.deep.equal(['questions.6: "quote" with the options "yes" and "no"']);
  });
});

describe('what the author of a pulse survey may write', () => {
  it('is three to five ratings in waves, or always', () => {
    expect(changedPulse({})).to.deep.equal([]);
    expect(complaints({ ...pulse, waves: undefined }, pulseSchema)).to.deep.equal([]);
  });

  it('counts the ratings', () => {
    expect(changedPulse({ questions: pulse.questions.slice(1) })).to.deep.equal([
      'questions: three to five ratings, not 2',
    ]);
  });

  it('names the wave that closes before it opens, overlaps or takes another’s id', () => {
    const [spring, summer] = pulse.waves!;
    expect(changedPulse({ waves: [{ ...spring!, closes: '2026-02-01' }] })).to.deep.equal([
      'waves.0.closes: a day that is not before the wave opens',
    ]);
    expect(changedPulse({ waves: [spring!, { ...summer!, opens: '2026-03-14' }] })).to.deep.equal([
      'waves.1.opens: a day after the wave before has closed',
    ]);
    expect(changedPulse({ waves: [spring!, { ...summer!, id: 'spring' }] })).to.deep.equal([
      'waves.1.id: an id of its own: "spring" is taken',
    ]);
  });
});
