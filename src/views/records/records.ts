import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../../domain/records/kind.js';
import { filteredBy, type Look, pageOf, searchedFor, sortedBy, viewedAs } from '../../domain/records/look.js';
import type { Entry } from '../../domain/records/record.js';
import { textIn } from '../../domain/text.js';
import { type FoundProps, type RecordsProps, titleView } from './entry.js';
import { topicIn, valueView } from './value.js';

/** A list of records that can be searched, filtered, sorted, and seen as a list, a table or a calendar. */
export function recordsView(props: RecordsProps): TemplateResult {
  const { found, words } = props;
  return html`<div class="records">
    ${toolsView(props)}
    <p role="status" class="count">${found && gridOf(props) ? words.count(found.length) : words.looking}</p>
    ${found && gridOf(props)?.({ ...props, found })}
  </div>`;
}

/** What draws the list as somebody looks at it; nothing while that is on its way. */
const gridOf = ({ look, later }: RecordsProps): ((props: FoundProps) => TemplateResult) | undefined =>
  ({ list: listView, table: later?.tableView, calendar: later?.calendarView })[look.view];

function toolsView(props: RecordsProps): TemplateResult {
  const { kind, look, lang, words, filters, views, shown, onLook } = props;
  const fieldsOf = (ids: readonly string[]) => ids.flatMap((id) => kind.fields.find((field) => field.id === id) ?? []);
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<div class="tools" role="search">
    <label class="plain"
      ><span>${words.search}</span>
      <input
        type="search"
        autocomplete="off"
        .value=${look.words}
        @input=${(event: Event) => onLook((now) => searchedFor(now, chosen(event)))}
      />
    </label>
    ${fieldsOf(filters).map((field) => filterView(field, props))}
    ${
      look.view !== 'calendar'
        ? selectView(
            words.sortBy,
            look.sort?.field ?? '',
            [
              ...(look.sort ? [] : [{ value: '', text: '–' }]),
              ...fieldsOf([kind.title, ...shown]).map((field) => ({ value: field.id, text: textIn(field.text, lang) })),
            ],
            (field) => onLook((now) => sortedBy({ ...now, sort: undefined }, field)),
          )
        : nothing
    }
    ${
      views.length > 1
        ? selectView(
            words.showAs,
            look.view,
            views.map((value) => ({ value, text: words.views[value] })),
            (view) => onLook((now) => viewedAs(now, view as Look['view'])),
          )
        : nothing
    }
  </div>`;
}

function filterView(field: Field, { look, lang, words, found = [], onLook }: RecordsProps): TemplateResult {
  const [value = ''] = look.where[field.id] ?? [];
  const options =
    'options' in field
      ? field.options.map((option) => ({ value: option.value, text: textIn(option.text, lang) }))
      : wordsFound(field.id, found, value).map((word) => ({ value: word, text: topicIn(word, words) }));
  return selectView(textIn(field.text, lang), value, [{ value: '', text: words.all }, ...options], (now) =>
    onLook((was) => filteredBy(was, field.id, now)),
  );
}

/** So many records are looked through for words to filter by. */
const LOOKED_THROUGH = 2000;

/** The topics or words that are in what was found, and the one that is asked for. */
function wordsFound(field: string, found: readonly Entry[], asked: string): string[] {
  const all = found.slice(0, LOOKED_THROUGH).flatMap(({ fields }) => fields[field] ?? []) as string[];
  return [...new Set([...(asked ? [asked] : []), ...all])].sort();
}

function selectView(
  label: string,
  chosen: string,
  options: readonly { value: string; text: string }[],
  onChoose: (value: string) => void,
): TemplateResult {
  return html`<label class="plain"
    ><span>${label}</span>
    <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ value, text }) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
    </select></label
  >`;
}

function listView(props: FoundProps): TemplateResult {
  const { found, look, words, later } = props;
  const { items } = pageOf(found, look);
  if (items.length === 0) return html`<p>${words.none}</p>`;
  return html`<ul class="entries">
      ${items.map((record) => html`<li part="entry">${titleView(props, record)} ${lineView(props, record)}</li>`)}
    </ul>
    ${later?.pagesView(props)}`;
}

function lineView(props: RecordsProps, record: Entry): TemplateResult {
  const { kind, lang, shown, later, own } = props;
  const said = shown.flatMap((id) => {
    const field = kind.fields.find((one) => one.id === id);
    const value = field && valueView(field, record.fields[id], props);
    return field && value !== nothing ? [{ name: textIn(field.text, lang), value }] : [];
  });
  return html`<dl class="line">
      ${said.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${later?.standingView(record, lang)} ${own?.(record)}`;
}
