import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { duties as dutiesSchema, type Duties } from '../domain/duties/definition.js';
import { definition as definitionSchema, type Definition } from '../domain/questionnaire/definition.js';
import { type Pulse, pulse as pulseSchema } from '../domain/pulse/definition.js';
import { quiz as quizSchema } from '../domain/quiz/definition.js';
import { type Survey, survey as surveySchema } from '../domain/survey/definition.js';

z.config(z.locales.en());

/** The built-in questionnaires, as the build writes them out. Where nothing is built, none is known. */
const BUILT = fileURLToPath(new URL('../../dist/definitions', import.meta.url));

/** The widgets whose files are no questionnaires with ratings, and what theirs are. */
const SCHEMAS = new Map<string, z.ZodMiniType<Questions>>([
  ['digital-quiz', quizSchema],
  ['digital-survey', surveySchema],
  ['pulse-survey', pulseSchema],
  ['wifi-readiness-check', dutiesSchema],
]);

/** What a widget asks: a questionnaire with ratings, a quiz, a survey, or a check of duties. */
export type Questions = Definition | Survey | Pulse | Duties;

/** Questions that are known, and the widget that asks them. */
export interface Known {
  widget: string;
  definition: Questions;
}

/** Which questions a result answers. */
export interface Which {
  widget: string;
  definition: { id: string; version: string };
}

/** A file of questions that cannot be used; the message names it, and the place in it. */
export class DefinitionError extends Error {
  override name = 'DefinitionError';
}

/** Whether there is a rating to add up. */
export const isRated = (asked: Questions): boolean =>
  'questions' in asked && asked.questions.some(({ kind }) => kind === 'rating');

const keyOf = ({ widget, definition: { id, version } }: Which): string => JSON.stringify([widget, id, version]);

/** Questionnaires by widget, id and version: what is needed to work out the scores of a result again. */
export class Definitions implements Iterable<Known> {
  readonly #known: ReadonlyMap<string, Known>;

  constructor(known: Iterable<Known> = []) {
    this.#known = new Map([...known].map((one) => [keyOf(one), one]));
  }

  find(which: Which): Questions | undefined {
    return this.#known.get(keyOf(which))?.definition;
  }

  [Symbol.iterator](): Iterator<Known> {
    return this.#known.values();
  }
}

/**
 * The built-in questionnaires and those of an operator, of which one with the same id and version counts.
 *
 * @param own - A folder of `<tag>/<any name>.json`.
 * @throws {DefinitionError}
 */
export async function readDefinitions(own?: string): Promise<Definitions> {
  if (own && !existsSync(own)) throw new DefinitionError(`there is no folder ${own}; see COLLECTOR_DEFINITIONS`);
  const folders = [BUILT, ...(own ? [own] : [])].filter((folder) => existsSync(folder));
  return new Definitions((await Promise.all(folders.map(readFolder))).flat());
}

async function readFolder(folder: string): Promise<Known[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const tags = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const files = await Promise.all(
    tags.toSorted().map(async (widget) => {
      const names = (await readdir(join(folder, widget))).filter((name) => name.endsWith('.json')).toSorted();
      return names.map((name) => ({ widget, file: join(folder, widget, name) }));
    }),
  );
  const known = await Promise.all(
    files.flat().map(async ({ widget, file }) => ({ widget, definition: await readOne(file, widget) })),
  );
  return known.filter(({ widget, definition }) => SCHEMAS.has(widget) || isRated(definition));
}

async function readOne(file: string, widget: string): Promise<Questions> {
  const schema = SCHEMAS.get(widget) ?? definitionSchema;
  const read = schema.safeParse(parsed(file, await readFile(file, 'utf8')));
  if (read.success) return read.data;
  const { path = [], message } = read.error.issues[0] ?? {};
  const place = path.length > 0 ? `at ${path.map(String).join('.')}` : 'as a whole';
  throw new DefinitionError(`${file} is not a questionnaire, ${place}: expected ${message}`);
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DefinitionError(`${file} is not JSON`);
  }
}
