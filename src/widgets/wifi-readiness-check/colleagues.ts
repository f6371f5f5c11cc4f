import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { ownState } from '../../views/own-state.js';
import { conflictsView } from './conflicts.js';
import { fileField } from './file-field.js';
import { downloadCheck } from './files.js';
import { askedGroups, go, type Readiness } from './model.js';
import type { PageProps } from './page.js';
import { resultsWords } from './results-words.js';
import { joinPart } from './sharing-model.js';
import { sharingWords } from './sharing-words.js';

/** Takes a step to what a file brought; the answers named in `lost` found no place in it. */
export type Take = (step: (now: Readiness) => Readiness, lost: string[]) => void;

/** Giving groups to colleagues, joining what they answered, and what they answered differently. */
export function colleaguesView(props: PageProps, onTake: Take): TemplateResult {
  const { config, state, words } = props;
  const said = wordsIn(sharingWords, words.lang);
  const results = wordsIn(resultsWords, words.lang);
  return html`
    ${state.conflicts.length > 0 ? conflictsView(props) : nothing}
    <details>
      <summary>${said.share}</summary>
      <p>${said.how}</p>
      ${ownState<readonly string[]>([], (chosen, choose) => partView(props, chosen, choose))}
      ${fileField(config, {
        id: 'joins',
        name: said.join,
        hint: said.joinHint,
        failed: said.notAPart,
        onOpen: ({ state: theirs, lost }) => onTake((now) => joinPart(now, theirs), lost),
      })}
      ${fileField(config, {
        id: 'opens',
        name: results.open,
        hint: results.openHint,
        failed: results.openFailed,
        onOpen: ({ state: saved, lost }) => onTake(() => go(saved, 'overview'), lost),
      })}
    </details>
  `;
}

function partView(
  { config, state, words, text }: PageProps,
  chosen: readonly string[],
  choose: (groups: readonly string[]) => void,
): TemplateResult {
  const said = wordsIn(sharingWords, words.lang);
  const toggle = (id: string) => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return html`<fieldset>
      <legend>${said.whichGroups}</legend>
      ${askedGroups(config, state).map(
        ({ group: { id, title } }) =>
          html`<label part="option">
            <input type="checkbox" .checked=${chosen.includes(id)} @change=${() => toggle(id)} />
            <span>${text(title)}</span>
          </label>`,
      )}
    </fieldset>
    <div class="buttons">
      <button
        type="button"
        part="button"
        @click=${() => downloadCheck(config, state, chosen.length > 0 ? chosen : config.groups.map(({ id }) => id))}
      >
        ${said.downloadPart}
      </button>
    </div>`;
}
