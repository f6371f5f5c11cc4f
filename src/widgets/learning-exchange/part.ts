import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../core/download.js';
import type { Opened } from '../../core/records-file.js';
import { wordsIn } from '../../core/words.js';
import { ownState } from '../../views/own-state.js';
import { buttonsView } from '../../views/take-away.js';
import type { Mine } from './mine.js';
import { partWords } from './part-words.js';
import type { Scene } from './scene.js';

/** What became of the last file: what was in it, or why nothing was. */
type Tried = Opened | 'not-opened' | 'not-fetched' | undefined;

const filing = () => import('../../core/records-file.js');

/** Gives a person all that they made and did here. */
export async function downloadPart({ records }: Mine): Promise<void> {
  const { recordsFile } = await filing();
  download('my-exchange.json', 'application/json', recordsFile(records));
}

/** A person's own part as a file for another device, and the way in for one from there. */
export function partView({ mine, kinds, lang }: Scene): TemplateResult {
  const words = wordsIn(partWords, lang);
  const open = async (file: File): Promise<Tried> => {
    try {
      const { recordsIn } = await filing();
      const opened = recordsIn(await file.text(), Object.values(kinds));
      if (opened) await mine.take(opened.records);
      return opened ?? 'not-opened';
    } catch {
      return 'not-fetched';
    }
  };
  const choose = async (event: Event, setTried: (tried: Tried) => void) => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    setTried(await open(file));
    // So that the same file can be chosen again.
    field.value = '';
  };
  return html`<details class="screen">
    <summary>${words.part}</summary>
    <p>${words.partMeans}</p>
    ${mine.records.length > 0 ? buttonsView([{ name: words.save, act: () => void downloadPart(mine) }]) : nothing}
    ${ownState<Tried>(
      undefined,
      (tried, setTried) => html`
        <label class="open" part="button">
          ${words.open}
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby="part-means"
            @change=${(event: Event) => choose(event, setTried)}
          />
        </label>
        <p id="part-means" part="hint">${words.openMeans}</p>
        ${triedView(tried, words)}
      `,
    )}
  </details>`;
}

function triedView(tried: Tried, words: (typeof partWords)['en']): TemplateResult {
  const opened = typeof tried === 'object' ? tried : undefined;
  const refused = opened?.refused ?? [];
  const failed = { 'not-opened': words.notOpened, 'not-fetched': words.notFetched };
  return html`
    <p role="status">${opened ? words.opened(opened.records.length) : nothing}</p>
    <div role="alert" part="problem">
      ${typeof tried === 'string' ? html`<p>${failed[tried]}</p>` : nothing}
      ${
        refused.length > 0
          ? html`<p>${words.refused}</p>
              <ul>
                ${refused.map(({ number, at }) => html`<li>${words.refusal(number, at)}</li>`)}
              </ul>`
          : nothing
      }
    </div>
  `;
}
