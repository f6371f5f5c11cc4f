import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../views/heading.js';
import { ownState } from '../../../views/own-state.js';
import { buttonsView } from '../../../views/take-away.js';
import { fileField } from './file-field.js';
import type { Figures, PartProps } from './props.js';

export interface TakeAwayProps extends PartProps {
  figures: Figures | undefined;
  isUnsigned: boolean;
  problem: string | undefined;
  onCoder: (coder: string) => void;
  onReport: () => void;
  onTable: () => void;
  onCodebook: () => void;
  onCoding: () => void;
  onBring: (file: File) => void;
  onClear: () => void;
}

/** All that leaves the desk, and the one thing that comes back to it. */
export function takeAwayView(props: TakeAwayProps): TemplateResult {
  const { words, level, work, figures, isUnsigned, problem } = props;
  const mayTell = figures && figures.answered >= figures.minGroup;
  return html`${heading(level, words.panels.takeAway, { part: 'subheading', arrives: true })}
    <label class="name" for="coder">${words.coder}</label>
    <p id="coder-hint" part="hint">${words.coderHint}</p>
    <p id="coder-problem" role="alert" part="problem">${isUnsigned ? words.coderMissing : nothing}</p>
    <input
      id="coder"
      type="text"
      class="short"
      maxlength="40"
      autocomplete="off"
      aria-describedby="coder-hint coder-problem"
      .value=${work.coder}
      @input=${({ target }: Event) => props.onCoder((target as HTMLInputElement).value.trim())}
    />
    ${figures ? nothing : html`<p role="status">${words.counting}</p>`}
    ${
      // What must be counted first comes after what is there at once, or it would push that away from under a finger.
      buttonsView([
        { name: words.codebookFile, act: props.onCodebook },
        { name: words.codingFile, act: props.onCoding },
        ...(mayTell
          ? [
              { name: words.report, act: props.onReport },
              { name: words.table, act: props.onTable },
            ]
          : []),
      ])
    }
    ${figures ? html`<p>${mayTell ? words.reportNote : words.tooFew(figures.minGroup)}</p>` : nothing}
    ${fileField({ id: 'own', name: words.goOn, problem, onFile: props.onBring })}
    ${ownState(false, (asks, set) => clearView(props, asks, set))}`;
}

/** A coding is deleted by nobody's one wrong press. */
function clearView({ words, onClear }: TakeAwayProps, asks: boolean, set: (asks: boolean) => void): TemplateResult {
  const ask = (event: Event, next: boolean) => {
    const place = (event.currentTarget as Element).closest('.clear') as HTMLElement;
    set(next);
    place.focus();
  };
  const clear = () => {
    set(false);
    onClear();
  };
  return html`<div class="clear" role="group" tabindex="-1" aria-label=${asks ? words.afreshAsk : words.afresh}>
    ${
      asks
        ? html`<div part="notice" class="wrong">
            <p>${words.afreshAsk}</p>
            <button type="button" part="button" @click=${clear}>${words.afreshYes}</button>
            <button type="button" part="button" @click=${(event: Event) => ask(event, false)}>${words.afreshNo}</button>
          </div>`
        : html`<button type="button" part="button quiet" @click=${(event: Event) => ask(event, true)}>
            ${words.afresh}
          </button>`
    }
  </div>`;
}
