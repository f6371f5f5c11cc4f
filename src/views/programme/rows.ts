import { dueDays } from '../../domain/programme/due.js';
import { dateIn, dayOf } from '../../domain/dates.js';
import type { Programme } from '../../domain/programme/programme.js';
import { type Lang, textIn } from '../../domain/text.js';
import { stepReasons } from './reasons.js';
import type { ProgrammeWords } from './words.js';

/** A step in words, for those who read it elsewhere. */
export interface Row {
  isDone: boolean;
  /** When it was done, begins, or is to be done, as `2026-11-22`; empty where nobody knows. */
  day: string;
  /** The same in words. */
  date: string;
  kind: string;
  title: string;
  why: string;
  reflection: string;
}

/** All steps in their order. */
export function rowsOf(programme: Programme, words: ProgrammeWords, lang: Lang): Row[] {
  const due = dueDays(programme);
  return programme.steps.map((step) => {
    const day = step.done ?? (step.start ? dayOf(step.start) : (due.get(step.id) ?? ''));
    return {
      isDone: step.done !== undefined,
      day,
      date: dateIn(lang, day),
      kind: words.kinds[step.kind],
      title: textIn(step.title, lang),
      why: stepReasons(step, programme, words, lang).join(' '),
      reflection: step.reflection ?? '',
    };
  });
}
