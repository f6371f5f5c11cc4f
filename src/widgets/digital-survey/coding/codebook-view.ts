import { html, nothing, type TemplateResult } from 'lit';
import { type Code, codeNow, standingCodes } from '../../../domain/coding/codebook.js';
import type { Text } from '../../../domain/text.js';
import { heading } from '../../../views/heading.js';
import { fileField } from './file-field.js';
import type { PartProps } from './props.js';

export interface CodebookProps extends PartProps {
  problem: string | undefined;
  /** What is missing in the code to be added. */
  isUnnamed: boolean;
  onChange: (id: string, about: Pick<Code, 'label' | 'definition' | 'words'>) => void;
  onRetire: (id: string, retired: boolean) => void;
  onMerge: (id: string, into: string) => void;
  /** Whether it could be added. */
  onAdd: (about: Pick<Code, 'label' | 'definition'>) => boolean;
  onBring: (file: File) => void;
}

/** The codes, each of which can be changed, retired and merged; and one more. */
export function codebookView(props: CodebookProps): TemplateResult {
  const { words, text, level, work, problem, onBring } = props;
  const { title, version, codes } = work.codebook;
  return html`${heading(level, words.panels.codebook, { part: 'subheading', arrives: true })}
    <p>${words.codebookIntro(text(title), version)}</p>
    ${codes.map((code) => codeView(code, props))} ${heading(level + 1, words.add, { part: 'section' })}
    ${addView(props)} ${fileField({ id: 'codebook-file', name: words.bringCodebook, problem, onFile: onBring })}`;
}

const inLang = (text: Text, lang: 'en' | 'cy'): string =>
  typeof text === 'string' ? (lang === 'en' ? text : '') : (text[lang] ?? '');

const written = (data: FormData, name: string): string => ((data.get(name) ?? '') as string).trim();
const both = (data: FormData, name: string): Text => {
  const [en, cy] = [written(data, name), written(data, `${name}-cy`)];
  return cy ? { en, cy } : en;
};
const listed = (text: string): string[] => text.split(',').flatMap((word) => word.trim() || []);

function codeView(code: Code, props: CodebookProps): TemplateResult {
  const { words, text, work, codeName, onChange } = props;
  const { id, label, definition, words: found, source, retired, mergedInto } = code;
  const into = mergedInto === undefined ? undefined : codeNow(work.codebook, id);
  const name =
    into !== undefined
      ? words.mergedInto(text(label), codeName(into))
      : retired
        ? words.retired(text(label))
        : text(label);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const [en, cy] = [listed(written(data, 'words')), listed(written(data, 'words-cy'))];
    const about = { label: both(data, 'label'), definition: both(data, 'definition') };
    if (written(data, 'label') && written(data, 'definition')) onChange(id, { ...about, words: { en, cy } });
  };
  return html`<details class="one-code" data-code=${id}>
    <summary>${name}</summary>
    <form @submit=${save}>
      ${field(id, 'label', words.name, inLang(label, 'en'), true)}
      ${field(id, 'label-cy', words.nameWelsh, inLang(label, 'cy'))}
      ${field(id, 'definition', words.definition, inLang(definition, 'en'), true)}
      ${field(id, 'definition-cy', words.definitionWelsh, inLang(definition, 'cy'))}
      ${field(id, 'words', words.words, (found?.en ?? []).join(', '))}
      ${field(id, 'words-cy', words.wordsWelsh, (found?.cy ?? []).join(', '))}
      <p part="hint">${words.wordsHint}</p>
      ${source ? html`<p part="note">${words.source}: ${source}</p>` : nothing}
      <div class="buttons">
        <button type="submit" part="button primary">${words.save}</button>
        ${into === undefined ? standingView(code, props) : nothing}
      </div>
    </form>
  </details>`;
}

/** What can be done with a code that counts by itself. */
function standingView({ id, retired }: Code, { words, text, work, onRetire, onMerge }: CodebookProps): TemplateResult {
  const others = standingCodes(work.codebook).filter((one) => one.id !== id);
  const join = ({ target }: Event) => {
    const { value } = (target as Element).closest('form')!.querySelector('select')!;
    if (value) onMerge(id, value);
  };
  return html`<button type="button" part="button" @click=${() => onRetire(id, !retired)}>
      ${retired ? words.unretire : words.retire}
    </button>
    <div class="join">
      <label class="name" for="merge-${id}">${words.mergeWith}</label>
      <select id="merge-${id}">
        <option value="">${words.chooseCode}</option>
        ${others.map((one) => html`<option value=${one.id}>${text(one.label)}</option>`)}
      </select>
      <button type="button" part="button" @click=${join}>${words.merge}</button>
    </div>`;
}

function field(of: string, name: string, label: string, value: string, required = false): TemplateResult {
  return html`<label class="name" for="${of}-${name}">${label}</label>
    <input id="${of}-${name}" name=${name} type="text" autocomplete="off" ?required=${required} .value=${value} />`;
}

function addView({ words, isUnnamed, onAdd }: CodebookProps): TemplateResult {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const data = new FormData(form);
    if (onAdd({ label: both(data, 'label'), definition: both(data, 'definition') })) form.reset();
  };
  return html`<form novalidate @submit=${add}>
    <p role="alert" part="problem">${isUnnamed ? words.nameMissing : nothing}</p>
    ${field('new', 'label', words.name, '', true)} ${field('new', 'label-cy', words.nameWelsh, '')}
    ${field('new', 'definition', words.definition, '', true)}
    ${field('new', 'definition-cy', words.definitionWelsh, '')}
    <div class="buttons"><button type="submit" part="button">${words.addIt}</button></div>
  </form>`;
}
