export { questionnaire } from '../../../views/words/cy.js';
