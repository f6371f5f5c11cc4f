import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Fault } from '../../domain/records/check.js';
import type { Field, Kind } from '../../domain/records/kind.js';
import type { Conflict } from '../../domain/records/merge.js';
import type { Change, Entry, State } from '../../domain/records/record.js';
import { type Lang, textIn } from '../../domain/text.js';
import { type BringProps, bringView } from '../curator-bring.js';
import { curatorWords } from '../curator-words.js';
import { heading } from '../heading.js';
import type { QuestionnaireWords } from '../words/en.js';
import { type RecordCuratorWords, recordCuratorWords } from './curator-words.js';
import { problemWords } from './fields.js';
import { laterWords } from './later-words.js';
import { valueView } from './value.js';
import type { RecordsWords } from './words/en.js';

export interface RecordCuratorProps {
  /** The files are called after the first. */
  kinds: readonly Kind[];
  /** What a curator has brought, as `core/record-desk` keeps it. */
  desk: {
    bringing: BringProps['desk'];
    records: readonly Entry[];
    conflicts: readonly Conflict[];
    accepted: readonly Entry[];
    faults: readonly Fault[];
    decide(id: string, state: State): void;
    readonly file: string;
    readonly work: string;
    clear(): void;
  };
  lang: Lang;
  level: number;
  /** The words of forms, and those of lists. */
  words: QuestionnaireWords;
  listWords: RecordsWords;
  onDownload: (name: string, text: string) => void;
  arrive: () => void;
}

/** The kind of a record, and what it is known by. */
const kindOf = (kinds: readonly Kind[], id: string | undefined): Kind =>
  kinds.find((kind) => kind.id === id) ?? kinds[0]!;
const titleOf = (kinds: readonly Kind[], { id, kind, fields }: Entry) => fields[kindOf(kinds, kind).title] ?? id;

/** So many are drawn at a time; what is decided makes room for more. */
const AT_ONCE = 50;

/** Where a curator brings records together, sees what clashes, decides what is shown, and publishes one file. */
export function recordCuratorView(props: RecordCuratorProps): TemplateResult {
  const { desk, lang, level, arrive } = props;
  const words = wordsIn(recordCuratorWords, lang);
  const { bringing } = desk;
  return html`<div class="curator records">
    ${bringView({ desk: bringing, level, arrive }, { ...wordsIn(curatorWords, lang), ...words.frame })}
    ${bringing.taken && !bringing.reading ? takenView(props, words, bringing.taken.refused) : nothing}
  </div>`;
}

function takenView(props: RecordCuratorProps, words: RecordCuratorWords, refused: number): TemplateResult {
  const { desk, kinds, level, onDownload, arrive } = props;
  const [kind] = kinds as [Kind];
  const part = (title: string, arrives = false) => heading(level + 1, title, { part: 'subheading', arrives });
  const again = () => {
    desk.clear();
    arrive();
  };
  return html`<section>
      ${part(words.taken, true)}
      <p role="status">${words.counts(desk.records.length, desk.accepted.length)}</p>
      ${refused > 0 ? html`<p>${words.refused(refused)}</p>` : nothing} ${faultsView(props, words)}
      ${conflictsView(props, words)}
    </section>
    <section>${part(words.decide)} ${decideView(props, words)}</section>
    <section>
      ${part(words.publish)}
      <p>${words.publishMeans}</p>
      <p>${words.workMeans}</p>
      <div class="buttons">
        <button type="button" part="button primary" @click=${() => onDownload(`${kind.id}.json`, desk.file)}>
          ${words.file}
        </button>
        <button type="button" part="button" @click=${() => onDownload(`${kind.id}-work.json`, desk.work)}>
          ${words.work}
        </button>
        <button type="button" part="button" @click=${again}>${words.clear}</button>
      </div>
    </section>`;
}

function faultsView({ desk, kinds, level, lang, words: said }: RecordCuratorProps, words: RecordCuratorWords): unknown {
  if (desk.faults.length === 0) return nothing;
  return html`${heading(level + 2, words.faults, { part: 'section' })}
    <ul>
      ${desk.faults.slice(0, AT_ONCE).map(({ record, field, problem }) => {
        const kind = desk.records.find(({ id }) => id === record)?.kind;
        const asked = kindOf(kinds, kind).fields.find(({ id }) => id === field);
        return html`<li>
          ${record},
          ${asked ? textIn(asked.text, lang) : field}${asked ? `: ${problemWords(asked, problem, said)}` : nothing}
        </li>`;
      })}
    </ul>`;
}

function conflictsView(props: RecordCuratorProps, words: RecordCuratorWords): unknown {
  const { desk, kinds, level, lang, listWords } = props;
  if (desk.conflicts.length === 0) return nothing;
  const titles = new Map(desk.records.map((record) => [record.id, titleOf(kinds, record)]));
  const said = ({ by, set }: Change, field: Field | undefined, id: string) => {
    const value = set?.[id];
    return html`${field && value !== null ? valueView(field, value, { lang, words: listWords }) : '–'}
    ${by ? words.by(by) : nothing}`;
  };
  return html`${heading(level + 2, words.conflicts, { part: 'section' })}
    <p>${words.conflictsMean}</p>
    <table part="table" class="conflicts">
      <thead>
        <tr>
          ${[words.record, words.field, words.stands, words.other].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${desk.conflicts.slice(0, AT_ONCE).map(({ kind, record, field, stands, other }) => {
          const asked = kindOf(kinds, kind).fields.find(({ id }) => id === field);
          return html`<tr>
            <th scope="row">${titles.get(record) ?? record}</th>
            <td>${asked ? textIn(asked.text, lang) : field}</td>
            <td>${said(stands, asked, field)}</td>
            <td>${said(other, asked, field)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
}

/** What waits comes first. */
const RANK: Record<State, number> = { offered: 0, accepted: 1, declined: 2 };

function decideView({ desk, kinds, lang }: RecordCuratorProps, words: RecordCuratorWords): TemplateResult {
  const { states } = wordsIn(laterWords, lang);
  const rankOf = ({ state }: Entry) => RANK[state ?? 'accepted'];
  const first = desk.records
    .filter(({ removed }) => !removed)
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .slice(0, AT_ONCE);
  const button = (record: Entry, to: 'accepted' | 'declined', name: string) =>
    html`<button
      type="button"
      part="button"
      aria-label="${name}: ${titleOf(kinds, record)}"
      aria-disabled=${record.state === to ? 'true' : nothing}
      @click=${() => desk.decide(record.id, to)}
    >
      ${name}
    </button>`;
  return html`<ul class="entries">
    ${first.map(
      (record) =>
        html`<li part="entry">
          <strong>${titleOf(kinds, record)}</strong>
          ${record.state ? html`<span part="note">${states[record.state]}</span>` : nothing}
          <div class="buttons">
            ${button(record, 'accepted', words.accept)} ${button(record, 'declined', words.decline)}
          </div>
        </li>`,
    )}
  </ul>`;
}
