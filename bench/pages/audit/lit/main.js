// The floor of a widget made with Lit: one element in one script, all questions on one page.
import { css, html, LitElement } from 'lit';
import { questions, scale } from 'virtual:questions';

const NAMED = { 1: scale.low, 3: scale.middle, 5: scale.high };

class ByLit extends LitElement {
  static styles = css`
    fieldset {
      margin-block: 1em;
    }
  `;
  static properties = { answers: { state: true } };

  constructor() {
    super();
    this.answers = {};
  }

  render() {
    return html`<form>
      ${questions.map(
        ({ id, text }) =>
          html`<fieldset>
            <legend>${text}</legend>
            ${[1, 2, 3, 4, 5].map(
              (point) =>
                html`<label>
                  <input
                    type="radio"
                    name=${id}
                    .checked=${this.answers[id] === point}
                    @change=${() => (this.answers = { ...this.answers, [id]: point })}
                  />${NAMED[point] ?? point}
                </label>`,
            )}
          </fieldset>`,
      )}
      <button>Send</button>
    </form>`;
  }
}
customElements.define('by-lit', ByLit);
