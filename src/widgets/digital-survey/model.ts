import { join, type Session, start } from '../../domain/questionnaire/session.js';
import { resumeSurvey } from '../../domain/survey/open-words.js';
import type { SurveyConfig } from './schema.js';

export type { SurveyConfig } from './schema.js';

/** The rules of the widget, as its base class wants them, but for what comes of a survey. */
export const surveyRules = {
  begin: () => start(),
  resume: resumeSurvey,
  join,
  ended: (_: SurveyConfig, { at }: Session) => at === 'results',
};
