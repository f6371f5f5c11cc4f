import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionnaireWords } from './question.js';

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
  words: QuestionnaireWords;
  onClear: () => void;
  onUndo: () => void;
}

/** A widget's view between what must be known before it and what may be done at any time after it. */
export function frameView({ kept, words, onClear, onUndo }: FrameProps, content: TemplateResult): TemplateResult {
  return html`
    <div role="status">${notices(kept, words).map((words) => notice(words))} ${kept.canUndo ? cleared(words, onUndo) : nothing}</div>
    ${content}
    <footer part="footer">
      <p part="note">${keptWhere(kept, words)}</p>
      ${words.draft ? html`<p part="note">${words.draft}</p>` : nothing}
      <button type="button" part="button quiet" @click=${onClear}>${words.clear}</button>
    </footer>
  `;
}

function notices({ notices: now, lost, canUndo }: Kept, words: QuestionnaireWords): string[] {
  const said: [string, string][] = [
    ['blocked', words.blocked],
    ['full', words.full],
    ['newer', words.newer],
    ['broken', words.broken],
    ['lost', words.lost(lost.length)],
    ['other-tab', words.otherTab],
    ['idle', words.idle],
    ['cleared', canUndo ? '' : words.cleared],
  ];
  return said.filter(([code, words]) => now.has(code) && words).map(([, words]) => words);
}

function notice(words: string): TemplateResult {
  return html`<div part="notice"><p>${words}</p></div>`;
}

function cleared(words: QuestionnaireWords, onUndo: () => void): TemplateResult {
  return html`<div part="notice">
    <p>${words.cleared}</p>
    <button type="button" part="button quiet" @click=${onUndo}>${words.undo}</button>
  </div>`;
}

function keptWhere({ where }: Kept, words: QuestionnaireWords): string {
  return { device: words.keptOnDevice, tab: words.keptInTab, page: words.keptInPage }[where];
}
