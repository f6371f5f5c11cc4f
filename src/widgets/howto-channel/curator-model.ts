import type { Channel } from '../../domain/channel/channel.js';
import type { Definition } from '../../domain/questionnaire/definition.js';
import { keptAnswers } from '../../domain/questionnaire/ending.js';
import { resume } from '../../domain/questionnaire/session.js';
import type { Fate } from '../../domain/summary/pile.js';
import type { Result } from '../../results/result.js';
import { type Draft, draftOf, type Missing, missingFrom, permissionsMissing, said } from './contribution-model.js';
import { addressOf } from './curator-fields.js';

/** An offer as it came, the latest revision of it. */
export interface Offer {
  id: string;
  rev: number;
  film: Draft;
  /** The permissions that those who offer it do not have yet. */
  permissions: Missing[];
  why?: string | undefined;
  /** For the curator alone: never kept, and never in the channel. */
  contact?: string | undefined;
}

/** In the channel, offered for it, or left out of it. */
export type Place = 'in' | 'offered' | 'out';

/** What a curator did about a film, as far as it differs from what came. */
export interface Change {
  place?: Place;
  film?: Draft;
  /** The curator has the permissions that were missing. */
  isSettled?: boolean;
  /** The ids of the lists that it is in. */
  lists?: string[];
}

/** All that a curator brought and did. Plain JSON; every step gives a new one. */
export interface Work {
  offers: Offer[];
  /** By the key of the film. */
  changes: Record<string, Change>;
  /** The keys of the films of the channel in an order of the curator's own; the others follow. */
  order: string[];
}

/** A film of the present channel or of an offer, as it now stands. */
export interface Entry {
  key: string;
  place: Place;
  film: Draft;
  offer?: Offer | undefined;
  isSettled: boolean;
  lists: readonly string[];
  /** What it needs before it can be in the channel. */
  missing: Missing[];
  /** Whether the present channel has a film of the same address. */
  isThere: boolean;
}

export const begin = (): Work => ({ offers: [], changes: {}, order: [] });

const keyOfOffer = ({ id }: Pick<Offer, 'id'>): string => `offer:${id}`;

/** Takes a result. Of an offer that comes again the later revision counts, and is to be looked at afresh. */
export function take(work: Work, result: Result, questions: Definition): { work: Work; fate: Fate } {
  if (result.kind !== 'howto-contribution') return { work, fate: 'other-widget' };
  const offer = offerIn(result, questions);
  if (!offer) return { work, fate: 'other-questions' };
  const there = work.offers.find(({ id }) => id === offer.id);
  if (!there) return { work: { ...work, offers: [...work.offers, offer] }, fate: 'taken' };
  if (there.rev > offer.rev) return { work, fate: 'outdated' };
  const offers = work.offers.map((one) => (one === there ? offer : one));
  if (there.rev === offer.rev) return { work: { ...work, offers }, fate: 'doubled' };
  const changes = changesOf(work, (key) => key !== keyOfOffer(offer));
  return { work: { ...work, offers, changes }, fate: 'replaced' };
}

const changesOf = ({ changes }: Pick<Work, 'changes'>, holds: (key: string) => boolean): Work['changes'] =>
  Object.fromEntries(Object.entries(changes).filter(([key]) => holds(key)));

function offerIn({ id, rev, definition, answers: given }: Result, questions: Definition): Offer | undefined {
  if (definition.id !== questions.id) return undefined;
  const session = resume(questions, { at: 'check', answers: given ?? {} })?.state;
  const answers = session && keptAnswers(questions, session);
  if (!answers || !said(answers, 'title')) return undefined;
  const contact = [said(answers, 'name'), said(answers, 'email')].filter(Boolean).join(', ');
  return {
    id,
    rev,
    film: draftOf(answers),
    permissions: permissionsMissing(answers),
    why: said(answers, 'why'),
    ...(contact && { contact }),
  };
}

/** What of the present channel decides how films stand. */
export type Shown = Pick<Channel, 'films' | 'playlists'>;

/** All films: those of the present channel and the offers, in the order of the channel to be. */
export function entriesOf({ films, playlists }: Shown, { offers, changes, order }: Work): Entry[] {
  const there = new Set(films.map(addressOf));
  const entries = [
    ...films.map((film) => entry(`film:${film.id}`, 'in', film, undefined)),
    ...offers.map((offer) => entry(keyOfOffer(offer), 'offered', offer.film, offer)),
  ];
  const place = new Map(order.map((key, at) => [key, at]));
  return entries.toSorted((one, other) => (place.get(one.key) ?? Infinity) - (place.get(other.key) ?? Infinity) || 0);

  function entry(key: string, came: Place, asItCame: Draft, offer: Offer | undefined): Entry {
    const inLists = playlists.filter((list) => !offer && list.films.includes(asItCame.id)).map(({ id }) => id);
    const { film = asItCame, isSettled = false, place = came, lists = inLists } = changes[key] ?? {};
    const missing = [...missingFrom(film), ...(isSettled ? [] : (offer?.permissions ?? []))];
    const isThere = offer !== undefined && film.video !== undefined && there.has(addressOf(film));
    return { key, film, offer, isSettled, lists, missing, isThere, place: isThere ? 'out' : place };
  }
}

/** Notes what a curator did about a film. */
export function change(work: Work, key: string, about: Change): Work {
  return { ...work, changes: { ...work.changes, [key]: { ...work.changes[key], ...about } } };
}

/**
 * Puts a film into the channel, after all others; nothing happens while something is missing.
 *
 * @param today - As `2026-11-22`: the day that it comes in. A film is to be looked at again after a year.
 */
export function accept(channel: Shown, work: Work, key: string, today: string): Work {
  const entries = entriesOf(channel, work);
  const entry = entries.find((one) => one.key === key);
  if (!entry || entry.missing.length > 0 || entry.isThere) return work;
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;
  const film = { ...entry.film, added: entry.film.added ?? today, reviewBy: entry.film.reviewBy ?? nextYear };
  const order = entries.filter(({ place }) => place === 'in').map((one) => one.key);
  return { ...change(work, key, { place: 'in', film }), order: [...order.filter((one) => one !== key), key] };
}

/** Moves a film of the channel to be by one place, up or down. */
export function move(channel: Shown, work: Work, key: string, by: -1 | 1): Work {
  const order = entriesOf(channel, work)
    .filter(({ place }) => place === 'in')
    .map((one) => one.key);
  const from = order.indexOf(key);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return work;
  order.splice(to, 0, ...order.splice(from, 1));
  return { ...work, order };
}

/** The channel file that comes of it: still to be checked by the schema. */
export function channelOf({ faults: _, next: __, ...channel }: Channel, work: Work) {
  const ids = new Set(channel.films.map(({ id }) => id));
  const entries = entriesOf(channel, work).filter(({ place }) => place === 'in');
  const written = entries.map(({ film, offer, lists }) => {
    const id = offer ? freeId(film.id, ids) : film.id;
    ids.add(id);
    return { film: { ...film, id }, lists };
  });
  const playlists = channel.playlists.map((list) => {
    const marked = written.filter(({ lists }) => lists.includes(list.id)).map(({ film }) => film.id);
    const before = list.films.filter((id) => marked.includes(id));
    return { ...list, films: [...before, ...marked.filter((id) => !before.includes(id))] };
  });
  return { ...channel, films: written.map(({ film }) => film), playlists };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n++) if (!taken.has(`${wanted}-${n}`)) return `${wanted}-${n}`;
}

/** What is kept on the device: everything but how to reach people, and of which films it was done. */
export const toKeep = (work: Work, of: string | undefined) => ({
  ...work,
  of,
  offers: work.offers.map(({ contact: _, ...offer }) => offer),
});

/**
 * What was kept, if anything was. What was done to the films of a file that another has replaced is done with.
 *
 * @param of - Names the films of the present channel, as it did for `toKeep`.
 */
export function resumed(stored: unknown, of: string): Work {
  const { offers, changes = {}, order, of: then } = (stored ?? {}) as Partial<ReturnType<typeof toKeep>>;
  if (!Array.isArray(offers) || !Array.isArray(order)) return begin();
  if (then === of) return { offers, changes, order };
  const keys = new Set(offers.map(keyOfOffer));
  return { offers, changes: changesOf({ changes }, (key) => keys.has(key)), order: [] };
}
