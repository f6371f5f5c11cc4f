// HAX multiple-choice, one element for each question, as its README says:
// https://github.com/haxtheweb/webcomponents/tree/master/elements/multiple-choice
import '@haxtheweb/multiple-choice/multiple-choice.js';
import { questions, scale } from 'virtual:questions';

const NAMES = [scale.low, '2', scale.middle, '4', scale.high];

for (const form of document.querySelectorAll('section div')) {
  for (const { id, text } of questions) {
    const element = document.createElement('multiple-choice');
    Object.assign(element, {
      id,
      question: text,
      singleOption: true,
      answers: NAMES.map((label) => ({ label, correct: true })),
    });
    form.append(element);
  }
}
