/**
 * Who is measured, in the order of the tables. `pages/<part>/<name>` holds each one's page (`page.html`, `main.js`) and
 * `drive.js`, by which the bench answers its questions.
 */
const floors = [
  { name: 'html', title: 'Floor: plain HTML', kind: 'floor' },
  { name: 'ce', title: 'Floor: one custom element', kind: 'floor' },
  { name: 'lit', title: 'Floor: one Lit element', kind: 'floor' },
  { name: 'lit-paged', title: 'Floor: one Lit element, one question at a time', kind: 'floor' },
];
const ours = { name: 'ours', title: '<skills-audit>', kind: 'ours' };
const oursPreloaded = { name: 'ours-preload', title: '<skills-audit>, preloaded', kind: 'ours' };
const oursFromOutside = { name: 'ours-src', title: '<skills-audit src>', kind: 'ours' };
const formbricks = { name: 'formbricks', title: 'Formbricks surveys', kind: 'peer' };
const surveyjs = { name: 'surveyjs', title: 'SurveyJS (js-ui)', kind: 'peer' };

export const audit = [
  ...floors,
  ours,
  oursPreloaded,
  oursFromOutside,
  formbricks,
  { name: 'hax', title: 'HAX multiple-choice', kind: 'peer' },
  { name: 'enketo', title: 'Enketo core', kind: 'peer' },
  { name: 'formio', title: 'form.io', kind: 'peer' },
  surveyjs,
];

const [, element, lit, paged] = floors;
/** Those that can be asked for hundreds of questions in a minute or two. */
export const questions = [element, lit, paged, oursFromOutside, formbricks, surveyjs];
/** Those that can stand many times on one page. */
export const widgets = [element, lit, ours, formbricks];
/** Those that can be taken out of a page again. */
export const mounted = [element, lit, ours];

export const films = [
  { name: 'ours', title: '<howto-channel>', kind: 'ours' },
  { name: 'lite-youtube-embed', title: 'lite-youtube-embed', kind: 'peer' },
  { name: 'justinribeiro-lite-youtube', title: '@justinribeiro/lite-youtube', kind: 'peer' },
  { name: 'lite-vimeo-embed', title: 'lite-vimeo-embed', kind: 'peer' },
];
