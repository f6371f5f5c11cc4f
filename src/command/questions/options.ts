import { basename } from 'node:path';
import { slugOf } from '../../domain/channel/slug.js';
import { argumentsIn } from '../arguments.js';
import { Stop } from '../stop.js';

/** What an author asks of `library-widgets questions`. */
export interface Options {
  path: string;
  /** The sheet of choices of an XLSForm. */
  choices: string | undefined;
  out: string;
  id: string;
  title: string | undefined;
  titleCy: string | undefined;
}

const options = {
  choices: { type: 'string' },
  out: { type: 'string', default: 'questions.json' },
  id: { type: 'string' },
  title: { type: 'string' },
  'title-cy': { type: 'string' },
} as const;

/** The options in the words that follow `library-widgets questions`. Throws Stop when they cannot be followed. */
export function optionsIn(words: readonly string[]): Options {
  const { values, positionals } = argumentsIn(words, options);
  const { choices, out, title } = values;
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Stop('Give one file of questions; --help tells how.');
  const id = values.id ?? slugOf(nameOf(path)) ?? 'questions';
  if (slugOf(id) !== id) throw new Stop('--id should be small letters, digits and hyphens.');
  if (values['title-cy'] !== undefined && title === undefined) throw new Stop('--title-cy goes with --title.');
  return { path, choices, out, id, title, titleCy: values['title-cy'] };
}

/** `surveys/staff-2026.json` is called `staff-2026`. */
export const nameOf = (path: string): string => basename(path).replace(/\.[^.]*$/, '');
