/**
 * Who is measured, in the order of the tables. `pages/<part>/<name>` holds each one's page (`page.html`, `main.js`) and
 * `drive.js`, by which the bench answers its questions.
 */
export const audit = [
  { name: 'html', title: 'Floor: plain HTML', kind: 'floor' },
  { name: 'ce', title: 'Floor: one custom element', kind: 'floor' },
  { name: 'lit', title: 'Floor: one Lit element', kind: 'floor' },
  { name: 'lit-paged', title: 'Floor: one Lit element, one question at a time', kind: 'floor' },
  { name: 'ours', title: '<skills-audit>', kind: 'ours' },
  { name: 'ours-src', title: '<skills-audit src>', kind: 'ours' },
  { name: 'formbricks', title: 'Formbricks surveys', kind: 'peer' },
  { name: 'surveyjs', title: 'SurveyJS (js-ui)', kind: 'peer' },
];
