import { html, nothing, type TemplateResult } from 'lit';
import { css } from '../../views/css.js';
import { type Words, wordsIn } from '../../core/words.js';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import type { Lang } from '../../domain/text.js';

export { addStyles } from '../../views/late-styles.js';

const en = {
  severalWhole: 'Choose all that are right. It counts if you choose these and no others.',
  severalParts: 'Choose all that are right. Each right choice counts, and each wrong one takes as much away.',
  orderWhole: 'Put these in order. It counts if all are in their place.',
  orderParts: 'Put these in order. Each one in its place counts.',
};

const cy: typeof en = {
  severalWhole: 'Dewiswch bob un sy’n gywir. Mae’n cyfrif os dewiswch y rhain a dim un arall.',
  severalParts:
    'Dewiswch bob un sy’n gywir. Mae pob dewis cywir yn cyfrif, ac mae pob un anghywir yn tynnu’r un faint.',
  orderWhole: 'Rhowch y rhain mewn trefn. Mae’n cyfrif os yw pob un yn ei le.',
  orderParts: 'Rhowch y rhain mewn trefn. Mae pob un sydd yn ei le yn cyfrif.',
};

const markingWords: Words<typeof en> = { en, cy };

/** How a question with several parts is marked, said before it is answered. */
export function markingView(question: MarkedQuestion, lang: Lang): TemplateResult | typeof nothing {
  if (question.kind === 'one') return nothing;
  const words = wordsIn(markingWords, lang);
  const inParts = question.marking === 'parts';
  if (question.kind === 'many') return html`<p part="hint">${inParts ? words.severalParts : words.severalWhole}</p>`;
  return html`<p part="hint">${inParts ? words.orderParts : words.orderWhole}</p>`;
}

/** The look of things to be put in order. */
export const orderStyles = css`
  .order {
    margin: 0;
    padding: 0;
    list-style-position: inside;
  }
  .order li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--_line);
  }
  .order span:first-child {
    flex: 1;
  }
  .order [aria-disabled] {
    opacity: 0.4;
  }
`;
