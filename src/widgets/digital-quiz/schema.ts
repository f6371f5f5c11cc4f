/** What the author of a quiz may write. Loaded only for a definition from outside. */
export { quiz as config, type QuizDefinition as QuizConfig } from '../../domain/quiz/definition.js';
