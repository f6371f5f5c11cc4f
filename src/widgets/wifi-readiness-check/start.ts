import { html, nothing, type TemplateResult } from 'lit';
import { NATIONS, PROVIDERS } from '../../domain/duties/duty.js';
import { heading } from '../../views/heading.js';
import { enter, nameSites, note, type Readiness } from './model.js';
import { notAdviceView } from './not-advice.js';
import { once } from './once.js';
import type { PageProps } from './page.js';
import type { WifiWords } from './words/en.js';

/** One of the two questions that decide which checks apply. */
interface Asked {
  id: 'nation' | 'provider';
  text: string;
  options: readonly { value: string; text: string }[];
}

const asks = ({ nation, nations, provider, providers }: WifiWords): Asked[] => [
  { id: 'nation', text: nation, options: NATIONS.map((value) => ({ value, text: nations[value] })) },
  { id: 'provider', text: provider, options: PROVIDERS.map((value) => ({ value, text: providers[value] })) },
];

/** What the check is, that it is no legal advice, and the questions that decide which checks apply. */
export function startView(props: PageProps): TemplateResult {
  const { config, state, words, text, level, onChange, onGo } = props;
  const missing = state.tried ? asks(words).filter(({ id }) => !state[id]) : [];
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${heading(level, text(config.title), { arrives: missing.length === 0 })}
    ${config.intro ? html`<p class="lead">${text(config.intro)}</p>` : nothing} ${notAdviceView(words)}
    <p>${words.whatYouDo}</p>
    ${missing.length > 0 ? problemsView(missing, props) : nothing} ${asks(words).map((one) => askedView(one, props))}
    ${sitesView(state, words, onChange)}
    <div class="buttons">
      <button type="submit" part="button primary" @click=${once(() => onGo(enter))}>${words.startNow}</button>
    </div>
  </form>`;
}

function askedView({ id, text, options }: Asked, { state, words, onChange }: PageProps): TemplateResult {
  const isWrong = state.tried && !state[id];
  return html`<fieldset
    part="question"
    id="question-${id}"
    class=${isWrong ? 'wrong' : ''}
    aria-describedby=${isWrong ? `problem-${id}` : nothing}
  >
    <legend>${text}</legend>
    ${isWrong ? html`<p id="problem-${id}" part="problem">${words.choose}</p>` : nothing}
    ${options.map(
      (option) =>
        html`<label part="option">
          <input
            type="radio"
            name=${id}
            value=${option.value}
            .checked=${state[id] === option.value}
            @change=${() => onChange((now) => note(now, { [id]: option.value }))}
          />
          <span>${option.text}</span>
        </label>`,
    )}
  </fieldset>`;
}

function sitesView({ sites }: Readiness, words: WifiWords, onChange: PageProps['onChange']): TemplateResult {
  const take = (event: Event) => {
    const { value } = event.target as HTMLTextAreaElement;
    onChange((now) => nameSites(now, value));
  };
  return html`
    <label class="field" for="sites">${words.sites}</label>
    <p id="sites-hint" part="hint">${words.sitesHint}</p>
    <textarea
      id="sites"
      rows="3"
      aria-describedby="sites-hint"
      .value=${sites.map(({ name }) => name).join('\n')}
      @change=${take}
    ></textarea>
  `;
}

function problemsView(missing: readonly Asked[], { words, level }: PageProps): TemplateResult {
  const lead = (event: Event, id: string) => {
    event.preventDefault();
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    root.querySelector<HTMLElement>(`#question-${id} input`)?.focus();
  };
  return html`<div part="problems" role="alert" tabindex="-1" data-arrival aria-labelledby="problems">
    ${heading(level + 1, html`<span id="problems">${words.problem}</span>`, { part: 'problems-heading' })}
    <ul>
      ${missing.map(
        ({ id, text }) =>
          html`<li>
            <a href="#question-${id}" @click=${(event: Event) => lead(event, id)}>${words.choose}: ${text}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}
