import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { ownState } from '../own-state.js';
import { buttonsView, takeAwayView } from '../take-away.js';
import { calendarOf } from './calendar.js';
import type { ProgrammeProps } from './props.js';
import { recordOf } from './record.js';
import { rowsOf } from './rows.js';
import { tableOf } from './table.js';
import type { ProgrammeWords } from './words.js';

/** What can be done with a programme: downloading it in four ways, printing it, opening a saved one. */
export function programmeTakeAway(props: ProgrammeProps, words: ProgrammeWords): TemplateResult {
  return takeAwayView(
    words.takeAway,
    props.level + 1,
    ownState('', (problem, setProblem) => downloadsView(props, words, problem, setProblem)),
    openingView(props, words),
  );
}

function downloadsView(
  { programme, lang, now, today, onFile, onSave, onPrint }: ProgrammeProps,
  words: ProgrammeWords,
  problem: string,
  setProblem: (words: string) => void,
): TemplateResult {
  const rows = () => rowsOf(programme, words, lang);
  const give = (ending: string, type: string, content: string) => onFile(`programme-${today}.${ending}`, type, content);
  /** Of a file whose writer is fetched for it. */
  const fetched = (ending: string, type: string, write: () => Promise<string>) => async () => {
    try {
      give(ending, type, await write());
      setProblem('');
    } catch {
      setProblem(words.notFetched);
    }
  };
  return html`
    ${buttonsView([
      { name: words.record, act: () => give('html', 'text/html', recordOf(programme, rows(), words, lang)) },
      { name: words.table, act: fetched('csv', 'text/csv', () => tableOf(rows(), words)) },
      {
        name: words.calendar,
        act: fetched('ics', 'text/calendar', () => calendarOf(programme, { words, lang, now })),
      },
      { name: words.save, act: onSave },
      { name: words.print, act: onPrint },
    ])}
    <p role="status" part="problem">${problem || nothing}</p>
  `;
}

/** Where a saved programme is opened. */
export const openingView = (props: Pick<ProgrammeProps, 'onOpen'>, words: ProgrammeWords): DirectiveResult =>
  ownState('', (problem, setProblem) => openView(props, words, problem, setProblem));

function openView(
  { onOpen }: Pick<ProgrammeProps, 'onOpen'>,
  words: ProgrammeWords,
  problem: string,
  setProblem: (words: string) => void,
): TemplateResult {
  const open = async (event: Event) => {
    const field = event.target as HTMLInputElement;
    const file = field.files?.[0];
    if (!file) return;
    setProblem(onOpen(await file.text()) ? '' : words.openFailed);
    // So that the same file can be chosen again.
    field.value = '';
  };
  return html`
    <label class="open" part="button">
      ${words.open}
      <input type="file" accept=".json,application/json" aria-describedby="opening-hint" @change=${open} />
    </label>
    <p id="opening-hint" part="hint">${words.openHint}</p>
    <p role="alert" part="problem">${problem || nothing}</p>
  `;
}
