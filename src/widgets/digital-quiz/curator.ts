import { curating } from '../../core/curating.js';
import { readSummary, type SummaryState } from '../../core/summary-source.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import { groupLabel, offeredGroups } from '../../domain/questionnaire/groups.js';
import { everyQuestion } from '../../domain/quiz/every-question.js';
import { quizReading } from '../../domain/quiz/reading.js';
import { textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { curatorView } from '../../views/curator.js';
import { fileButtonStyles } from '../../views/file-button-styles.js';
import { addStyles } from '../../views/late-styles.js';
import { bankView } from './curator-bank.js';
import { figuresView } from './curator-figures.js';
import { curatorQuizWords } from './curator-words.js';
import type { Quiz, QuizConfig } from './model.js';

/** The curator's view of the quiz. */
export function openCurator(given: CuratorSetting<QuizConfig, Quiz>): Curator {
  const { config: quiz, element } = given;
  const asked = { ...quiz, questions: everyQuestion(quiz) };
  addStyles(element.shadowRoot!, curatorStyles);
  addStyles(element.shadowRoot!, fileButtonStyles);
  const { desk, frame, today } = curating(given, {
    reading: quizReading(quiz.questions),
    groups: offeredGroups(asked),
  });
  let felt: SummaryState = { status: 'loading' };
  void feltIn(given).then((read) => {
    felt = read;
    element.requestUpdate();
  });
  const view = () => {
    const { lang, ...rest } = frame();
    return curatorView({
      ...rest,
      lang,
      title: textIn(quiz.title, lang),
      groupName: (id) => textIn(groupLabel(asked, id), lang),
      figures: {
        title: wordsIn(curatorQuizWords, lang).title,
        view: (summary, level) => figuresView(asked, summary, felt, lang, level),
      },
      own: (level) => bankView(quiz, today(), lang, level),
    });
  };
  return { view, follow: desk.follow, unfollow: desk.unfollow };
}

/** The summary of the skills audit that the page names, small groups left out. */
async function feltIn({ services, setting }: CuratorSetting<QuizConfig, Quiz>): Promise<SummaryState> {
  const address = setting('resultsSrc');
  if (!address) return { status: 'none' };
  try {
    return { status: 'here', summary: await readSummary(await services.network(), address, setting('minGroup')) };
  } catch {
    return { status: 'failed' };
  }
}
