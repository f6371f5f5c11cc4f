import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Lang } from '../../domain/text.js';
import { ownState } from '../../views/own-state.js';
import { type Bank, downloadGift, downloadQuiz, downloadTable, LARGEST_BANK, openBank } from './bank-files.js';
import { type BankWords, bankWords, type Note, noteWords } from './bank-words.js';
import type { QuizConfig } from './model.js';

/** So many notes are told one by one. */
const FIRST = 50;

interface State {
  said?: string;
  opened?: Bank;
  notes?: readonly Note[];
}

/** Question banks of other formats, both ways. */
export function bankFilesView(quiz: () => Promise<QuizConfig>, lang: Lang): TemplateResult {
  const words = wordsIn(bankWords, lang);
  const begins: State = {};
  return html`
    <p>${words.intro}</p>
    ${ownState(begins, (now, set) => filesView(quiz, lang, words, now, set))}
  `;
}

function filesView(
  quiz: () => Promise<QuizConfig>,
  lang: Lang,
  words: BankWords,
  { said, opened, notes = [] }: State,
  set: (state: State) => void,
): TemplateResult {
  const open = async (event: Event) => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    set(await stateAfter(file, words));
    // So that the same file can be chosen again.
    field.value = '';
  };
  const take = (write: (quiz: QuizConfig) => Promise<Note[]>) => () =>
    quiz()
      .then(write)
      .then((left) => set({ said: words.written, notes: left }))
      .catch(() => set({ said: words.unreadable }));
  return html`
    <label class="open" part="button">
      ${words.open}
      <input type="file" accept=".txt,.gift,.csv,text/plain,text/csv" aria-describedby="bank-hint" @change=${open} />
    </label>
    <p id="bank-hint" part="hint">${words.openHint}</p>
    <div class="buttons">
      <button type="button" part="button" @click=${take((config) => downloadGift(config, lang))}>
        ${words.asGift}
      </button>
      <button type="button" part="button" @click=${take(downloadTable)}>${words.asTable}</button>
    </div>
    <div role="status">
      ${said ? html`<p>${said}</p>` : nothing}
      ${
        opened && opened.questions.length > 0
          ? html`<div class="buttons">
              <button
                type="button"
                part="button primary"
                @click=${() => void quiz().then((config) => downloadQuiz(config, opened, words.section))}
              >
                ${words.save}
              </button>
            </div>`
          : nothing
      }
      ${notes.length > 0 ? notesView(notes, words) : nothing}
    </div>
  `;
}

async function stateAfter(file: File, words: BankWords): Promise<State> {
  if (file.size > LARGEST_BANK) return { said: words.tooLarge };
  try {
    const opened = await openBank(file, words);
    const { length } = opened.questions;
    return { opened, notes: opened.notes, said: length > 0 ? words.read(length) : words.none };
  } catch {
    return { said: words.unreadable };
  }
}

function notesView(notes: readonly Note[], words: BankWords): TemplateResult {
  return html`<p><strong>${words.unknown}</strong></p>
    <ul>
      ${notes.slice(0, FIRST).map((note) => html`<li>${noteWords(note, words)}</li>`)}
      ${notes.length > FIRST ? html`<li>${words.more(notes.length - FIRST)}</li>` : nothing}
    </ul>`;
}
