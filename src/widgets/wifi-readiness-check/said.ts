import { html, type TemplateResult } from 'lit';
import { type Lang, type Text, textIn } from '../../domain/text.js';

/** A text as people read it. One that is not in their language yet says in which it is. */
export function said(text: Text, lang: Lang): string | TemplateResult {
  const isTheirs = typeof text === 'string' || lang === 'en' || text[lang] !== undefined;
  return isTheirs ? textIn(text, lang) : html`<span lang="en">${text.en}</span>`;
}
