import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../../domain/records/kind.js';
import type { Look } from '../../domain/records/look.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang } from '../../domain/text.js';
import { valueView } from './value.js';
import type { RecordsWords } from './words/en.js';

/** What a list shows only once somebody asks for it, or once the list itself has come. */
export interface Later {
  tableView: (props: FoundProps) => TemplateResult;
  calendarView: (props: FoundProps) => TemplateResult;
  pagesView: (props: FoundProps) => unknown;
  standingView: (record: Entry, lang: Lang) => unknown;
}

export interface RecordsProps {
  kind: Kind;
  look: Look;
  /** What was found for it: `Finding` of the core looks for it. Nothing while it is looked for the first time. */
  found: readonly Entry[] | undefined;
  lang: Lang;
  words: RecordsWords;
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
  /** What comes later, once it has been fetched. */
  later: Later | undefined;
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
export function titleView(props: RecordsProps, record: Entry): TemplateResult {
  const { kind, onOpen } = props;
  const field = kind.fields.find(({ id }) => id === kind.title)!;
  const title = valueView(field, record.fields[kind.title], props);
  return html`<button type="button" part="button quiet" class="title" @click=${() => onOpen(record)}>
    ${title === nothing ? record.id : title}
  </button>`;
}
