import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Kind } from '../../domain/records/kind.js';
import { type Look, pageOf } from '../../domain/records/look.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang } from '../../domain/text.js';
import { valueView } from './value.js';
import { recordsWords } from './words.js';

/** What draws a list in another way than one below the other. */
export interface Grids {
  tableView: (props: FoundProps) => TemplateResult;
  calendarView: (props: FoundProps) => TemplateResult;
}

export interface RecordsProps {
  kind: Kind;
  look: Look;
  /** What was found for it: `Finding` of the core looks for it. Nothing while it is looked for the first time. */
  found: readonly Entry[] | undefined;
  lang: Lang;
  /** The level of the headings in it. */
  level: number;
  /** The day, as `2027-03-28`. */
  today: string;
  /** The fields that people may filter by: with options, or topics. */
  filters: readonly string[];
  /** The fields that are shown besides the title, in this order. */
  shown: readonly string[];
  /** The ways in which the list may be shown. */
  views: readonly Look['view'][];
  /** What draws a table and a calendar, once it has been fetched. */
  grids: Grids | undefined;
  /** Takes a step in how the list is looked at. */
  onLook: (step: (now: Look) => Look) => void;
  /** The person wants to see one. */
  onOpen: (record: Entry) => void;
  /** What a widget says of a record besides its fields. */
  own?: (record: Entry) => unknown;
}

/** With what was found. */
export type FoundProps = RecordsProps & { found: readonly Entry[] };

/** The title of a record, which opens it. */
export function titleView({ kind, lang, onOpen }: RecordsProps, record: Entry): TemplateResult {
  const field = kind.fields.find(({ id }) => id === kind.title)!;
  const title = valueView(field, record.fields[kind.title], lang);
  return html`<button type="button" part="button quiet" class="title" @click=${() => onOpen(record)}>
    ${title === nothing ? record.id : title}
  </button>`;
}

/** Which of how many are shown, and the way to the others. */
export function pagesView({ look, found, lang, onLook }: FoundProps): TemplateResult | typeof nothing {
  const { items, from, pages } = pageOf(found, look);
  if (pages === 1) return nothing;
  const words = wordsIn(recordsWords, lang);
  const turn = (pagesOn: number) => () =>
    onLook((now) => ({ ...now, page: Math.min(pages - 1, Math.max(0, now.page + pagesOn)) }));
  const button = (name: string, on: number, isEnd: boolean) =>
    html`<button type="button" part="button" aria-disabled=${isEnd ? 'true' : nothing} @click=${turn(on)}>
      ${name}
    </button>`;
  return html`<nav class="buttons" aria-label=${words.pages}>
    ${button(words.previous, -1, from === 0)}
    <p role="status">${words.range(from + 1, from + items.length, found.length)}</p>
    ${button(words.next, 1, from + items.length === found.length)}
  </nav>`;
}
