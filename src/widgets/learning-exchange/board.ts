import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import type { Entry } from '../../domain/records/record.js';
import { heading } from '../../views/heading.js';
import { topicIn } from '../../views/records/value.js';
import { isPast, lineIn } from './model.js';
import { pagesWords } from './pages-words.js';
import { type Scene, toSession } from './scene.js';

/** What is asked for and offered on one topic. */
export interface Pair {
  topic: string;
  asks: Entry[];
  offers: Entry[];
  /** Sessions to come on it. */
  sessions: Entry[];
}

/** Asks and offers by topic: first where somebody asks for what somebody offers or a session is on. */
export function pairsOf(records: readonly Entry[], now: number): Pair[] {
  const pairs = new Map<string, Pair>();
  const on = (kind: string, into: 'asks' | 'offers') => {
    for (const record of records.filter((one) => one.kind === kind)) {
      for (const topic of (record.fields['topics'] ?? []) as string[]) {
        const pair = pairs.get(topic) ?? { topic, asks: [], offers: [], sessions: [] };
        pairs.set(topic, pair);
        pair[into].push(record);
      }
    }
  };
  on('ask', 'asks');
  on('offer', 'offers');
  const sessions = records.filter((one) => one.kind === 'session' && !isPast(one, now));
  for (const pair of pairs.values())
    pair.sessions = sessions.filter(({ fields }) => ((fields['topics'] ?? []) as string[]).includes(pair.topic));
  return [...pairs.values()].sort((one, other) => Number(isMatch(other)) - Number(isMatch(one)));
}

export const isMatch = ({ asks, offers, sessions }: Pair): boolean =>
  asks.length > 0 && offers.length + sessions.length > 0;

/** All offers and asks, each topic with who asks and who offers. */
export function boardView(scene: Scene): TemplateResult {
  const { records, lang, said, level, now, mine, go } = scene;
  const words = wordsIn(pagesWords, lang);
  const pairs = pairsOf(records, now);
  const isOwn = ({ id }: Entry) => mine.records.some((one) => one.id === id);
  const listView = (name: string, found: readonly Entry[]) =>
    found.length === 0
      ? nothing
      : html`<dt>${name}</dt>
          ${found.map(
            (one) =>
              html`<dd>
                ${one.fields['about']} <span part="note">${words.by(lineIn(one, 'by'))}</span>
                ${isOwn(one) ? html`<span part="mark">${words.yours}</span>` : nothing}
              </dd>`,
          )}`;
  const sessionsView = (found: readonly Entry[]) =>
    found.length === 0
      ? nothing
      : html`<dt>${words.sessions}</dt>
          ${found.map(
            ({ id, fields }) =>
              html`<dd>
                <button type="button" part="button quiet" @click=${() => go(toSession(id))}>${fields['title']}</button>
              </dd>`,
          )}`;
  return html`<section class="board">
    ${heading(level, words.board, { part: 'section' })}
    <p>${pairs.length > 0 ? words.boardLead : words.noPairs}</p>
    <ul class="entries">
      ${pairs.map(
        (pair) =>
          html`<li part="entry">
            ${heading(level + 1, topicIn(pair.topic, said.records), { part: 'title' })}
            ${isMatch(pair) ? html`<p><span part="mark">${words.match}</span></p>` : nothing}
            <dl>
              ${listView(words.asks, pair.asks)} ${listView(words.offers, pair.offers)} ${sessionsView(pair.sessions)}
            </dl>
          </li>`,
      )}
    </ul>
  </section>`;
}
