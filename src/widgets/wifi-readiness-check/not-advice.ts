import { html, type TemplateResult } from 'lit';
import type { WifiWords } from './words/en.js';

/** Says on every page that none of it is legal advice. */
export const notAdviceView = (words: Pick<WifiWords, 'notAdvice' | 'disclaimer'>): TemplateResult =>
  html`<div part="notice" class="advice">
    <p><strong>${words.notAdvice}</strong> ${words.disclaimer}</p>
  </div>`;
