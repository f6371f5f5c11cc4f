import type { Survey } from '../../domain/survey/definition.js';

export { survey as config } from '../../domain/survey/definition.js';

export type SurveyConfig = Survey;
