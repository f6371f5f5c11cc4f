import type { Answers } from '../../domain/questionnaire/answers.js';
import { keptAnswers } from '../../domain/questionnaire/ending.js';
import { scores } from '../../domain/questionnaire/score.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { surveyGroup } from '../../domain/survey/groups.js';
import { asked } from '../../domain/survey/open-words.js';
import type { Outcome } from '../../results/result.js';
import type { SurveyConfig } from './schema.js';

/** What comes of a survey that is ended. */
export function surveyOutcome(survey: SurveyConfig, session: Session): Outcome {
  const questions = asked(survey, session.answers);
  const answers = keptAnswers(questions, session);
  return {
    kind: 'survey-response',
    tier: 'open',
    group: surveyGroup(survey, answers),
    topics: mostChosen(survey, answers),
    answers,
    scores: scores(questions, answers),
  };
}

/** How many topics a result names. */
const MOST_PRESSING = 3;

/** The codes that were chosen in most themes; of equal ones the first met. */
function mostChosen({ themes }: SurveyConfig, answers: Answers): string[] {
  const times = new Map<string, number>();
  for (const theme of themes) {
    const chosen = answers[`${theme}.choices`];
    for (const code of Array.isArray(chosen) ? chosen : []) times.set(code, (times.get(code) ?? 0) + 1);
  }
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_PRESSING)
    .map(([code]) => code);
}
