import { html, nothing, type TemplateResult } from 'lit';
import { givenAt, keyOf } from '../../domain/duties/answers.js';
import type { Check } from '../../domain/duties/definition.js';
import { ANSWERS } from '../../domain/duties/duty.js';
import { isOld } from '../../domain/duties/stale.js';
import { answer, differ } from './model.js';
import type { More, PageProps } from './page.js';
import { said } from './said.js';

/** One check: its title, what to do in plain words, how firm it is, the answers, and more behind a disclosure. */
export function checkView(check: Check, props: PageProps, more: More): TemplateResult {
  const { id } = check;
  const { state, words, onChange } = props;
  const isBySite = state.bySite.includes(id) && state.sites.length > 0;
  return html`<fieldset part="question" id="question-${id}" aria-describedby="plain-${id}">
    <legend>${said(check.text, words.lang)}</legend>
    <p id="plain-${id}">${said(check.plain, words.lang)}</p>
    ${marksView(check, props)}
    ${check.turnsOnProvider && state.provider ? html`<p part="note">${words.turns[state.provider]}</p>` : nothing}
    ${
      isBySite
        ? state.sites.map(
            (site) =>
              html`<fieldset class="site">
                <legend>${site.name}</legend>
                ${answersView(keyOf(id, site.id), props)}
              </fieldset>`,
          )
        : answersView(id, props)
    }
    ${
      state.sites.length > 0
        ? html`<label part="option" class="decline">
            <input
              type="checkbox"
              .checked=${isBySite}
              @change=${(event: Event) => onChange((now) => differ(now, id, (event.target as HTMLInputElement).checked))}
            />
            <span>${words.differs}</span>
          </label>`
        : nothing
    }
    <details>
      <summary>${words.more}<span class="unseen">: ${said(check.text, words.lang)}</span></summary>
      ${more.details?.detailsView(check, props) ?? comingView(words, more)}
    </details>
  </fieldset>`;
}

function comingView(words: PageProps['words'], { failed, retry }: More): TemplateResult {
  if (!failed) return html`<p>${words.moreComing}</p>`;
  return html`<p>${words.nextMissing}</p>
    <button type="button" part="button" @click=${retry}>${words.tryAgain}</button>`;
}

/** Law or guidance or practice, how sure it is, and whether nobody has looked at it for long. */
function marksView({ status, confidence, checked }: Check, { words, now }: PageProps): TemplateResult {
  return html`<ul class="marks">
    <li part="mark">${words.statuses[status]}</li>
    <li part="mark" class=${confidence === 'confirmed' ? '' : 'doubt'}>${words.confidences[confidence]}</li>
    ${isOld(checked, now()) ? html`<li part="mark" class="doubt">${words.old}</li>` : nothing}
  </ul>`;
}

function answersView(key: string, { state, words, now: time, onChange }: PageProps): TemplateResult {
  const chosen = givenAt(key, state.answers)?.answer;
  const give = (value: (typeof ANSWERS)[number]) =>
    onChange((now) => {
      const at = new Date(time()).toISOString();
      return answer(now, key, { answer: value, at, ...(now.role && { role: now.role }) });
    });
  return html`<div class="points">
    ${ANSWERS.map(
      (value) =>
        html`<label part="option">
          <input type="radio" value=${value} .checked=${chosen === value} name=${key} @change=${() => give(value)} />
          <span>${words.answers[value]}</span>
        </label>`,
    )}
  </div>`;
}
