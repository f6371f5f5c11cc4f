import type { Programme } from '../domain/programme/programme.js';
import { PROGRAMME_SCHEMA, readProgramme } from '../domain/programme/read.js';
import { written } from './json.js';
import { readJson } from './strange-json.js';

/** More characters than any programme has. */
const LONGEST = 2_000_000;

/** A whole programme as a file, from which it comes back as it was. */
export const programmeFile = (programme: Programme): string => written({ schema: PROGRAMME_SCHEMA, ...programme });

/** The programme in a file; nothing where there is none. */
export function programmeIn(text: string): Programme | undefined {
  if (text.length > LONGEST) return undefined;
  try {
    const file = readJson(text) as { schema?: unknown } | null;
    return file?.schema === PROGRAMME_SCHEMA ? readProgramme(file) : undefined;
  } catch {
    return undefined;
  }
}
