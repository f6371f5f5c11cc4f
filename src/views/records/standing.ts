import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang } from '../../domain/text.js';
import { laterWords } from './later-words.js';

/** Where a record stands with whoever looks after the list; nothing where everybody may see it. */
export function standingView({ state, removed }: Entry, lang: Lang): TemplateResult | typeof nothing {
  const words = wordsIn(laterWords, lang);
  const standing = removed ? words.removed : state && state !== 'accepted' && words.states[state];
  return standing ? html`<p part="note">${standing}</p>` : nothing;
}
