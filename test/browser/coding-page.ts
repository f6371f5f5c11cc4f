/** The script of a page with nothing but the coding desk and the sample on it; `data-people` asks for more people. */
import '../../src/widgets/digital-survey/coding/desk.js';
import type { CodingDesk } from '../../src/widgets/digital-survey/coding/desk.js';
import type { Lang } from '../../src/domain/text.js';
import { response, sampleResults, SURVEY } from '../domain/coding/sample.js';

const desk = document.querySelector<CodingDesk>('survey-coding-desk')!;
const sample = sampleResults();
const people = Number(desk.dataset.people ?? sample.length);
const instance = desk.dataset.instance ?? '';

/** The sample, over and over, with other ids. */
const results = Array.from({ length: people }, (_, at) => response(at, sample[at % sample.length]!.answers));
Object.assign(desk, {
  results,
  definition: SURVEY,
  language: (document.documentElement.lang || 'en') as Lang,
  instance,
});
