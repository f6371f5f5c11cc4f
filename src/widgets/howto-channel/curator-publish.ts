import { html, nothing, type TemplateResult } from 'lit';
import { ownState } from '../../views/own-state.js';
import { buttonsView } from '../../views/take-away.js';
import type { CuratorFilmsWords } from './curator-words.js';

export interface PublishProps {
  words: CuratorFilmsWords;
  /** The attribute-free tag, for what is to be written into a page. */
  tag: string;
  /** Gives the channel file, or says why it cannot be written. */
  onDownload: () => Promise<readonly string[]>;
}

interface State {
  wrong: readonly string[];
  isWritten: boolean;
}

const NOTHING_YET: State = { wrong: [], isWritten: false };

/** The file that the channel reads, and where it goes. */
export function publishView({ words, tag, onDownload }: PublishProps): TemplateResult {
  return html`${ownState(NOTHING_YET, ({ wrong, isWritten }, set) => {
    const give = () => void onDownload().then((found) => set({ wrong: found, isWritten: found.length === 0 }));
    return html`
      ${buttonsView([{ name: words.download, act: give }])}
      <div role="status">${isWritten ? html`<p>${words.written}</p>` : nothing} ${wrongView(wrong, words)}</div>
      <p>${words.where}</p>
      <p class="code"><code>${`<${tag} src="/channel.json"></${tag}>`}</code></p>
    `;
  })}`;
}

function wrongView(wrong: readonly string[], words: CuratorFilmsWords): TemplateResult | typeof nothing {
  if (wrong.length === 0) return nothing;
  return html`<div part="notice" class="wrong">
    <div>
      <p>${words.wrongFile}</p>
      <ul>
        ${wrong.map((one) => html`<li>${one}</li>`)}
      </ul>
    </div>
  </div>`;
}
