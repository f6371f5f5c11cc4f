import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { gapsOf } from '../../domain/duties/gaps.js';
import { type Action, actionsOf, type Decision } from '../../domain/duties/plan.js';
import { heading } from '../../views/heading.js';
import { referenceView } from './details.js';
import { detailsWords } from './details-words.js';
import { asked, decide } from './model.js';
import type { PageProps } from './page.js';
import type { ResultsWords } from './results-words.js';
import { said } from './said.js';

/** What is open, the law first, each with an owner, a due date and evidence that a person can write in. */
export function planView(props: PageProps, words: ResultsWords): TemplateResult {
  const { config, state, level } = props;
  const actions = actionsOf(gapsOf(asked(config, state), state), state.decisions);
  const parts = [
    { title: words.planLaw, actions: actions.filter(({ check }) => check.status === 'law') },
    { title: words.planOther, actions: actions.filter(({ check }) => check.status !== 'law') },
  ];
  return html`<section>
    ${heading(level + 1, words.plan, { part: 'subheading' })}
    <p>${actions.length > 0 ? words.toDo(actions.length) : words.planEmpty}</p>
    ${parts
      .filter((part) => part.actions.length > 0)
      .map(
        (part) =>
          html`${heading(level + 2, part.title, { part: 'section' })}
            <ul class="actions">
              ${part.actions.map((action) => actionView(action, props, words))}
            </ul>`,
      )}
  </section>`;
}

function actionView(action: Action, { words: spoken, onChange }: PageProps, words: ResultsWords): TemplateResult {
  const { key, check, site, answer } = action;
  const { lang } = spoken;
  const names = wordsIn(detailsWords, lang);
  const write = (name: keyof Decision) => (event: Event) =>
    onChange((now) => decide(now, key, { [name]: (event.target as HTMLInputElement).value || undefined }));
  const field = (name: keyof Decision, label: string, type: 'text' | 'date') =>
    html`<div>
      <label class="field" for="${name}-${key}">${label}</label>
      <span class="paper">${dateIn(lang, action[name] ?? '')}</span>
      <input
        id="${name}-${key}"
        class="screen"
        type=${type}
        maxlength="200"
        autocomplete="off"
        .value=${action[name] ?? ''}
        @change=${write(name)}
      />
    </div>`;
  return html`<li>
    <fieldset>
      <legend>${said(check.text, lang)}${site ? ` (${site.name})` : nothing}</legend>
      <p>${said(check.plain, lang)}</p>
      <ul class="marks">
        <li part="mark">${words.saidSo}: ${spoken.answers[answer]}</li>
        <li part="mark">${spoken.statuses[check.status]}</li>
        <li part="mark" class=${check.confidence === 'confirmed' ? '' : 'doubt'}>
          ${spoken.confidences[check.confidence]}
        </li>
      </ul>
      ${check.responsible ? html`<p part="note">${names.responsible}: ${said(check.responsible, lang)}</p>` : nothing}
      ${check.reference ? html`<p part="note">${names.reference}: ${referenceView(check.reference, lang)}</p>` : nothing}
      ${check.evidence ? html`<p part="note">${names.evidence}: ${said(check.evidence, lang)}</p>` : nothing}
      <div class="decide">
        ${field('owner', words.owner, 'text')} ${field('due', words.due, 'date')}
        ${field('evidence', words.evidence, 'text')}
      </div>
    </fieldset>
  </li>`;
}
