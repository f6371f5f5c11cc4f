import { html, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { browse, type Choice, choicesIn } from '../../domain/channel/browse.js';
import type { Film } from '../../domain/channel/channel.js';
import type { Lang } from '../../domain/text.js';
import { topics } from '../../domain/topics.js';
import { findWords } from './find-words.js';
import type { Watching } from './model.js';

export { browse };

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

/** Lists from which to choose what to see. */
export function narrowView({ films, wish, lang, onWish }: NarrowProps): TemplateResult {
  const words = wordsIn(findWords, lang);
  const there = choicesIn(films, lang);
  const named = topics as Record<string, { label: Record<string, string> }>;
  const list = (name: keyof Choice, options: { value: string; label: string; count?: number }[], any = true) => {
    const choose = (event: Event): void =>
      onWish({ ...wish, [name]: (event.target as HTMLSelectElement).value || undefined });
    return html`<p>
      <label class="plain" for=${name}>${words[name as 'topic']}</label>
      <select id=${name} @change=${choose}>
        ${any ? html`<option value="">${words.any}</option>` : ''}
        ${options.map(({ value, label, count }) => html`<option value=${value} ?selected=${wish[name] === value}>${count === undefined ? label : `${label} (${count})`}</option>`)}
      </select>
    </p>`;
  };
  const labelled = <Name extends string>(names: Record<Name, string>, options: { value: string; count: number }[]) =>
    options.map((one) => ({ ...one, label: names[one.value as Name] ?? one.value }));
  const mine = (event: Event): void => onWish({ ...wish, mine: (event.target as HTMLInputElement).checked });
  return html`<div class="narrow">
    ${list(
      'topic',
      there.topics.map((one) => ({
        ...one,
        label: named[one.value]?.label[lang] ?? named[one.value]?.label['en'] ?? one.value,
      })),
    )}
    ${list(
      'service',
      there.services.map((one) => ({ ...one, label: one.value })),
    )}
    ${list('level', labelled(words.levels, there.levels))} ${list('length', labelled(words.lengths, there.lengths))}
    ${list(
      'order',
      Object.entries(words.orders).map(([value, label]) => ({ value, label })),
      false,
    )}
    <label><input type="checkbox" .checked=${wish.mine ?? false} @change=${mine} /> <span>${words.mine}</span></label>
  </div>`;
}
