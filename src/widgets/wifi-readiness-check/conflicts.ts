import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { type Given, partsOf } from '../../domain/duties/answers.js';
import type { Conflict } from '../../domain/duties/merge.js';
import { heading } from '../../views/heading.js';
import type { PageProps } from './page.js';
import { said } from './said.js';
import { settle } from './sharing-model.js';
import { sharingWords } from './sharing-words.js';

/** What colleagues answered differently: the answer that stands, the other and, while there are no results, a way to decide. */
export function conflictsView({ config, state, words, level, onChange }: PageProps): TemplateResult {
  const told = wordsIn(sharingWords, words.lang);
  const titleOf = (key: string) => {
    const { check, site } = partsOf(key);
    const found = config.checks.find(({ id }) => id === check);
    const at = state.sites.find(({ id }) => id === site);
    return html`${found && said(found.text, words.lang)}${at ? ` (${at.name})` : ''}`;
  };
  const given = ({ answer, role, at }: Given) =>
    told.answered(words.answers[answer], role ?? told.somebody, dateIn(words.lang, at));
  const pick = (conflict: Conflict, which: 'stands' | 'other') =>
    onChange((now) => settle(now, conflict, conflict[which]));
  const decideView = (conflict: Conflict) => html`
    <button type="button" part="button quiet" @click=${() => pick(conflict, 'stands')}>
      ${told.keep}<span class="unseen">: ${titleOf(conflict.key)}</span>
    </button>
    <button type="button" part="button quiet" @click=${() => pick(conflict, 'other')}>
      ${told.useOther}<span class="unseen">: ${titleOf(conflict.key)}</span>
    </button>
  `;
  return html`<section class="differing" tabindex="-1">
    ${heading(level + 1, told.conflicts, { part: 'subheading' })}
    <p>${told.laterStands}</p>
    <ul class="conflicts">
      ${state.conflicts.map(
        (conflict) =>
          html`<li>
            <p><strong>${titleOf(conflict.key)}</strong></p>
            <p>${told.stands}: ${given(conflict.stands)}</p>
            <p>${told.other}: ${given(conflict.other)}</p>
            ${state.at === 'results' ? nothing : decideView(conflict)}
          </li>`,
      )}
    </ul>
  </section>`;
}
