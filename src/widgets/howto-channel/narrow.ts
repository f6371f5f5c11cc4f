import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { browse, type Choice, choicesIn, type Option } from '../../domain/channel/browse.js';
import type { Film } from '../../domain/channel/channel.js';
import { type Lang, textIn } from '../../domain/text.js';
import { topics } from '../../domain/topics.js';
import type { Watching } from './model.js';
import { searchWords } from './search-words.js';

export { dress } from './search-styles.js';

/** What a person wants to see of the films. */
export interface Wish extends Choice {
  /** Only those that they saved for later. */
  mine?: boolean | undefined;
}

export interface NarrowProps {
  films: readonly Film[];
  wish: Wish;
  lang: Lang;
  onWish: (wish: Wish) => void;
}

/** The films that a person wants to see, in the order they want. */
export function wished<Of extends Film>(
  films: readonly Of[],
  { mine, ...choice }: Wish,
  watching: Watching,
  lang: Lang,
): Of[] {
  const chosen = browse(films, choice, lang);
  return mine ? chosen.filter(({ id }) => watching.films[id]?.later) : chosen;
}

type Name = 'topic' | 'service' | 'level' | 'length' | 'order';

/** Lists from which to choose what to see. */
export function narrowView({ films, wish, lang, onWish }: NarrowProps): TemplateResult {
  const words = wordsIn(searchWords, lang);
  const there = choicesIn(films, lang);
  const labels: Record<Name, Record<string, string>> = {
    topic: Object.fromEntries(Object.entries(topics).map(([code, { label }]) => [code, textIn(label, lang)])),
    service: {},
    level: words.levels,
    length: words.lengths,
    order: words.orders,
  };
  const choice = (name: Name, options: readonly Option[]): TemplateResult | typeof nothing => {
    if (options.length === 0) return nothing;
    const choose = (event: Event): void =>
      onWish({ ...wish, [name]: (event.target as HTMLSelectElement).value || undefined });
    return html`<p>
      <label class="plain" for=${name}>${words[name]}</label>
      <select id=${name} @change=${choose}>
        <option value="">${words.any}</option>
        ${options.map(({ value, count }) => html`<option value=${value} ?selected=${wish[name] === value}>${words.counted(labels[name][value] ?? value, count)}</option>`)}
      </select>
    </p>`;
  };
  const order = (event: Event): void =>
    onWish({ ...wish, order: (event.target as HTMLSelectElement).value as Choice['order'] });
  const mine = (event: Event): void => onWish({ ...wish, mine: (event.target as HTMLInputElement).checked });
  return html`<div class="narrow">
    ${choice('topic', there.topics)} ${choice('service', there.services)} ${choice('level', there.levels)}
    ${choice('length', there.lengths)}
    <p>
      <label class="plain" for="order">${words.order}</label>
      <select id="order" @change=${order}>
        ${Object.entries(words.orders).map(
          ([value, label]) => html`<option value=${value} ?selected=${wish.order === value}>${label}</option>`,
        )}
      </select>
    </p>
    <label><input type="checkbox" .checked=${wish.mine ?? false} @change=${mine} /> <span>${words.mine}</span></label>
  </div>`;
}
