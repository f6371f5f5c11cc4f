import { type Lang, textIn } from '../text.js';
import type { Film, Level } from './channel.js';

/** How long a film is: under three minutes, three to five, or over five. */
export type Length = 'short' | 'middling' | 'long';

/** In which order films are: as the curator has them, the latest first, the shortest first, or by title. */
export type Order = 'curated' | 'newest' | 'shortest' | 'title';

/** What a person wants to see; what is left out does not matter to them. */
export interface Choice {
  topic?: string | undefined;
  /** A service by its name in the language asked for. */
  service?: string | undefined;
  level?: Level | undefined;
  length?: Length | undefined;
  /** Ids of films: of a playlist, in whose order the curator has them. */
  playlist?: readonly string[] | undefined;
  order?: Order | undefined;
}

/** Something to choose, and how many films have it. */
export interface Option<Value extends string = string> {
  value: Value;
  count: number;
}

/** The films that a person wants to see, in the order they want. */
export function browse<Of extends Film>(films: readonly Of[], choice: Choice, lang: Lang): Of[] {
  const { topic, service, level, length, playlist, order = 'curated' } = choice;
  const listed = playlist ? inList(films, playlist) : films;
  const chosen = listed.filter(
    (film) =>
      (topic === undefined || film.topics.includes(topic)) &&
      (service === undefined || serviceOf(film, lang) === service) &&
      (level === undefined || film.level === level) &&
      (length === undefined || lengthOf(film) === length),
  );
  return ordered(chosen, order, lang);
}

/** What there is to choose among films: the topics and services most films have come first. */
export function choicesIn(films: readonly Film[], lang: Lang) {
  return {
    topics: byNumber(counted(films.flatMap(({ topics }) => [...new Set(topics)]))),
    services: byNumber(counted(films.map((film) => serviceOf(film, lang)))),
    levels: inOrder<Level>(['start', 'next', 'deep'], counted(films.map(({ level }) => level))),
    lengths: inOrder<Length>(['short', 'middling', 'long'], counted(films.map(lengthOf))),
  };
}

/** Recommendation 2 asks for films of about three to five minutes. */
function lengthOf({ seconds }: Film): Length | undefined {
  if (seconds === undefined) return undefined;
  if (seconds < 180) return 'short';
  return seconds <= 300 ? 'middling' : 'long';
}

const serviceOf = ({ service }: Film, lang: Lang): string | undefined => service && textIn(service, lang);

function inList<Of extends Film>(films: readonly Of[], list: readonly string[]): Of[] {
  const byId = new Map(films.map((film) => [film.id, film]));
  return list.map((id) => byId.get(id)).filter((film) => film !== undefined);
}

function ordered<Of extends Film>(films: readonly Of[], order: Order, lang: Lang): Of[] {
  switch (order) {
    case 'curated':
      return [...films];
    case 'newest':
      // Of days in ISO 8601 the later is the greater.
      return films.toSorted(({ added: one = '' }, { added: other = '' }) => (one < other ? 1 : one > other ? -1 : 0));
    case 'shortest':
      return films.toSorted((one, other) => (one.seconds ?? Infinity) - (other.seconds ?? Infinity) || 0);
    case 'title': {
      const { compare } = new Intl.Collator(lang, { numeric: true });
      return films.toSorted((one, other) => compare(textIn(one.title, lang), textIn(other.title, lang)));
    }
  }
}

/** How often each value is there. */
function counted<Value extends string>(values: readonly (Value | undefined)[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byNumber = (counts: Map<string, number>): Option[] =>
  [...counts].map(([value, count]) => ({ value, count })).toSorted((one, other) => other.count - one.count);

const inOrder = <Value extends string>(values: readonly Value[], counts: Map<Value, number>): Option<Value>[] =>
  values.map((value) => ({ value, count: counts.get(value) ?? 0 })).filter(({ count }) => count > 0);
