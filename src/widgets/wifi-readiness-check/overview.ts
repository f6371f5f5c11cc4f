import { html, nothing, type TemplateResult } from 'lit';
import { answeredOf } from '../../domain/duties/counts.js';
import { heading } from '../../views/heading.js';
import { once } from './once.js';
import { askedGroups, go, note } from './model.js';
import { notAdviceView } from './not-advice.js';
import type { PageProps } from './page.js';

/** The groups and how far each is, to be taken in any order, and what else belongs to the whole. */
export function overviewView(props: PageProps, beside: TemplateResult): TemplateResult {
  const { config, state, words, text, level, onChange, onGo } = props;
  return html`
    ${heading(level, text(config.title), { part: 'title' })}
    ${heading(level + 1, words.overview, { part: 'section', arrives: true })} ${notAdviceView(words)}
    <ul class="groups" part="groups">
      ${askedGroups(config, state).map(
        ({ group, checks }) =>
          html`<li>
            <button type="button" part="button quiet" @click=${() => onGo((now) => go(now, `group.${group.id}`))}>
              ${text(group.title)}
            </button>
            <span>${words.howFar(answeredOf(checks, state), checks.length)}</span>
          </li>`,
      )}
    </ul>
    <label class="field" for="role">${words.role}</label>
    <p id="role-hint" part="hint">${words.roleHint}</p>
    <input
      id="role"
      type="text"
      maxlength="100"
      autocomplete="off"
      aria-describedby="role-hint"
      .value=${state.role}
      @change=${(event: Event) => onChange((now) => note(now, { role: (event.target as HTMLInputElement).value.trim() }))}
    />
    ${beside} ${Object.keys(state.notes).length > 0 ? sendNotesView(props) : nothing}
    <div class="buttons">
      <button type="button" part="button primary" @click=${once(() => onGo((now) => go(now, 'results')))}>
        ${words.seeResults}
      </button>
      <button type="button" part="button" @click=${() => onGo((now) => go(now, 'start'))}>${words.back}</button>
    </div>
  `;
}

function sendNotesView({ state, words, onChange }: PageProps): TemplateResult {
  const take = (event: Event) =>
    onChange((now) => note(now, { sendNotes: (event.target as HTMLInputElement).checked || undefined }));
  return html`<label part="option" class="decline">
      <input type="checkbox" aria-describedby="send-notes-hint" .checked=${state.sendNotes === true} @change=${take} />
      <span>${words.sendNotes}</span>
    </label>
    <p id="send-notes-hint" part="hint">${words.sendNotesHint}</p>`;
}
