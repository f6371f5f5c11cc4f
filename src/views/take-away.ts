import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';

/** Something to do, by the words of its button. */
export interface Action {
  name: string;
  act: () => void;
}

/** A row of buttons. */
export const buttonsView = (actions: readonly Action[]): TemplateResult =>
  html`<div class="buttons">
    ${actions.map(({ name, act }) => html`<button type="button" part="button" @click=${act}>${name}</button>`)}
  </div>`;

/** What can be done with results, under a heading of its own. It is not printed. */
export const takeAwayView = (title: string, level: number, ...pieces: readonly unknown[]): TemplateResult =>
  html`<section class="screen">${heading(level, title, { part: 'subheading' })} ${pieces}</section>`;
