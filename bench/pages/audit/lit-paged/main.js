// The stricter floor: Lit in one script, one question at a time, as our own widgets ask.
import { css, html, LitElement } from 'lit';
import { questions, scale } from 'virtual:questions';

const NAMED = { 1: scale.low, 3: scale.middle, 5: scale.high };

class ByLit extends LitElement {
  static styles = css`
    fieldset {
      margin-block: 1em;
    }
  `;
  static properties = { answers: { state: true }, at: { state: true } };

  constructor() {
    super();
    this.answers = {};
    this.at = 0;
  }

  render() {
    const question = questions[this.at];
    if (!question) return html`<p>Thank you.</p>`;
    const { id, text } = question;
    return html`<form @submit=${this.#goOn}>
      <p>Question ${this.at + 1} of ${questions.length}</p>
      <fieldset>
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
      </fieldset>
      <button>Continue</button>
    </form>`;
  }

  #goOn = (event) => {
    event.preventDefault();
    this.at += 1;
  };
}
customElements.define('by-lit', ByLit);
