import { html, nothing, type TemplateResult } from 'lit';
import { type Words, wordsIn } from '../core/words.js';
import type { Lang } from '../domain/text.js';

const en = {
  invited: 'How many people were invited',
  hint: 'For the response rate. It stays on this page, and is printed with the report.',
  rate: (answered: number, invited: number) =>
    `${answered} of ${invited} people who were invited answered: a response rate of ${Math.round((100 * answered) / invited)} %.`,
  fewer: (answered: number) => `Enter a whole number of at least ${answered}: so many have answered.`,
};

const invitedWords: Words<typeof en> = {
  en,
  cy: {
    invited: 'Faint o bobl a wahoddwyd',
    hint: 'Ar gyfer y gyfradd ymateb. Mae’n aros ar y dudalen hon, a chaiff ei argraffu gyda’r adroddiad.',
    rate: (answered, invited) =>
      `Atebodd ${answered} o’r ${invited} a wahoddwyd: cyfradd ymateb o ${Math.round((100 * answered) / invited)} %.`,
    fewer: (answered) => `Rhowch rif cyfan sy’n ${answered} o leiaf: mae cynifer wedi ateb.`,
  },
};

/** What was typed for each widget, for as long as the page is open. */
const typed = new WeakMap<object, string>();

/**
 * The response rate against the number of people who were invited, which the curator enters.
 *
 * @param answered - How many people answered.
 */
export function invitedView(
  element: HTMLElement & { requestUpdate(): void },
  answered: number,
  lang: Lang,
): TemplateResult {
  const words = wordsIn(invitedWords, lang);
  const entered = (typed.get(element) ?? '').trim();
  const invited = Number(entered);
  const isWrong = entered !== '' && !(Number.isInteger(invited) && invited >= answered);
  const take = (event: Event) => {
    typed.set(element, (event.target as HTMLInputElement).value);
    element.requestUpdate();
  };
  return html`<div class="screen">
      <label class="name" for="invited">${words.invited}</label>
      <p id="invited-hint" part="hint">${words.hint}</p>
      ${isWrong ? html`<p id="invited-problem" part="problem">${words.fewer(answered)}</p>` : nothing}
      <input
        id="invited"
        class="short"
        type="text"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby=${isWrong ? 'invited-hint invited-problem' : 'invited-hint'}
        aria-invalid=${isWrong ? 'true' : nothing}
        .value=${typed.get(element) ?? ''}
        @change=${take}
      />
    </div>
    <p role="status" class="rate">${entered === '' || isWrong ? nothing : words.rate(answered, invited)}</p>`;
}
