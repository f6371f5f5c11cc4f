import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { countdown } from '../../views/countdown.js';
import { heading } from '../../views/heading.js';
import { reasonsView, type Saying } from './feedback.js';
import { showAnswer, startClock, stopClock, turn } from './live-model.js';
import { type LiveWords, liveWords } from './live-words.js';
import type { Quiz } from './model.js';
import type { Marked } from './outcome.js';
import { pictureView } from './picture.js';

export { liveStyles } from './live-styles.js';

export interface LiveProps {
  title: string;
  quiz: Quiz;
  marked: readonly Marked[];
  /** Seconds for each question; none where there is no clock. */
  seconds: number | undefined;
  now: () => number;
  onSeconds: (seconds: number | undefined) => void;
  /** Takes a step that stays where the screen is. */
  onChange: (step: (now: Quiz) => Quiz) => void;
  /** Takes a step that leads somewhere. */
  onGo: (step: (now: Quiz) => Quiz) => void;
  onRestart: () => void;
}

/** A round on one screen, for everybody in a room or a webinar: the question, a clock if that is wanted, and the answer. */
export function liveView(props: LiveProps, saying: Saying): TemplateResult {
  const words = wordsIn(liveWords, saying.lang);
  const at = props.marked.findIndex(({ question }) => props.quiz.session.at === `question.${question.id}`);
  if (at >= 0) return questionView(props, words, saying, at);
  return props.quiz.session.at === 'results' ? endView(props, words, saying) : startView(props, words, saying);
}

/** The seconds that a presenter can choose from. */
const SECONDS = [15, 30, 45, 60, 90];

function startView(
  { title, marked, seconds, onSeconds, onGo }: LiveProps,
  words: LiveWords,
  saying: Saying,
): TemplateResult {
  const choose = (event: Event) => onSeconds(Number((event.target as HTMLSelectElement).value) || undefined);
  return html`
    ${heading(saying.level, title, { arrives: true })}
    <p>${words.intro(marked.length)}</p>
    <p part="note">${words.ownPace}</p>
    <p class="clock-choice">
      <label>
        ${words.clock}
        <select @change=${choose}>
          <option value="0" ?selected=${!seconds}>${words.noClock}</option>
          ${SECONDS.map((one) => html`<option value=${one} ?selected=${one === seconds}>${one}</option>`)}
        </select>
      </label>
    </p>
    <div class="buttons">
      <button type="button" part="button primary" @click=${() => onGo((now) => turn(now, 1))}>
        ${saying.words.startNow}
      </button>
    </div>
  `;
}

function questionView(props: LiveProps, words: LiveWords, saying: Saying, at: number): TemplateResult {
  const { quiz, marked, onGo } = props;
  const one = marked[at]!;
  const { question, right } = one;
  const { text, drawing, level } = saying;
  const isTold = quiz.told.includes(question.id);
  const rightOnes = new Set([right].flat());
  return html`<section class="live" part="live">
    <p part="progress">${saying.words.progress(at + 1, marked.length)}</p>
    ${heading(level, text(question.text), { arrives: true })}
    ${pictureView(question, drawing, ({ description }) => text(description))}
    <ol class="choices">
      ${question.options.map(
        ({ value, text: label }) =>
          html`<li class=${isTold && question.kind !== 'order' && rightOnes.has(value) ? 'right' : ''}>
            ${text(label)}
            ${
              isTold && question.kind !== 'order' && rightOnes.has(value)
                ? html`<strong>✓ <span class="unseen">(${words.isRight})</span></strong>`
                : nothing
            }
          </li>`,
      )}
    </ol>
    <div role="status">${isTold ? reasonsView(one, saying) : nothing}</div>
    ${isTold ? nothing : clockView(props, words)}
    <div class="buttons">
      ${
        isTold
          ? html`<button type="button" part="button primary" @click=${() => onGo((now) => turn(now, 1))}>
              ${words.nextQuestion}
            </button>`
          : html`<button
              type="button"
              part="button primary"
              @click=${() => onGo((now) => showAnswer(now, question.id))}
            >
              ${words.showAnswer}
            </button>`
      }
      <button type="button" part="button" @click=${() => onGo((now) => turn(now, -1))}>${saying.words.back}</button>
    </div>
  </section>`;
}

/** Nothing is answered by the clock: when it ends it says so, and goes on waiting for the presenter. */
function clockView({ quiz, seconds, now, onChange }: LiveProps, words: LiveWords): TemplateResult | typeof nothing {
  const { clock } = quiz;
  if (!seconds) return nothing;
  if (clock && 'until' in clock && clock.until > now()) {
    const say = words.secondsLeft;
    const ended = () => onChange((quizNow) => stopClock(quizNow, now()));
    return html`<div class="clock">
      <p role="timer" class="seconds" ${countdown({ until: clock.until, now, say, ended })}></p>
      <button type="button" part="button quiet" @click=${() => onChange((quizNow) => stopClock(quizNow, now()))}>
        ${words.stop}
      </button>
    </div>`;
  }
  const isUp = clock && (!('left' in clock) || clock.left === 0);
  return html`<div class="clock">
    <p role="status">${isUp ? words.timeUp : nothing}</p>
    ${
      isUp
        ? nothing
        : html`<button
            type="button"
            part="button quiet"
            @click=${() => onChange((quizNow) => startClock(quizNow, now(), seconds))}
          >
            ${words.start}
          </button>`
    }
  </div>`;
}

function endView({ onRestart }: LiveProps, words: LiveWords, { level }: Saying): TemplateResult {
  return html`
    ${heading(level, words.ended, { arrives: true })}
    <p>${words.thanks}</p>
    <div class="buttons">
      <button type="button" part="button primary" @click=${onRestart}>${words.again}</button>
    </div>
  `;
}
