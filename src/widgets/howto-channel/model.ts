import type { Channel, Film } from '../../domain/channel/channel.js';
import type { Lang } from '../../domain/text.js';

/** A channel and where its addresses are relative to; the page's own address where that is not said. */
export interface ChannelConfig extends Channel {
  base?: string | undefined;
  /** Of the built-in channel: what is needed of its films only once one is opened, by their ids. */
  rest?: (() => Promise<Record<string, Partial<Film>>>) | undefined;
}

/** What a person did with a film. */
export interface Watched {
  /** Seconds from the beginning: where they stopped. */
  at?: number | undefined;
  done?: boolean | undefined;
  later?: boolean | undefined;
}

/** Sites that show other people's films. */
export type Provider = 'youtube' | 'vimeo' | 'peertube';

/** What is kept of a person's visits to a channel. */
export interface Watching {
  films: Record<string, Watched>;
  /** The language of the captions that the person chose. */
  captions?: Lang | 'off' | undefined;
  /** How fast they watch, 1 being as it was recorded. */
  speed?: number | undefined;
  /** The sites that films are played from without asking again. */
  allowed: Provider[];
}

export const begin = (): Watching => ({ films: {}, allowed: [] });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const PROVIDERS: readonly unknown[] = ['youtube', 'vimeo', 'peertube'];
const CAPTIONS: readonly unknown[] = ['en', 'cy', 'gd', 'off'];

/** Goes on with what was kept. Films that are not in the channel now may come back, so what was done with them stays. */
export function resume(_channel: unknown, stored: unknown): { state: Watching; lost: string[] } | undefined {
  if (!isRecord(stored) || !isRecord(stored['films'])) return undefined;
  const { films, captions, speed, allowed } = stored;
  return {
    state: {
      films: Object.fromEntries(Object.entries(films).map(([id, watched]) => [id, watchedOf(watched)])),
      captions: CAPTIONS.includes(captions) ? (captions as Watching['captions']) : undefined,
      speed: typeof speed === 'number' ? speed : undefined,
      allowed: Array.isArray(allowed) ? allowed.filter((one) => PROVIDERS.includes(one)) : [],
    },
    lost: [],
  };
}

function watchedOf(stored: unknown): Watched {
  const { at, done, later } = isRecord(stored) ? stored : {};
  return {
    at: typeof at === 'number' && at > 0 ? at : undefined,
    done: done === true || undefined,
    later: later === true || undefined,
  };
}

/** Two tabs at one channel: of each film and each choice, what was changed since `base`, mine where both did. */
export function join(base: Watching, theirs: Watching, mine: Watching): Watching {
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const newer = <Value>(was: Value, their: Value, my: Value): Value => (isSame(was, my) ? their : my);
  const ids = new Set([...Object.keys(theirs.films), ...Object.keys(mine.films)]);
  return {
    films: Object.fromEntries(
      [...ids].map((id) => [id, newer(base.films[id], theirs.films[id], mine.films[id]) ?? {}]),
    ),
    captions: newer(base.captions, theirs.captions, mine.captions),
    speed: newer(base.speed, theirs.speed, mine.speed),
    allowed: newer(base.allowed, theirs.allowed, mine.allowed),
  };
}

/** A step that notes something about a film. */
export const noted =
  (id: string, about: Watched) =>
  (now: Watching): Watching => ({ ...now, films: { ...now.films, [id]: { ...now.films[id], ...about } } });

/** A film counts as watched with so much of it, since few stay for the credits. */
const ENOUGH = 0.95;

/** A step that notes where a person is in a film of so many seconds. */
export function played(id: string, at: number, seconds: number): (now: Watching) => Watching {
  const isDone = seconds > 0 && at >= seconds * ENOUGH;
  return noted(id, isDone ? { at: undefined, done: true } : { at: Math.floor(at) });
}
