import * as z from 'zod/mini';
import { id, references, text } from '../questionnaire/definition.js';
import { surveyReferences, surveyShape } from '../survey/definition.js';

/** A time in which the same questions are asked again. */
export const wave = z.object({
  id,
  /** The first day, in the person's own time zone. */
  opens: z.iso.date(),
  /** The last day. */
  closes: z.iso.date(),
  /** What was done about what people said. */
  did: z.optional(text),
});

export const MOST_WAVES = 99;

/** A survey of a few fixed items, asked in waves; without waves it is always open. */
export const pulseShape = z.extend(surveyShape, {
  waves: z.optional(z.array(wave).check(z.minLength(1), z.maxLength(MOST_WAVES, `at most ${MOST_WAVES} waves`))),
});

export type Wave = z.infer<typeof wave>;
export type Pulse = z.infer<typeof pulseShape>;

/** Three to five items, and waves one after the other. */
const isPulse = z.check<Pulse>(({ value, issues }) => {
  const say = (message: string, ...path: (string | number)[]) =>
    issues.push({ code: 'custom', input: value, path, message });
  const items = value.questions.filter(({ kind }) => kind === 'rating').length;
  if (items < 3 || items > 5) say(`three to five ratings, not ${items}`, 'questions');
  value.waves?.forEach(({ id: name, opens, closes }, at, waves) => {
    if (closes < opens) say('a day that is not before the wave opens', 'waves', at, 'closes');
    const before = waves[at - 1];
    if (before && opens <= before.closes) say('a day after the wave before has closed', 'waves', at, 'opens');
    if (waves.findIndex((one) => one.id === name) < at) say(`an id of its own: "${name}" is taken`, 'waves', at, 'id');
  });
});

/** A whole pulse survey. */
export const pulse = pulseShape.check(references, surveyReferences, isPulse);
