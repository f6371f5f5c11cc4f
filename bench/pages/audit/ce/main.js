// The floor of a widget: one custom element, written by hand, in one script.
import { questions, scale } from 'virtual:questions';

const STYLE = new CSSStyleSheet();
STYLE.replaceSync('fieldset { margin-block: 1em }');
const NAMED = { 1: scale.low, 3: scale.middle, 5: scale.high };

customElements.define(
  'by-hand',
  class extends HTMLElement {
    answers = {};

    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [STYLE];
      const form = document.createElement('form');
      for (const { id, text } of questions) {
        const group = document.createElement('fieldset');
        const legend = document.createElement('legend');
        legend.textContent = text;
        group.append(legend);
        for (let point = 1; point <= 5; point++) {
          const label = document.createElement('label');
          const input = Object.assign(document.createElement('input'), { type: 'radio', name: id, value: point });
          label.append(input, NAMED[point] ?? String(point));
          group.append(label);
        }
        form.append(group);
      }
      form.append(Object.assign(document.createElement('button'), { textContent: 'Send' }));
      form.addEventListener('change', ({ target }) => (this.answers[target.name] = Number(target.value)));
      root.append(form);
    }
  },
);
