// form.io without its server, as its documentation says, with radio buttons: https://formio.github.io/formio.js
// Only the renderer, not the builder, which is its lightest form. Its own pages also load Bootstrap; this one does not.
import '@formio/js/dist/formio.form.min.css';
import '@formio/js/dist/formio.form.min.js';
import { questions, scale } from 'virtual:questions';

const NAMES = [scale.low, '2', scale.middle, '4', scale.high];
const definition = () => ({
  components: questions.map(({ id, text }) => ({
    type: 'radio',
    key: id,
    label: text,
    inline: true,
    values: NAMES.map((label, at) => ({ label, value: String(at + 1) })),
  })),
});

for (const element of document.querySelectorAll('section div')) {
  globalThis.Formio.createForm(element, definition()).then((form) => (globalThis.form1 ??= form));
}
