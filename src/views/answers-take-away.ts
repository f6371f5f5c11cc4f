import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../core/words.js';
import type { Answers } from '../domain/questionnaire/answers.js';
import type { Definition } from '../domain/questionnaire/definition.js';
import type { Lang } from '../domain/text.js';
import type { Result } from '../results/result.js';
import { downloadResult, downloadTable, type Files, LARGEST_FILE, opened } from './answer-files.js';
import { type TakeAwayWords, takeAwayWords } from './answers-take-away-words.js';
import { ownState } from './own-state.js';
import { buttonsView, takeAwayView } from './take-away.js';
import type { QuestionnaireWords } from './words/en.js';

export interface OpenProps {
  /** The questions that are asked. */
  definition: Definition;
  lang: Lang;
  files: Files;
  /** In place of the shared words, in that language, where the questions have a name of their own. */
  own?: Partial<TakeAwayWords>;
  /** Answers came from a file, and those with the ids in `lost` could not be taken. */
  onImport: (answers: Answers, lost: string[]) => void;
}

export interface AnswersTakeAwayProps extends OpenProps {
  answers: Answers;
  result: Result;
  /** Around the questions, in that language. */
  words: QuestionnaireWords;
  /** The level of the heading. */
  level: number;
  onChange: () => void;
  onRestart: () => void;
  onPrint: () => void;
}

/** What can be done with answers: downloading, printing, changing, starting again, opening earlier ones. */
export function answersTakeAway(props: AnswersTakeAwayProps): TemplateResult {
  const { level, lang, own, onPrint, onChange, onRestart } = props;
  const words = { ...wordsIn(takeAwayWords, lang), ...own };
  return takeAwayView(
    words.takeAway,
    level,
    ownState('', (problem, setProblem) => downloadsView(props, words, problem, setProblem)),
    buttonsView([
      { name: words.print, act: onPrint },
      { name: words.changeAnswers, act: onChange },
      { name: words.startAgain, act: onRestart },
    ]),
    openView(props),
  );
}

function downloadsView(
  { definition, answers, lang, result, files, words: spoken }: AnswersTakeAwayProps,
  words: TakeAwayWords,
  problem: string,
  setProblem: (words: string) => void,
): TemplateResult {
  const downloadCsv = () =>
    downloadTable(files, definition, { answers, lang, result, words: spoken }).then(
      () => setProblem(''),
      () => setProblem(words.notFetched),
    );
  return html`
    ${buttonsView([
      { name: words.download, act: () => downloadResult(files, result) },
      { name: words.downloadCsv, act: downloadCsv },
    ])}
    <p role="status" part="problem">${problem || nothing}</p>
  `;
}

/** Opens results that were downloaded before. */
export function openView({ definition, lang, files, own, onImport }: OpenProps): TemplateResult {
  const words = { ...wordsIn(takeAwayWords, lang), ...own };
  return html`${ownState('', (problem, setProblem) => {
    const open = async (event: Event) => {
      const field = event.target as HTMLInputElement;
      const file = field.files?.[0];
      if (!file) return;
      try {
        const found = file.size > LARGEST_FILE ? undefined : await opened(files, definition, await file.text());
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
