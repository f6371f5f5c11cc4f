import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import { dayOf } from '../../domain/dates.js';
import { ownState } from '../../views/own-state.js';
import { buttonsView, takeAwayView } from '../../views/take-away.js';
import { calendarOf } from './calendar.js';
import { downloadCheck, downloadResult } from './files.js';
import { fileField } from './file-field.js';
import { markdownOf } from './markdown.js';
import { go } from './model.js';
import { plannerFileOf } from './planner-file.js';
import type { ResultsProps } from './results.js';
import type { ResultsWords } from './results-words.js';
import { tableOf } from './table.js';
import type { Telling } from './telling.js';

/** What can be done with the results: downloading, printing, changing, starting again, opening a saved check. */
export function resultsTakeAway(props: ResultsProps, words: ResultsWords): TemplateResult {
  const { config, level, onGo, onPrint, onRestart, onTake } = props;
  return takeAwayView(
    words.takeAway,
    level + 1,
    ownState('', (problem, setProblem) => downloadsView(props, words, problem, setProblem)),
    buttonsView([
      { name: words.print, act: onPrint },
      { name: words.changeAnswers, act: () => onGo((now) => go(now, 'overview')) },
      { name: words.startAgain, act: onRestart },
    ]),
    fileField(config, {
      id: 'opens',
      name: words.open,
      hint: words.openHint,
      failed: words.openFailed,
      onOpen: ({ state, lost }) => onTake(() => go(state, 'overview'), lost),
    }),
  );
}

function downloadsView(
  { config, state, result, words: spoken, now }: ResultsProps,
  words: ResultsWords,
  problem: string,
  setProblem: (words: string) => void,
): TemplateResult {
  const telling: Telling = { config, state, words: spoken, results: words };
  const name = (ending: string) => `wifi-check-${dayOf(result.finishedAt)}.${ending}`;
  /** Makes a file whose writer is fetched for it; says so where it cannot be, or there is nothing to write. */
  const fetched = (ending: string, type: string, write: () => Promise<string | undefined>) => async () => {
    try {
      const content = await write();
      setProblem(content === undefined ? words.noDates : '');
      if (content !== undefined) download(name(ending), type, content);
    } catch {
      setProblem(words.notFetched);
    }
  };
  // Without the byte order mark, Excel takes the file for Windows-1252.
  const csv = async () => `\uFEFF${await tableOf(telling)}`;
  return html`
    ${buttonsView([
      { name: words.download, act: () => downloadResult(result) },
      { name: words.save, act: () => downloadCheck(config, state) },
      { name: words.csv, act: fetched('csv', 'text/csv', csv) },
      {
        name: words.markdown,
        act: () => download(name('md'), 'text/markdown', markdownOf(telling, result.finishedAt)),
      },
      {
        name: words.calendar,
        act: fetched('ics', 'text/calendar', () => calendarOf(telling, { id: result.id, now: now() })),
      },
      {
        name: words.planner,
        act: () => download(name('plan.json'), 'application/json', written(plannerFileOf(telling, result.id))),
      },
    ])}
    <p role="status" part="problem">${problem || nothing}</p>
  `;
}
