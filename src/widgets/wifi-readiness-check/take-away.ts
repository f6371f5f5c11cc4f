import { html, nothing, type TemplateResult } from 'lit';
import { ownState } from '../../views/own-state.js';
import { buttonsView, takeAwayView } from '../../views/take-away.js';
import { downloadCheck, downloadResult } from './files.js';
import { fileField } from './file-field.js';
import { go } from './model.js';
import type { ResultsProps } from './results.js';
import type { ResultsWords } from './results-words.js';

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
      onOpen: ({ state, lost }) => onTake(state, lost),
    }),
  );
}

function downloadsView(
  { config, state, result }: ResultsProps,
  words: ResultsWords,
  problem: string,
  _setProblem: (words: string) => void,
): TemplateResult {
  return html`
    ${buttonsView([
      { name: words.download, act: () => downloadResult(result) },
      { name: words.save, act: () => downloadCheck(config, state) },
    ])}
    <p role="status" part="problem">${problem || nothing}</p>
  `;
}
