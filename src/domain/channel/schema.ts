import * as z from 'zod/mini';
import { id, text } from '../questionnaire/definition.js';
import type { Channel, Fault, Film } from './channel.js';
import { faultIn, type Issue, placeOf } from './fault.js';

/**
 * What the author of a channel of films may write.
 *
 * A file that is no channel is refused. A film that is none is left out and told of in `faults`; the others stay, since
 * one editor's slip must not take down a channel that many feed.
 */

const MOST_FILMS = 20_000;
const MOST_PARTS = 500;

/** What begins otherwise could run something. Control characters are what browsers take out before they look. */
const address = z
  .string()
  .check(
    z.regex(
      /^(?:https?:\/\/|(?![A-Za-z][A-Za-z\d+.-]*:))[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/iu,
      'a relative address, or one that begins with http:// or https://',
    ),
  );

/** The id of a film may be any that a feed gives it; it also serves as a key. */
const filmId = z.string().check(
  z.regex(/^[^\p{Cc}]{1,200}$/u, 'at most 200 characters on one line'),
  z.refine((value) => !(value in {}), 'another id: this is a name that JavaScript keeps for itself'),
);

const HOST = /^(?=.{1,253}$)[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i;

const video = z.discriminatedUnion(
  'provider',
  [
    z.object({ provider: z.literal('file'), src: address, type: z.optional(z.string()) }),
    z.object({
      provider: z.literal('youtube'),
      id: z.string().check(z.regex(/^[\w-]{11}$/, 'the 11 characters by which YouTube names a film')),
    }),
    z.object({
      provider: z.literal('vimeo'),
      id: z.string().check(z.regex(/^\d{1,20}$/, 'the digits by which Vimeo names a film')),
      hash: z.optional(
        z.string().check(z.regex(/^[\da-f]{1,64}$/i, 'the second part of the address of an unlisted film')),
      ),
    }),
    z.object({
      provider: z.literal('peertube'),
      host: z.string().check(z.regex(HOST, 'the name of a server, such as films.example.org')),
      id: z.string().check(z.regex(/^[\w-]{1,64}$/, 'the letters and digits by which PeerTube names a film')),
    }),
  ],
  'where the film is: a file, or on YouTube, Vimeo or PeerTube',
);

const list = <Part extends z.ZodMiniType>(part: Part) =>
  z._default(z.array(part).check(z.maxLength(MOST_PARTS, `a list of at most ${MOST_PARTS}`)), []);

const word = z.string().check(z.minLength(1, 'some text'), z.maxLength(200, 'at most 200 characters'));
const day = z.iso.date('a day such as 2026-11-22');
const seconds = z.number().check(z.minimum(0, 'a number of seconds from 0'), z.maximum(360_000, 'a number of seconds'));

const film = z.object({
  id: filmId,
  title: text,
  summary: z.optional(text),
  service: z.optional(text),
  video,
  seconds: z.optional(seconds),
  poster: z.optional(address),
  captions: list(z.object({ lang: z.enum(['en', 'cy', 'gd']), src: address })),
  chapters: list(z.object({ start: seconds, title: text })),
  topics: list(word),
  level: z.optional(z.enum(['start', 'next', 'deep'])),
  steps: list(text),
  resources: list(z.object({ title: text, url: address })),
  added: z.optional(day),
  reviewBy: z.optional(day),
  licence: z.optional(word),
  sample: z.optional(z.boolean()),
});

/** What stands in the place of a film that could not be taken. */
class Refused {
  constructor(
    readonly raw: unknown,
    readonly issues: readonly Issue[],
  ) {}
}

// oxlint-disable-next-line promise/valid-params -- no promise
const filmOrRefused = z.catch<z.ZodMiniType<Film | Refused>>(
  film,
  ({ value, error }) => new Refused(value, error.issues),
);

const file = z.object({
  $schema: z.optional(z.string()),
  id,
  version: z.string().check(z.minLength(1, 'some text'), z.maxLength(40, 'at most 40 characters')),
  title: text,
  about: z.optional(text),
  curator: z.optional(word),
  films: z.array(filmOrRefused).check(z.maxLength(MOST_FILMS, `at most ${MOST_FILMS} films`)),
  playlists: list(
    z.object({ id, title: text, films: z.array(filmId).check(z.maxLength(MOST_FILMS, `at most ${MOST_FILMS} films`)) }),
  ),
  next: z.optional(address),
  words: z.optional(address),
});

/** A channel file; what comes of it has only films that can be shown. */
export const config: z.ZodMiniType<Channel> = z.pipe(file, z.transform(withFaults));

function withFaults({ $schema: _, ...channel }: z.infer<typeof file>): Channel {
  const faults: Fault[] = [];
  const films = new Map<string, Film>();
  /** Known by name to playlists, whether they can be shown or not. */
  const named = new Set<unknown>();
  channel.films.forEach((one, index) => {
    if (one instanceof Refused) {
      faults.push(faultIn('films', index, one.raw, one.issues));
      named.add((one.raw as Partial<Film> | null)?.id);
    } else if (films.has(one.id)) {
      faults.push({
        at: placeOf('films', index, one),
        why: `“id” should be its own: another film is “${one.id}” already`,
      });
    } else {
      films.set(one.id, one);
      named.add(one.id);
    }
  });
  const playlists = channel.playlists.map((playlist, index) => {
    // Its films may come on a later page.
    if (channel.next !== undefined) return playlist;
    for (const name of playlist.films.filter((name) => !named.has(name))) {
      faults.push({
        at: placeOf('playlists', index, playlist),
        why: `“films” names “${name}”, and no film has that id`,
      });
    }
    return { ...playlist, films: playlist.films.filter((name) => films.has(name)) };
  });
  return { ...channel, films: [...films.values()], playlists, faults };
}
