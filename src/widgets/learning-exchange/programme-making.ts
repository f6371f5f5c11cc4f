import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, goTo, onPage } from '../../core/places.js';
import { wordsIn } from '../../core/words.js';
import { textIn } from '../../domain/text.js';
import { nameOf } from '../../domain/topics/name.js';
import { type Need, needsOf } from '../../domain/topics/needs.js';
import { topics } from '../../domain/topics.js';
import type { Result } from '../../results/result.js';
import { css } from '../../views/css.js';
import { agreeView } from '../../views/next-step/agree.js';
import { ownState } from '../../views/own-state.js';
import { programmePageWords } from './programme-words.js';
import type { ProgrammeScene } from './scene.js';

/** Makes a programme for needs, from the result of that id. */
type Make = (needs: readonly Need[], from?: string) => void;

export const makingStyles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0.5em;
  }
  .choices label {
    margin: 0;
  }
  :is([part~='notice'], form) .buttons,
  form fieldset {
    margin-block: 0;
  }
  form {
    margin-block-end: calc(2 * var(--_space));
  }
  .from p {
    margin-block: 0.25em var(--_space);
  }
`;

/** Ways to make a programme: from results of other widgets, or from topics that a person chooses. */
export const makingView = (scene: ProgrammeScene, make: Make): TemplateResult =>
  html`<div class="screen">
    ${fromResultsView(scene, make)}
    ${ownState('', (problem, setProblem) => chooseView(scene, make, problem, setProblem))}
  </div>`;

function fromResultsView(scene: ProgrammeScene, make: Make): TemplateResult {
  const { mine, lang } = scene;
  const { results, asks, agreed } = mine.chain;
  const usable = results.map((result) => ({ result, needs: needsOf(result) })).filter(({ needs }) => needs.length > 0);
  return html`
    ${usable.map(({ result, needs }) => fromView(result, needs, scene, make))}
    ${asks ? agreeView({ lang, onAgree: (is) => void mine.chain.agree(is) }) : nothing}
    ${agreed && usable.length === 0 ? noneView(scene) : nothing} ${agreed === false ? refusedView(scene) : nothing}
  `;
}

function fromView({ id, kind }: Result, needs: readonly Need[], { lang }: ProgrammeScene, make: Make): TemplateResult {
  const words = wordsIn(programmePageWords, lang);
  const names = needs.map(({ topic }) => textIn(nameOf(topic), lang)).join(', ');
  return html`<div class="from">
    <button type="button" part="button primary" @click=${() => make(needs, id)}>
      ${words.from[kind as keyof typeof words.from]}
    </button>
    <p part="note">${words.on(names)}</p>
  </div>`;
}

/** Nothing was found: the way to the skills audit, where it is known where that is. */
function noneView({ element, lang }: ProgrammeScene): TemplateResult {
  const words = wordsIn(programmePageWords, lang);
  const audit = onPage('skills-audit', element);
  const address = addressOf('skills-audit', element);
  return html`<p role="status">${words.noneFound}</p>
    ${audit ? html`<p><button type="button" part="button quiet" @click=${() => goTo(audit)}>${words.audit}</button></p>` : nothing}
    ${!audit && address !== undefined ? html`<p><a href=${address}>${words.audit}</a></p>` : nothing}`;
}

const refusedView = ({ mine, lang }: ProgrammeScene): TemplateResult =>
  html`<p>
    <button type="button" part="button quiet" @click=${() => void mine.chain.agree(true)}>
      ${wordsIn(programmePageWords, lang).useAfterAll}
    </button>
  </p>`;

function chooseView(
  { lang }: ProgrammeScene,
  make: Make,
  problem: string,
  setProblem: (words: string) => void,
): TemplateResult {
  const words = wordsIn(programmePageWords, lang);
  const choose = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const chosen = new FormData(form).getAll('topic') as string[];
    if (chosen.length === 0) {
      setProblem(words.chooseOne);
      form.querySelector<HTMLElement>('input')!.focus();
      return;
    }
    setProblem('');
    form.reset();
    make(chosen.map((topic) => ({ topic, because: { kind: 'chosen' } })));
  };
  return html`<form @submit=${choose}>
    <fieldset>
      <legend>${words.topics}</legend>
      <div class="choices">
        ${Object.entries(topics).map(
          ([code, { label }]) =>
            html`<label part="option"
              ><input type="checkbox" name="topic" value=${code} /> ${textIn(label, lang)}</label
            >`,
        )}
      </div>
    </fieldset>
    <p role="alert" part="problem">${problem || nothing}</p>
    <div class="buttons"><button type="submit" part="button">${words.make}</button></div>
  </form>`;
}
