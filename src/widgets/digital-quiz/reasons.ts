import type { Lang } from '../../domain/text.js';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';

/** Why an answer is right, and where that can be read. */
export type Reason = Pick<MarkedQuestion, 'why' | 'source'>;

/** The reasons of the built-in questions by their ids, which nobody needs before they have answered. */
export async function builtInReasons(lang: Lang): Promise<Record<string, Reason>> {
  const { default: reasons } = await (lang === 'cy'
    ? import('./content/quiz-2026.json?lang=cy&only=why,source')
    : import('./content/quiz-2026.json?lang=en&only=why,source'));
  return reasons as Record<string, Reason>;
}
