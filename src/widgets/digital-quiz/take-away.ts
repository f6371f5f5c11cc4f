import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import { dayOf } from '../../domain/dates.js';
import { sumOf } from '../../domain/quiz/score.js';
import type { Result } from '../../results/result.js';
import { buttonsView, takeAwayView } from '../../views/take-away.js';
import type { ResultsProps } from './results.js';
import type { ResultsWords } from './results-words.js';
import { shareView } from './share.js';
import { xapiStatement } from './xapi.js';

/** What can be done with the results: practising, starting again, printing, downloading, sharing. */
export function resultsTakeAway(
  props: ResultsProps,
  title: string,
  words: ResultsWords,
  level: number,
): TemplateResult {
  const { marked, onMissed, onWhole, onPrint, onRestart } = props;
  const { points, of } = sumOf(marked);
  const missed = marked.some((one) => one.points < 1);
  return takeAwayView(
    words.takeAway,
    level,
    missed ? nothing : html`<p>${words.allRight}</p>`,
    buttonsView([
      ...(missed ? [{ name: words.missed, act: onMissed }] : []),
      ...(onWhole ? [{ name: words.whole, act: onWhole }] : []),
      { name: words.startAgain, act: onRestart },
      { name: words.print, act: onPrint },
    ]),
    downloadsView(props, title, words),
    shareView({ title, score: words.pointsOf(points, of), text: words.shareText(title, points, of), words }),
  );
}

function downloadsView(
  { result, home, isXapi }: ResultsProps,
  title: string,
  words: ResultsWords,
): TemplateResult | typeof nothing {
  if (!result) return nothing;
  const statement = () => downloadJson(result, 'xapi.json', xapiStatement(result, title, home));
  return buttonsView([
    { name: words.download, act: () => downloadResult(result) },
    ...(isXapi ? [{ name: words.downloadXapi, act: statement }] : []),
  ]);
}

/** Gives the person their result as it would be sent. */
export const downloadResult = (result: Result): void => downloadJson(result, 'json', result);

function downloadJson({ widget, finishedAt }: Result, ending: string, content: unknown): void {
  download(`${widget}-${dayOf(finishedAt)}.${ending}`, 'application/json', written(content));
}
