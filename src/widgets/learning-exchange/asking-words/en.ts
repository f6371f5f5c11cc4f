export { questionnaire } from '../../../views/words/en.js';
