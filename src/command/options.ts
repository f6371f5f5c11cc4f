import { slugOf } from '../domain/channel/slug.js';
import { webAddress } from '../domain/channel/web-address.js';
import { argumentsIn } from './arguments.js';
import { Stop } from './stop.js';

/** What an editor asks of `library-widgets channel`. */
export interface Options {
  /** The path of a table, or else of a list of addresses. */
  source: { kind: 'table' | 'list'; path: string };
  captions: string | undefined;
  out: string;
  id: string;
  title: string;
  titleCy: string | undefined;
  curator: string | undefined;
  pageSize: number;
  /** Where the channel will be on the web, if feeds are wanted. */
  published: { home: string; base: string } | undefined;
  posters: boolean;
  drafts: boolean;
}

const options = {
  list: { type: 'string' },
  captions: { type: 'string' },
  out: { type: 'string', default: 'channel' },
  id: { type: 'string', default: 'howto' },
  title: { type: 'string', default: 'Library How To films' },
  'title-cy': { type: 'string' },
  curator: { type: 'string' },
  'page-size': { type: 'string', default: '100' },
  page: { type: 'string' },
  address: { type: 'string' },
  posters: { type: 'boolean', default: false },
  drafts: { type: 'boolean', default: false },
} as const;

/** The options in the words that follow `library-widgets channel`. Throws Stop when they cannot be followed. */
export function optionsIn(words: readonly string[]): Options {
  const { values, positionals } = argumentsIn(words, options);
  const { list, captions, out, id, title, curator, posters, drafts } = values;
  if (positionals.length > 1) throw new Stop('Give one table, not several.');
  const [table] = positionals;
  if (table !== undefined && list !== undefined) throw new Stop('Give a table or --list, not both.');
  const path = table ?? list;
  if (path === undefined) throw new Stop('Say which table to read, or give --list; --help tells how.');
  if (slugOf(id) !== id) throw new Stop('--id should be small letters, digits and hyphens.');
  const pageSize = Number(values['page-size']);
  if (!Number.isInteger(pageSize) || pageSize < 1) throw new Stop('--page-size should be a whole number from 1.');
  return {
    source: { kind: list === undefined ? 'table' : 'list', path },
    captions,
    out,
    id,
    title,
    titleCy: values['title-cy'],
    curator,
    pageSize,
    published: publishedAt(values.page, values.address),
    posters,
    drafts,
  };
}

function publishedAt(page: string | undefined, address: string | undefined): Options['published'] {
  if (page === undefined && address === undefined) return undefined;
  const folder = address && !address.endsWith('/') ? `${address}/` : address;
  const [home, base] = [page, folder].map((one) => one && webAddress(one)?.href);
  if (!home || !base) throw new Stop('Feeds need both --page and --address, each beginning with https://.');
  return { home, base };
}
