import codebookJson from '../../../src/widgets/digital-survey/coding/content/codebook.json' with { type: 'json' };
import { type Codings, keyOf, marked, type Sheet } from '../../../src/domain/coding/coding.js';
import type { Codebook } from '../../../src/domain/coding/codebook.js';
import { type Material, materialOf, SURVEY_KIND } from '../../../src/domain/coding/material.js';
import type { Definition } from '../../../src/domain/questionnaire/definition.js';
import type { Result } from '../../../src/results/result.js';

/**
 * A sample, made up for tests and for trying the desk: nobody said any of this. Its shape follows what is reported of the
 * survey of 2014: 130 answers of 180, in words or by choosing, and themes in the order of paragraphs 4.2 to 4.4.
 */

export const CODEBOOK = codebookJson as Codebook;

const text = (en: string, cy: string) => ({ en, cy });
const option = ({ id, label }: Codebook['codes'][number]) => ({ value: id, text: label });

/** A survey of one theme, asked in words and in choices. */
export const SURVEY: Definition = {
  id: 'sample-survey',
  version: '1',
  title: text('Sample survey of digital developments', 'Arolwg enghreifftiol o ddatblygiadau digidol'),
  sections: [
    { id: 'about', title: text('About you', 'Amdanoch chi'), preliminary: true },
    { id: 'change', title: text('What matters most', 'Beth sydd bwysicaf') },
    { id: 'end', title: text('At the end', 'Ar y diwedd') },
  ],
  questions: [
    {
      id: 'years',
      kind: 'one',
      section: 'about',
      text: text('How long have you led a library service?', 'Ers faint rydych chi’n arwain gwasanaeth llyfrgell?'),
      options: [
        { value: 'few', text: text('Up to two years', 'Hyd at ddwy flynedd') },
        { value: 'some', text: text('Three to ten years', 'Tair i ddeng mlynedd') },
        { value: 'many', text: text('More than ten years', 'Mwy na deng mlynedd') },
      ],
    },
    {
      id: 'confidence',
      kind: 'rating',
      section: 'about',
      text: text('How confident are you with technology?', 'Pa mor hyderus ydych chi gyda thechnoleg?'),
    },
    {
      id: 'change.choices',
      kind: 'many',
      section: 'change',
      optional: true,
      text: text('Choose what matters most', 'Dewiswch beth sydd bwysicaf'),
      options: CODEBOOK.codes.map(option),
    },
    {
      id: 'change.words',
      kind: 'long-text',
      section: 'change',
      optional: true,
      text: text('Say what matters most', 'Dywedwch beth sydd bwysicaf'),
    },
    {
      id: 'quote',
      kind: 'one',
      section: 'end',
      text: text('May we quote your words?', 'A gawn ni ddyfynnu eich geiriau?'),
      options: [
        { value: 'yes', text: text('Yes', 'Cewch') },
        { value: 'no', text: text('No', 'Na chewch') },
      ],
    },
  ],
};

const SAID: Record<string, string> = {
  'staff-skills': 'Staff need training before they can help anybody with a tablet.',
  ebooks: 'Our e-books should be as easy to borrow as a book from the shelf.',
  'corporate-ict': 'The firewall of corporate IT keeps us from most of what we plan.',
  lms: 'The LMS has hardly changed in ten years.',
  psn: 'Since the PSN came, public access has become harder.',
  moocs: 'We could host a MOOC for the whole county.',
  integration: 'Our systems are not joined up.',
  wifi: 'Free Wi-Fi is what people ask for first.',
  broadband: 'Broadband is slow in our villages.',
  'own-devices': 'People bring their own devices and cannot get on.',
  'mobile-first': 'Everything should be made for smartphones.',
  'emerging-tech': 'Children would love a makerspace.',
  'digital-divide': 'Digital by default leaves people behind.',
};

/** How many people bring up each theme: by their words, by choosing it. */
const COUNTS: Record<string, [words: number, choices: number]> = {
  'staff-skills': [48, 30],
  ebooks: [35, 22],
  'corporate-ict': [25, 15],
  lms: [16, 10],
  psn: [10, 5],
  moocs: [6, 4],
  integration: [6, 3],
  wifi: [5, 4],
  broadband: [5, 2],
  'own-devices': [4, 2],
  'mobile-first': [3, 2],
  'emerging-tech': [2, 2],
  'digital-divide': [2, 1],
};

/** So many answered in words, all others by choosing. */
const WRITERS = 80;
export const ANSWERED = 130;
export const INVITED = 180;

/** A result of the sample survey. */
export const response = (at: number, answers: Result['answers'], changes: Partial<Result> = {}): Result => ({
  schema: 'library-widgets/result/1',
  id: `sample-${String(at).padStart(5, '0')}`,
  rev: 1,
  kind: SURVEY_KIND,
  widget: 'digital-survey',
  widgetVersion: '0.1.0',
  definition: { id: SURVEY.id, version: SURVEY.version },
  tier: 'open',
  lang: 'en',
  startedAt: '2026-11-20T09:00:00Z',
  finishedAt: '2026-11-20T09:08:00Z',
  answers,
  ...changes,
});

const profileOf = (at: number) => ({
  years: ['few', 'some', 'many'][at % 3]!,
  confidence: 2 + (at % 3),
  quote: at % 2 === 0 ? 'yes' : 'no',
});

/** The people of the sample. The themes go round, so that everybody says something. */
export function sampleResults(): Result[] {
  const writers: string[][] = Array.from({ length: WRITERS }, () => []);
  const choosers: string[][] = Array.from({ length: ANSWERED - WRITERS }, () => []);
  let [toWriter, toChooser] = [0, 0];
  for (const [code, [words, choices]] of Object.entries(COUNTS)) {
    for (let n = 0; n < words; n++) writers[toWriter++ % WRITERS]!.push(code);
    for (let n = 0; n < choices; n++) choosers[toChooser++ % choosers.length]!.push(code);
  }
  return [
    ...writers.map((codes, at) =>
      response(at, { ...profileOf(at), 'change.words': codes.map((code) => SAID[code]).join(' ') }),
    ),
    ...choosers.map((codes, at) => response(WRITERS + at, { ...profileOf(at), 'change.choices': codes })),
  ];
}

/** Runs what works in steps to its end. */
export function done<Value>(steps: Generator<void, Value>): Value {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

export const sampleMaterial = (results = sampleResults()): Material => done(materialOf(SURVEY, results));

/** A coder who marks each sentence of the sample with its theme. */
export function sampleCodings({ answers } = sampleMaterial(), leaveOut: readonly string[] = []): Codings {
  return new Map(
    answers.map((answer) => {
      let sheet: Sheet | undefined;
      for (const [code, sentence] of Object.entries(SAID)) {
        const start = answer.text.indexOf(sentence);
        if (start < 0 || leaveOut.includes(code)) continue;
        sheet = marked(sheet, answer, { start, end: start + sentence.length }, code);
      }
      return [keyOf(answer), sheet ?? { fingerprint: '', spans: [] }];
    }),
  );
}
