import type { Result } from '../../results/result.js';
import type { Definition, Question } from '../questionnaire/definition.js';
import { fingerprint } from './fingerprint.js';

/** What a person wrote to one question. */
export interface OpenAnswer {
  /** The id of the result. */
  response: string;
  question: string;
  text: string;
  /** Stands for the text. */
  fingerprint: string;
}

/** What one person said, as far as themes are about it. */
export interface Person {
  id: string;
  /** Codes that they chose themselves. */
  choices: readonly string[];
  /** What they said of themselves, by question; one who did not say is left out. */
  profile: Readonly<Record<string, string>>;
  /** Whether their words may be quoted. Not having been asked is no. */
  mayQuote: boolean;
}

/** What is to be coded, and by whom it was said. */
export interface Material {
  people: readonly Person[];
  /** Person by person, in the order of the questions. */
  answers: readonly OpenAnswer[];
}

/** The kind of result that is coded. */
export const SURVEY_KIND = 'survey-response';

/** So many people are read before somebody else has a turn. */
const STEP = 200;
const WORDS = '.words';
const CHOICES = '.choices';
const QUOTE = 'quote';

/** The questions of a survey that ask for open words. */
export const wordQuestions = ({ questions }: Pick<Definition, 'questions'>): Question[] =>
  questions.filter(({ id, kind }) => kind === 'long-text' && id.endsWith(WORDS));

/** What a survey asks people of themselves and offers words or points for: what themes can be compared by. */
export function profileQuestions({ sections, questions }: Pick<Definition, 'sections' | 'questions'>): Question[] {
  const preliminary = new Set(sections.filter((one) => one.preliminary).map(({ id }) => id));
  return questions.filter(({ section, kind }) => preliminary.has(section) && (kind === 'one' || kind === 'rating'));
}

/**
 * Reads results of a survey, in steps of some hundred people so that a page can do something else in between.
 *
 * Each person is in it once, by the latest revision of their result. Results of another kind or survey, and personal ones,
 * are passed over; so is whatever in their answers is not what the question asks for.
 */
export function* materialOf(definition: Definition, results: readonly Result[]): Generator<void, Material> {
  const latest = new Map<string, Result>();
  for (const result of results) {
    const { id, kind, tier } = result;
    if (kind !== SURVEY_KIND || tier === 'personal' || result.definition.id !== definition.id) continue;
    if ((latest.get(id)?.rev ?? 0) < result.rev) latest.set(id, result);
  }
  const asked = wordQuestions(definition);
  const offered = definition.questions.filter(({ id, kind }) => kind === 'many' && id.endsWith(CHOICES));
  const known = profileQuestions(definition);
  const people: Person[] = [];
  const answers: OpenAnswer[] = [];
  for (const { id, answers: given = {} } of latest.values()) {
    const choices = offered.flatMap((question) => strings(given[question.id]));
    const profile = known.flatMap((question) => {
      const value = profileValue(question, given[question.id]);
      return value === undefined ? [] : [[question.id, value] as const];
    });
    const mayQuote = given[QUOTE] === 'yes';
    people.push({ id, choices: [...new Set(choices)], profile: Object.fromEntries(profile), mayQuote });
    for (const question of asked) {
      const text = given[question.id];
      if (typeof text === 'string' && text.trim() !== '')
        answers.push({ response: id, question: question.id, text, fingerprint: fingerprint(text) });
    }
    if (people.length % STEP === 0) yield;
  }
  return { people, answers };
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The values that a question of a profile offers. */
export const valuesOf = (question: Question): string[] =>
  question.kind === 'one' ? question.options.map(({ value }) => value) : ['1', '2', '3', '4', '5'];

function profileValue(question: Question, answer: unknown): string | undefined {
  const value = typeof answer === 'number' ? String(answer) : answer;
  return typeof value === 'string' && valuesOf(question).includes(value) ? value : undefined;
}
