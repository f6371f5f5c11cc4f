import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../core/words.js';
import type { Lang } from '../domain/text.js';
import type { Kept } from './frame.js';
import { noticeWords } from './notice-words.js';

/** Everything that a person should know of what is kept, each with what they can do about it. */
export function noticesView({ notices, lost, canUndo }: Kept, lang: Lang, onUndo: () => void): TemplateResult {
  const words = wordsIn(noticeWords, lang);
  const said: [string, string][] = [
    ['blocked', words.blocked],
    ['full', words.full],
    ['newer', words.newer],
    ['broken', words.broken],
    ['lost', words.lost(lost.length)],
    ['other-tab', words.otherTab],
    ['idle', words.idle],
    ['cleared', words.cleared],
  ];
  return html`${said
    .filter(([code]) => notices.has(code))
    .map(
      ([code, sentence]) =>
        html`<div part="notice">
          <p>${sentence}</p>
          ${
            code === 'cleared' && canUndo
              ? html`<button type="button" part="button quiet" @click=${onUndo}>${words.undo}</button>`
              : nothing
          }
        </div>`,
    )}`;
}
