import type { Answers } from '../questionnaire/answers.js';
import { problemWith } from '../questionnaire/answers.js';
import type { Definition, Question } from '../questionnaire/definition.js';
import { markerOf, scoresIn, scoringOf, sentScores } from '../summary/marks.js';
import type { Reading } from '../summary/pile.js';
import { addChoice, addMarks } from '../summary/tally.js';
import { asked } from './open-words.js';

type Chosen = Extract<Question, { kind: 'one' | 'many' }>;

/** Chosen, not chosen, and nothing chosen at all. */
const [YES, NO, NONE] = ['1', '0', '-'];

/** The score of an option: the share of people who chose it, of those who chose something. */
export const optionScore = (question: string, value: string): string => `option:${question}:${value}`;

/**
 * Reads results of a survey for a summary. Open words are no part of it.
 *
 * The marks are those of the ratings, and after them a character for each option of each question with options. What is
 * told of the ratings is what is told of any; of each option `option:<question>:<value>`, the share of people in per cent,
 * in steps of five people, and in `counts` how many did not choose it and how many did.
 */
export function surveyReading(definition: Definition): Reading {
  const marksOf = markerOf(definition);
  const scoring = scoringOf(definition);
  const sent = sentScores(scoring);
  const rated = marksOf({}).length;
  const options = definition.questions
    .filter((question) => question.kind === 'one' || question.kind === 'many')
    .flatMap((question) => question.options.map(({ value }) => ({ question, value })));
  const names = options.map(({ question, value }) => optionScore(question.id, value));

  return {
    length: rated + options.length,
    marks({ answers = {} }) {
      const given = answers as Answers;
      const here = new Set(asked(definition, given).questions.map(({ id }) => id));
      const chosen = options.map(({ question, value }) =>
        here.has(question.id) ? chose(question, value, given) : NONE,
      );
      return marksOf(answers) + chosen.join('');
    },
    scores: (marks) => scoresIn(marks, sent),
    add(tally, marks, day) {
      addMarks(tally, marks, day, scoring);
      names.forEach((name, at) => {
        const mark = marks[rated + at];
        if (mark !== NONE) addChoice(tally, name, mark === YES);
      });
    },
  };
}

function chose(question: Chosen, value: string, answers: Answers): string {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (answer === undefined || answer === null || problemWith(question, answer)) return NONE;
  return (Array.isArray(answer) ? answer.includes(value) : answer === value) ? YES : NO;
}
