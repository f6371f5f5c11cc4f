import { html, nothing, type TemplateResult } from 'lit';
import { files } from '../../core/files.js';
import type { SummaryState } from '../../core/summary-source.js';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import builtInActivities from '../../domain/programme/content/tasks.json' with { type: 'json' };
import type { Answers } from '../../domain/questionnaire/answers.js';
import { scores } from '../../domain/questionnaire/score.js';
import type { Lang, Text } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { answersTakeAway, openView as openAnswers } from '../../views/answers-take-away.js';
import { heading } from '../../views/heading.js';
import type { QuestionnaireWords } from '../../views/words/en.js';
import builtInBenchmark from './content/benchmark.json' with { type: 'json' };
import { passOnView } from './pass-on.js';
import { comparisonView } from './report-comparison.js';
import { comparison, profile } from './report-model.js';
import { nextView, overallView, profileView, ratingsView, type Saying } from './report-profile.js';
import { type ReportWords, reportWords } from './report-words.js';
import type { AuditConfig, Benchmark } from './schema.js';

export interface ReportProps {
  audit: AuditConfig;
  answers: Answers;
  result: Result;
  /** Other people's results to compare with. */
  summary: SummaryState;
  lang: Lang;
  /** Around the questions, in that language. */
  words: QuestionnaireWords;
  text: (text: Text) => string;
  /** The level of the report's own heading. */
  level: number;
  /** The smallest group that the page wants shown. */
  minGroup?: number | undefined;
  /** The address of the page, for passing it on. */
  address: URL;
  tag: string;
  /** What becomes of the result. */
  sending: TemplateResult | typeof nothing;
  /** Where the person could go on from here. */
  next?: unknown;
  onChange: () => void;
  /** Answers came from a file, and those with the ids in `lost` could not be taken. */
  onImport: (answers: Answers, lost: string[]) => void;
  onRestart: () => void;
  onPrint: () => void;
  /** Fetches the summary again. */
  onTryAgain?: () => void;
}

/** The statements of the built-in audits, and what is to be said about them. */
const ABOUT: Record<string, 'words2014' | 'words2026'> = {
  'skills-audit-2014': 'words2014',
  'skills-audit-2026': 'words2026',
};

/** Opens results that were downloaded before. */
export const openView = ({ audit, lang, onImport }: Pick<ReportProps, 'audit' | 'lang' | 'onImport'>): TemplateResult =>
  openAnswers({ definition: audit, lang, files, own: ownWords(lang), onImport });

const ownWords = (lang: Lang) => ({ openFailed: wordsIn(reportWords, lang).openFailed });

/** What a person's ratings say about them, beside others, and what they can do with it. */
export function reportView(props: ReportProps): TemplateResult {
  const { audit, answers, result, summary, lang, text, level, minGroup, address, tag, onTryAgain } = props;
  const words = wordsIn(reportWords, lang);
  const saying: Saying = { audit, lang, words, text, level: level + 1 };
  const own = profile(audit, answers, audit.activities ?? builtInActivities);
  const compared = comparison(audit, scores(audit, answers), {
    benchmark: audit.benchmark ?? (builtInBenchmark as Benchmark),
    ...(summary.status === 'here' && { summary: summary.summary }),
    ...(minGroup !== undefined && { minGroup }),
  });
  return html`<div class="report" part="report">
    ${heading(level, words.heading, { arrives: true })}
    <p part="date">${text(audit.title)}, ${dateIn(lang, result.finishedAt)}</p>
    ${overallView(own, words)} ${props.sending} ${profileView(own, saying, audit.id in ABOUT)}
    ${ratingsView(own, saying, compared.benchmark?.findings ?? [])} ${nextView(own, saying)} ${props.next}
    ${comparisonView(compared, summary.status, saying, onTryAgain)}
    ${passOnView({ words, level: level + 1, tag, address })}
    ${answersTakeAway({
      ...props,
      definition: audit,
      files,
      level: level + 1,
      own: ownWords(lang),
    })}
    ${aboutView(audit, saying)}
  </div>`;
}

function aboutView({ id, agreed }: AuditConfig, { words, text, lang }: Saying): TemplateResult | typeof nothing {
  const about: keyof ReportWords | undefined = ABOUT[id];
  if (!about && !agreed) return nothing;
  return html`<section>
    <details>
      <summary>${words.aboutQuestions}</summary>
      ${about ? html`<p>${words[about]}</p>` : nothing}
      ${agreed ? html`<p>${words.agreed(text(agreed.by), dateIn(lang, agreed.on))}</p>` : nothing}
    </details>
  </section>`;
}
