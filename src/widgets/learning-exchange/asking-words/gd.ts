export { questionnaire } from '../../../views/words/gd.js';
