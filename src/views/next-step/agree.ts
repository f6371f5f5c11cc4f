import { html, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Lang } from '../../domain/text.js';
import { nextStepWords } from './words.js';

/** Asks a person whether a widget may read what other widgets have kept on this device. */
export function agreeView({ lang, onAgree }: { lang: Lang; onAgree: (agreed: boolean) => void }): TemplateResult {
  const words = wordsIn(nextStepWords, lang);
  return html`<div part="notice">
    <p>${words.mayRead}</p>
    <div class="buttons">
      <button type="button" part="button" @click=${() => onAgree(true)}>${words.agree}</button>
      <button type="button" part="button quiet" @click=${() => onAgree(false)}>${words.disagree}</button>
    </div>
  </div>`;
}
