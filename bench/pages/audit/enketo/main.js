// Enketo core on a form that was transformed ahead, as its README says: https://github.com/enketo/enketo-core#usage-as-a-library
// The page has the form; its style sheet, which needs a build of its own, is left out, which makes it lighter.
import { Form } from 'enketo-core';
import { questions, scale } from 'virtual:questions';

const NAMES = [scale.low, '2', scale.middle, '4', scale.high];
const option = (id, label, at) =>
  `<label><input type="radio" name="/data/${id}" data-name="/data/${id}" value="${at + 1}" data-type-xml="select1"><span lang="" class="option-label active">${label}</span></label>`;
const markup = questions.map(
  ({ id, text }) =>
    `<fieldset class="question simple-select"><fieldset><legend><span lang="" class="question-label active">${text}</span></legend><div class="option-wrapper">${NAMES.map((label, at) => option(id, label, at)).join('')}</div></fieldset></fieldset>`,
);
const model = `<model><instance><data id="bench">${questions.map(({ id }) => `<${id}/>`).join('')}<meta><instanceID/></meta></data></instance></model>`;

for (const element of document.querySelectorAll('section div')) {
  element.innerHTML = `<form autocomplete="off" novalidate class="or clearfix" dir="ltr" data-form-id="bench"><section class="form-logo"></section><h3 dir="auto" id="form-title">Skills audit</h3>${markup.join('')}</form>`;
  const form = new Form(
    element.querySelector('form'),
    { modelStr: model, instanceStr: null, submitted: false, external: [] },
    {},
  );
  form.init();
  globalThis.form1 ??= form;
}
