import { html, nothing, type TemplateResult } from 'lit';
import { dateIn, dayOf } from '../../domain/dates.js';
import { drop, move, reflect, tick } from '../../domain/programme/adjust.js';
import type { Step } from '../../domain/programme/programme.js';
import { type Lang, textIn } from '../../domain/text.js';
import type { ProgrammeProps } from './props.js';
import { stepReasons } from './reasons.js';
import type { ProgrammeWords } from './words.js';

/** More characters than anybody writes about one step. */
const LONGEST = 5_000;

export interface StepProps extends ProgrammeProps {
  words: ProgrammeWords;
  /** Its place, from 0. */
  at: number;
  /** The day by which it is to be done. */
  due: string | undefined;
}

/** One step: ticked by a native checkbox, and reflected on once it is done. */
export function stepView(step: Step, props: StepProps): TemplateResult {
  const { programme, offers, words, lang, today, at, due, onChange } = props;
  const title = textIn(step.title, lang);
  const what = offers.tasks.find(({ id }) => step.id === `task:${id}`)?.what;
  return html`<li>
    <label part="option">
      <input
        type="checkbox"
        .checked=${step.done !== undefined}
        @change=${({ target }: Event) =>
          onChange(tick(step.id, (target as HTMLInputElement).checked ? today : undefined))}
      />
      <span><span class="kind">${words.kinds[step.kind]}:</span> ${title}</span>
    </label>
    ${what ? html`<p class="what">${textIn(what, lang)}</p>` : nothing}
    <p part="note">${stepReasons(step, programme, words, lang).join(' ')} ${whenOf(step, due, words, lang)}</p>
    ${step.done || step.reflection ? reflectionView(step, title, at, props) : nothing}
    <div class="buttons">
      ${goView(step, title, props)} ${movesView(step, title, props)}
      <button
        type="button"
        part="button quiet"
        aria-label=${words.dropThis(title)}
        @click=${() => onChange(drop(step.id))}
      >
        ${words.drop}
      </button>
    </div>
  </li>`;
}

/** When a step begins, was done, or is to be done. */
export function whenOf({ start, done }: Step, due: string | undefined, words: ProgrammeWords, lang: Lang): string {
  if (done) return `${words.doneOn(dateIn(lang, done))}.`;
  if (start) return `${words.starts(dateIn(lang, dayOf(start)), timeOf(start))}.`;
  return due ? `${words.due(dateIn(lang, due))}.` : '';
}

/** The time of a moment in the person's own time zone, as `14:05`. */
function timeOf(moment: string): string {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
}

function reflectionView({ id, reflection = '' }: Step, title: string, at: number, props: StepProps): TemplateResult {
  const { words, onChange } = props;
  return html`<div class="reflection">
    <label class="field" for="reflection-${at}"> ${words.reflection}<span class="unseen">: ${title}</span> </label>
    <p class="paper">${reflection}</p>
    <textarea
      id="reflection-${at}"
      rows="3"
      maxlength=${LONGEST}
      .value=${reflection}
      @input=${({ target }: Event) => onChange(reflect(id, (target as HTMLTextAreaElement).value))}
    ></textarea>
  </div>`;
}

/** To where the step can be done, or to somebody who can be asked. */
function goView(step: Step, title: string, props: StepProps): TemplateResult | typeof nothing {
  const { words, lead } = props;
  if (step.kind === 'ask') return askView(step, title, props);
  const to = lead(step);
  if (!to || (step.kind !== 'film' && step.kind !== 'session')) return nothing;
  const name = html`${words.go[step.kind]}<span class="unseen">: ${title}</span>`;
  return to.href === undefined
    ? html`<button type="button" part="button quiet" @click=${to.act}>${name}</button>`
    : html`<a href=${to.href} @click=${to.act}>${name}</a>`;
}

function askView(step: Step, title: string, { words, onAsk, asked }: StepProps): TemplateResult | typeof nothing {
  const [topic] = step.for;
  if (topic === undefined || !onAsk) return nothing;
  if (asked.includes(topic)) return html`<span part="note">${words.asked}</span>`;
  return html`<button type="button" part="button" @click=${() => onAsk(topic)}>
    ${words.ask}<span class="unseen">: ${title}</span>
  </button>`;
}

function movesView({ id }: Step, title: string, { programme, words, at, onChange }: StepProps): TemplateResult {
  const last = programme.steps.length - 1;
  const go = (by: -1 | 1) => (event: Event) => {
    if (at + by < 0 || at + by > last) return;
    onChange(move(id, by));
    followFocus(event.currentTarget as HTMLElement, at + by);
  };
  return html`<span class="moves"
    ><button
      type="button"
      part="button"
      class="move"
      aria-label=${words.moveUp(title)}
      aria-disabled=${at === 0 ? 'true' : nothing}
      @click=${go(-1)}
    >
      <span aria-hidden="true">↑</span>
    </button>
    <button
      type="button"
      part="button"
      class="move"
      aria-label=${words.moveDown(title)}
      aria-disabled=${at === last ? 'true' : nothing}
      @click=${go(1)}
    >
      <span aria-hidden="true">↓</span>
    </button></span
  >`;
}

/** The focus goes with what was moved, to the same button of the place that it has now. */
function followFocus(pressed: HTMLElement, to: number): void {
  const row = pressed.closest('li')!;
  const which = [...row.querySelectorAll('.move')].indexOf(pressed);
  row.parentElement!.querySelectorAll('li')[to]?.querySelectorAll<HTMLElement>('.move')[which]?.focus();
}
