import { html, nothing, type TemplateResult } from 'lit';
import { heldGroups } from '../domain/summary/held-back.js';
import { problemWords } from './curator-bring.js';
import type { CuratorProps } from './curator.js';
import type { CuratorWords } from './curator-words.js';
import { heading } from './heading.js';
import { ownState } from './own-state.js';

/** What leaves the desk, a file and a report on paper, both only where they may; and starting afresh. */
export function publishView(props: CuratorProps, words: CuratorWords): TemplateResult {
  const { desk, level } = props;
  const { isCollectors } = desk.told!;
  return html`<section class="screen">
    ${heading(level + 1, `4. ${words.publish}`, { part: 'subheading' })}
    ${isCollectors ? html`<p>${words.isCollectors}</p>` : nothing}
    ${isCollectors || desk.answerProblem ? nothing : lastView(props, words)} ${answerProblemView(props, words)}
    ${desk.lastProblem || desk.answerProblem ? nothing : fileView(props, words)}
    ${ownState(false, (asks, set) => afreshView(props, words, asks, set))}
  </section>`;
}

/** The summary published last, and what it holds back. */
function lastView({ desk, groupName }: CuratorProps, words: CuratorWords): TemplateResult {
  const { summary, fresh } = desk.told!;
  const held = heldGroups(fresh, summary).map(({ id }) => groupName(id));
  const take = (event: Event) => void desk.follows((event.target as HTMLInputElement).files?.[0]);
  return html`<label class="name" for="last">${words.last}</label>
    <p id="last-hint" part="hint">${words.lastHint}</p>
    <p id="last-problem" role="alert" part="problem">
      ${desk.lastProblem ? words.lastProblem[desk.lastProblem] : nothing}
    </p>
    <input
      id="last"
      type="file"
      accept=".json,application/json"
      aria-describedby="last-hint last-problem"
      @change=${take}
    />
    <div role="status">
      ${
        held.length > 0
          ? html`<div part="notice"><p>${words.held(held.join(', '), summary.minGroup)}</p></div>`
          : nothing
      }
    </div>`;
}

function answerProblemView({ desk }: CuratorProps, words: CuratorWords): TemplateResult | typeof nothing {
  if (!desk.answerProblem) return nothing;
  return html`<div part="notice" class="wrong" role="alert">
    <p>${words.answerProblem} ${problemWords(desk.answerProblem, words)}</p>
    <button type="button" part="button quiet" @click=${() => desk.askAgain()}>${words.tryAgain}</button>
  </div>`;
}

function fileView({ desk, tag, onDownload, onPrint }: CuratorProps, words: CuratorWords): TemplateResult {
  return html`<div class="buttons">
      <button type="button" part="button primary" @click=${() => onDownload('summary.json', desk.told!.text)}>
        ${words.download}
      </button>
      <button type="button" part="button" @click=${onPrint}>${words.print}</button>
    </div>
    <p>${words.where}</p>
    <p class="code"><code>${`<${tag} results-src="/summary.json"></${tag}>`}</code></p>`;
}

/** Everything that was brought can be forgotten, and nobody does so by one wrong press. */
export function afreshView(
  { desk, arrive }: Pick<CuratorProps, 'arrive'> & { desk: { clear: () => void } },
  words: CuratorWords,
  asks: boolean,
  set: (asks: boolean) => void,
): TemplateResult {
  const ask = (event: Event) => {
    const place = (event.currentTarget as Element).closest('.afresh') as HTMLElement;
    set(true);
    place.focus();
  };
  const forget = () => {
    set(false);
    desk.clear();
    arrive();
  };
  return html`<div class="afresh" role="group" tabindex="-1" aria-label=${asks ? words.afreshAsk : words.afresh}>
    ${
      asks
        ? html`<div part="notice" class="wrong">
            <p>${words.afreshAsk}</p>
            <button type="button" part="button" @click=${forget}>${words.afreshYes}</button>
            <button type="button" part="button" @click=${() => set(false)}>${words.afreshNo}</button>
          </div>`
        : html`<button type="button" part="button quiet" @click=${ask}>${words.afresh}</button>`
    }
  </div>`;
}
