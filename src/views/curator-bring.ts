import { html, nothing, type TemplateResult } from 'lit';
import type { CuratorDesk, CuratorProps, SourceProblem } from './curator.js';
import type { CuratorWords } from './curator-words.js';
import { heading } from './heading.js';
import { ownState } from './own-state.js';

/** A field that a person has left empty. */
type Missing = 'lines' | 'address' | 'token';

/** What a desk must have for things to be brought to it. */
export interface BringProps extends Pick<CuratorProps, 'level' | 'arrive'> {
  desk: Pick<
    CuratorDesk,
    'reading' | 'problems' | 'access' | 'bring' | 'bringFromCollector' | 'stop' | 'forgetToken'
  > & {
    taken: { refused: number } | undefined;
  };
}

/** One of the three ways to bring results, with what is missing in it. */
interface Way {
  props: BringProps;
  words: CuratorWords;
  missing: readonly Missing[];
  miss: (missing: readonly Missing[]) => void;
}

const NONE: readonly Missing[] = [];

/** Files, pasted lines and a collector; while one is read, how far that is. */
export function bringView(props: BringProps, words: CuratorWords): TemplateResult {
  const { desk, level } = props;
  return html`<section class="bring screen" tabindex="-1">
    ${heading(level + 1, `1. ${words.bring}`, { part: 'subheading' })}
    ${desk.reading ? readingView(props, words) : nothing}
    <div ?hidden=${desk.reading !== undefined}>
      ${ownState(NONE, (missing, miss) => {
        const way = { props, words, missing, miss };
        return html`${problemsView(way)} ${filesView(way)} ${linesView(way)} ${collectorView(way)}`;
      })}
    </div>
  </section>`;
}

function readingView({ desk }: BringProps, words: CuratorWords): TemplateResult {
  const { name, bytes, size, results } = desk.reading!;
  return html`<div class="reading" role="group" tabindex="-1" data-arrival aria-labelledby="reading">
    <p id="reading">${words.reading(name)}</p>
    <progress
      max=${size ?? nothing}
      value=${size === undefined ? nothing : Math.min(bytes, size)}
      aria-labelledby="reading"
    ></progress>
    <p>${words.readSoFar(results)}</p>
    <button type="button" part="button" @click=${() => desk.stop()}>${words.stop}</button>
  </div>`;
}

/** Leads whoever brings something to where they see how far it is, and with its end to what came of it. */
function read({ props, miss }: Way, reading: Promise<void>): Promise<void> {
  miss(NONE);
  props.arrive();
  return reading;
}

function filesView(way: Way): TemplateResult {
  const { props, words } = way;
  const take = (event: Event) => {
    const field = event.target as HTMLInputElement;
    const files = [...(field.files ?? [])];
    if (files.length === 0) return;
    const sources = files.map((file) => ({ name: file.name, size: file.size, open: async () => file.stream() }));
    void read(way, props.desk.bring(sources));
    // So that the same file can be chosen again.
    field.value = '';
  };
  // A file field takes what is dropped on it, by itself.
  return html`<label class="drop">
      ${words.files}
      <input
        id="files"
        type="file"
        multiple
        accept=".json,.ndjson,.jsonl,.txt,application/json"
        aria-describedby="files-hint"
        @change=${take}
      />
    </label>
    <p id="files-hint" part="hint">${words.filesHint}</p>`;
}

function linesView(way: Way): TemplateResult {
  const { props, words, missing, miss } = way;
  const take = async (event: Event) => {
    const field = beside(event, 'textarea') as HTMLTextAreaElement;
    const lines = new Blob([field.value]);
    if (!field.value.trim()) {
      miss(['lines']);
      return props.arrive();
    }
    const refused = props.desk.taken?.refused ?? 0;
    const source = { size: lines.size, open: async () => lines.stream() };
    await read(way, props.desk.bring([source]));
    // What could not be read stays, to be mended.
    if ((props.desk.taken?.refused ?? 0) === refused) field.value = '';
  };
  return html`<details>
    <summary>${words.paste}</summary>
    <label class="name" for="lines">${words.lines}</label>
    ${problemView('lines', words.noLines, missing)}
    <textarea
      id="lines"
      rows="6"
      spellcheck="false"
      aria-describedby="lines-problem"
      aria-invalid=${invalid('lines', missing)}
    ></textarea>
    <p><button type="button" part="button" @click=${take}>${words.takeLines}</button></p>
  </details>`;
}

function collectorView(way: Way): TemplateResult {
  const { props, words, missing, miss } = way;
  const { access } = props.desk;
  const take = (event: Event) => {
    const [address, token] = ['#address', '#token'].map((name) =>
      (beside(event, name) as HTMLInputElement).value.trim(),
    );
    const left = [...(address ? [] : ['address' as const]), ...(token ? [] : ['token' as const])];
    if (left.length > 0) {
      miss(left);
      return props.arrive();
    }
    void read(way, props.desk.bringFromCollector(address!, token!));
  };
  return html`<details>
    <summary>${words.collector}</summary>
    <label class="name" for="address">${words.address}</label>
    ${problemView('address', words.noAddress, missing)}
    <input
      id="address"
      type="text"
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      aria-describedby="address-problem"
      aria-invalid=${invalid('address', missing)}
      .value=${access.address}
    />
    <label class="name" for="token">${words.token}</label>
    <p id="token-hint" part="hint">${words.tokenHint}</p>
    ${problemView('token', words.noToken, missing)}
    <input
      id="token"
      type="password"
      autocomplete="off"
      aria-describedby="token-hint token-problem"
      aria-invalid=${invalid('token', missing)}
      .value=${access.token}
    />
    <p class="buttons">
      <button type="button" part="button" @click=${take}>${words.readCollector}</button>
      ${
        access.token
          ? html`<button type="button" part="button quiet" @click=${() => props.desk.forgetToken()}>
              ${words.forgetToken}
            </button>`
          : nothing
      }
    </p>
  </details>`;
}

/** A field of the same way. */
function beside({ currentTarget }: Event, selector: string): Element {
  return (currentTarget as Element).closest('details')!.querySelector(selector)!;
}

const invalid = (field: Missing, missing: readonly Missing[]) => (missing.includes(field) ? 'true' : nothing);

function problemView(field: Missing, sentence: string, missing: readonly Missing[]): TemplateResult {
  return html`<p id="${field}-problem" part="problem" ?hidden=${!missing.includes(field)}>${sentence}</p>`;
}

/** All that is wrong, each leading to its field. */
function problemsView({ props, words, missing }: Way): TemplateResult | typeof nothing {
  const { desk, level } = props;
  const left = { lines: words.noLines, address: words.noAddress, token: words.noToken };
  const all = [
    ...missing.map((field) => [field, left[field]] as const),
    ...desk.problems.map((problem) => [fieldOf(problem), problemWords(problem, words)] as const),
  ];
  if (all.length === 0) return nothing;
  return html`<div part="problems" role="alert" tabindex="-1" data-arrival aria-labelledby="problems">
    ${heading(level + 2, html`<span id="problems">${words.problem}</span>`, { part: 'problems-heading' })}
    <ul>
      ${all.map(([field, sentence]) => html`<li><a href="#${field}" @click=${leadTo(field)}>${sentence}</a></li>`)}
    </ul>
  </div>`;
}

const leadTo = (id: string) => (event: Event) => {
  event.preventDefault();
  const field = ((event.target as Element).getRootNode() as ShadowRoot).getElementById(id)!;
  field.closest('details')?.setAttribute('open', '');
  field.focus();
};

/** Only a file has a name. */
function fieldOf({ name, status }: SourceProblem): string {
  if (name !== undefined) return 'files';
  return status === 401 || status === 403 ? 'token' : 'address';
}

/** What is wrong with a source and what to do about it. */
export function problemWords({ name, why, status }: SourceProblem, words: CuratorWords): string {
  return words.sourceProblem(name, (status !== undefined && words.statuses[status]) || words.why[why]);
}
