import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { isStale } from '../../domain/quiz/draw.js';
import { type Lang, textIn } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import { bankFilesView } from './bank-view.js';
import { type CuratorQuizWords, curatorQuizWords } from './curator-words.js';
import type { QuizConfig } from './model.js';
import { builtInReasons } from './reasons.js';

/** So many days ahead a curator is told that a question is to be looked at again. */
const AHEAD = 60;
const DAY = 86_400_000;

/** Which questions somebody should look at again, and question banks of other formats. */
export function bankView(quiz: QuizConfig, today: string, lang: Lang, level: number): TemplateResult {
  const { questions } = quiz;
  const words = wordsIn(curatorQuizWords, lang);
  const soon = new Date(Date.parse(today) + AHEAD * DAY).toISOString().slice(0, 10);
  const stale = questions.filter((question) => isStale(question, today));
  const due = questions.filter((question) => !isStale(question, today) && isStale(question, soon));
  return html`<section class="screen">
    ${heading(level, words.bank, { part: 'subheading' })}
    ${stale.length + due.length === 0 ? html`<p>${words.fresh}</p>` : nothing}
    ${listView(words.stale, stale, words, lang, level + 1)} ${listView(words.due, due, words, lang, level + 1)}
    ${bankFilesView(() => withReasons(quiz, lang), lang)}
  </section>`;
}

/** A quiz from outside has its reasons with it; those of the built-in one are fetched apart. */
async function withReasons(quiz: QuizConfig, lang: Lang): Promise<QuizConfig> {
  if (quiz.questions.some(({ why }) => why)) return quiz;
  const reasons = await builtInReasons(lang);
  return { ...quiz, questions: quiz.questions.map((question) => ({ ...question, ...reasons[question.id] })) };
}

function listView(
  title: string,
  questions: QuizConfig['questions'],
  words: CuratorQuizWords,
  lang: Lang,
  level: number,
): TemplateResult | typeof nothing {
  if (questions.length === 0) return nothing;
  return html`${heading(level, title, { part: 'section' })}
    <ul>
      ${questions.map(
        ({ id, text, reviewBy }) => html`<li>${id}: ${textIn(text, lang)} (${words.by(dateIn(lang, reviewBy!))})</li>`,
      )}
    </ul>`;
}
