import type { Programme, Step } from '../../domain/programme/programme.js';
import { type Lang, textIn } from '../../domain/text.js';
import type { Need } from '../../domain/topics/needs.js';
import { nameOf } from '../../domain/topics/name.js';
import type { ProgrammeWords } from './words.js';

const inOneDecimal = (points: number): string => String(Math.round(10 * points) / 10);

/** Why a topic is in it, in words. */
export function needReason({ topic, because }: Need, words: ProgrammeWords, lang: Lang): string {
  const name = textIn(nameOf(topic), lang);
  if (because.kind === 'rated') return words.rated(name, inOneDecimal(because.points));
  if (because.kind === 'scored') return words.scored(name, String(Math.round(because.share)));
  return words[because.kind](name);
}

/** Why a step is in it, in sentences. */
export function stepReasons(step: Step, { needs }: Programme, words: ProgrammeWords, lang: Lang): string[] {
  const why = needs.filter(({ topic }) => step.for.includes(topic)).map((need) => needReason(need, words, lang));
  const near = step.near === undefined ? [] : [words.near(textIn(nameOf(step.near), lang))];
  const asks = step.kind === 'ask' ? [words.noSession] : [];
  return [...(step.for.length > 0 ? why : [words.added]), ...near, ...asks];
}
