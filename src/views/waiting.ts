import { html, type TemplateResult } from 'lit';
import type { QuestionnaireWords } from './words/en.js';

/** Stands where something is about to be drawn whose code is on its way, or could not be fetched. */
export function waitingView(
  words: Pick<QuestionnaireWords, 'nextComing' | 'nextMissing' | 'tryAgain'>,
  { failed, retry }: { failed: boolean; retry: () => void },
): TemplateResult {
  return html`<div role="status" tabindex="-1" data-arrival>
    ${
      failed
        ? html`<p>${words.nextMissing}</p>
            <button type="button" part="button" @click=${retry}>${words.tryAgain}</button>`
        : html`<p>${words.nextComing}</p>`
    }
  </div>`;
}
