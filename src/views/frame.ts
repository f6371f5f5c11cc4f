import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../domain/text.js';
import type { QuestionnaireWords } from './words/en.js';

/** What a person should know of what is kept: from the base class. */
export interface Kept {
  notices: ReadonlySet<string>;
  /** The ids of answers that a changed definition has no place for. */
  lost: readonly string[];
  canUndo: boolean;
  where: 'device' | 'tab' | 'page';
}

export interface FrameProps {
  kept: Kept;
  /** `views/notices`, once it has been fetched. */
  notices: typeof import('./notices.js') | undefined;
  lang: Lang;
  words: Pick<QuestionnaireWords, 'keptOnDevice' | 'keptInTab' | 'keptInPage' | 'draft' | 'clear'>;
  onClear: () => void;
  onUndo: () => void;
}

/** A widget's view between what must be known before it and what may be done at any time after it. */
export function frameView(
  { kept, notices, lang, words, onClear, onUndo }: FrameProps,
  content: TemplateResult,
): TemplateResult {
  const keptWhere = { device: words.keptOnDevice, tab: words.keptInTab, page: words.keptInPage };
  return html`
    <div role="status">${kept.notices.size > 0 ? notices?.noticesView(kept, lang, onUndo) : nothing}</div>
    ${content}
    <footer part="footer">
      <p part="note">${keptWhere[kept.where]}</p>
      ${words.draft ? html`<p part="note">${words.draft}</p>` : nothing}
      <button type="button" part="button quiet" @click=${onClear}>${words.clear}</button>
    </footer>
  `;
}
