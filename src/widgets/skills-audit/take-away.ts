import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { ownState } from '../../views/own-state.js';
import { buttonsView, takeAwayView } from '../../views/take-away.js';
import { downloadResult, downloadTable, LARGEST_FILE, opened } from './files.js';
import type { ReportProps } from './report.js';
import { type ReportWords, reportWords } from './report-words.js';

/** What can be done with the results: sending, downloading, printing, opening earlier ones, changing, starting again. */
export function reportTakeAway(props: ReportProps, words: ReportWords): TemplateResult {
  const { level, audit, lang, onImport, onPrint, onChange, onRestart } = props;
  return takeAwayView(
    words.takeAway,
    level + 1,
    ownState('', (problem, setProblem) => downloadsView(props, words, problem, setProblem)),
    buttonsView([
      { name: words.print, act: onPrint },
      { name: words.changeAnswers, act: onChange },
      { name: words.startAgain, act: onRestart },
    ]),
    openView({ audit, lang, onImport }),
  );
}

function downloadsView(
  { audit, answers, lang, result, words: spoken }: ReportProps,
  words: ReportWords,
  problem: string,
  setProblem: (words: string) => void,
): TemplateResult {
  const downloadCsv = () =>
    downloadTable(audit, { answers, lang, result, words: spoken }).then(
      () => setProblem(''),
      () => setProblem(words.notFetched),
    );
  return html`
    ${buttonsView([
      { name: words.download, act: () => downloadResult(result) },
      { name: words.downloadCsv, act: downloadCsv },
    ])}
    <p role="status" part="problem">${problem || nothing}</p>
  `;
}

export interface OpenProps extends Pick<ReportProps, 'audit' | 'lang' | 'onImport'> {}

/** Opens results that were downloaded before. */
export function openView({ audit, lang, onImport }: OpenProps): TemplateResult {
  const words = wordsIn(reportWords, lang);
  return html`${ownState('', (problem, setProblem) => {
    const open = async (event: Event) => {
      const field = event.target as HTMLInputElement;
      const file = field.files?.[0];
      if (!file) return;
      try {
        const found = file.size > LARGEST_FILE ? undefined : await opened(audit, await file.text());
        setProblem(found ? '' : words.openFailed);
        if (found) onImport(found.answers, found.lost);
      } catch {
        setProblem(words.notFetched);
      }
      // So that the same file can be chosen again.
      field.value = '';
    };
    return html`
      <label class="open" part="button">
        ${words.open}
        <input type="file" accept=".json,.csv,application/json,text/csv" aria-describedby="replaces" @change=${open} />
      </label>
      <p id="replaces" part="hint">${words.openReplaces}</p>
      <p role="alert" part="problem">${problem || nothing}</p>
    `;
  })}`;
}
