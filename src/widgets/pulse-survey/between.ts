import { html, nothing, type TemplateResult } from 'lit';
import { standing } from '../../domain/pulse/waves.js';
import type { Text } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import type { PulseConfig } from './schema.js';
import type { PulseWords } from './words/en.js';

interface BetweenProps {
  pulse: PulseConfig;
  words: PulseWords;
  text: (text: Text) => string;
  /** The level of the widget's own heading. */
  level: number;
}

/** What stands in the place of the questions before the first wave, between waves and after the last. */
export function closedView({
  pulse,
  words,
  text,
  level,
  day,
  onDownload,
}: BetweenProps & {
  day: string;
  /** Left out where nothing was begun. */
  onDownload?: () => void;
}): TemplateResult {
  const { last, next } = standing(pulse.waves!, day);
  return html`
    ${heading(level, text(pulse.title), { arrives: true })}
    ${heading(level + 1, last ? words.closed : words.notYet, { part: 'section' })}
    ${last ? html`<p>${words.closedOn(last.closes)}</p>` : nothing}
    <p>${next ? words.opens(next.opens, next.closes) : words.noMore}</p>
    ${
      onDownload
        ? html`<div part="notice">
            <p>${words.halfDone}</p>
            <button type="button" part="button" @click=${onDownload}>${words.downloadBegun}</button>
          </div>`
        : nothing
    }
  `;
}

/** What somebody sees who answered an earlier wave, when the next is open. */
export function againView({
  pulse,
  words,
  text,
  level,
  onAgain,
}: BetweenProps & { onAgain: () => void }): TemplateResult {
  return html`
    ${heading(level, text(pulse.title), { arrives: true })} ${heading(level + 1, words.again, { part: 'section' })}
    <p>${words.againLead}</p>
    <div class="buttons">
      <button type="button" part="button primary" @click=${onAgain}>${words.answerAgain}</button>
    </div>
  `;
}
