// SurveyJS in a page without a framework, as its tutorial says, one question at a time and without the web font, which is
// its fastest form: https://surveyjs.io/form-library/documentation/get-started-html-css-javascript
import 'survey-core/survey-core.fontless.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import { questions, scale } from 'virtual:questions';

const json = {
  questionsOnPageMode: 'questionPerPage',
  elements: questions.map(({ id, text }) => ({
    type: 'rating',
    displayMode: 'buttons',
    name: id,
    title: text,
    minRateDescription: scale.low,
    maxRateDescription: scale.high,
  })),
};

for (const element of document.querySelectorAll('section div')) {
  const survey = new Model(json);
  globalThis.model ??= survey;
  survey.render(element);
}
