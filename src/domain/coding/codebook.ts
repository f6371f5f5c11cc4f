import type { Text } from '../text.js';

/** One theme that a passage can be about. */
export interface Code {
  /** Never changes once codings use it. */
  id: string;
  label: Text;
  /** What belongs under it and, where that helps, what does not. */
  definition: Text;
  /**
   * Words that suggest it, by language: a whole word (`lms`), several one after the other (`e book`), or the beginning of
   * words, marked by a star (`train*`).
   */
  words?: { en?: string[] | undefined; cy?: string[] | undefined } | undefined;
  /** Where the theme comes from. */
  source?: string | undefined;
  /** It is offered no more; codings that have it stay and count. */
  retired?: true | undefined;
  /** It has become part of this one; codings that have it count there. */
  mergedInto?: string | undefined;
}

/** The themes that open answers are coded by, in the order in which they are offered. */
export interface Codebook {
  schema: typeof CODEBOOK_SCHEMA;
  id: string;
  /** Raised with every edit, so that two coders see whether they worked with the same one. */
  version: number;
  title: Text;
  codes: Code[];
}

export const CODEBOOK_SCHEMA = 'library-widgets/codebook/1';

const edited = (codebook: Codebook, codes: Code[]): Codebook => ({ ...codebook, version: codebook.version + 1, codes });

/** Adds a code after all others. Its id is made of its English name, and is one that the codebook does not have. */
export function addCode(codebook: Codebook, { label, definition }: Pick<Code, 'label' | 'definition'>): Codebook {
  const name = typeof label === 'string' ? label : label.en;
  return edited(codebook, [...codebook.codes, { id: freeId(codebook, name), label, definition }]);
}

/** Gives a code another name, definition or other words to be found by. Its id, and so every coding, stays. */
export function changeCode(
  codebook: Codebook,
  id: string,
  about: Partial<Pick<Code, 'label' | 'definition' | 'words'>>,
): Codebook {
  return edited(
    codebook,
    codebook.codes.map((code) => (code.id === id ? { ...code, ...about } : code)),
  );
}

/** Joins a code to another: whatever has it, or was joined to it before, counts there from now on. */
export function mergeCode(codebook: Codebook, id: string, into: string): Codebook {
  const target = codeNow(codebook, into);
  if (target === undefined || target === codeNow(codebook, id)) return codebook;
  return edited(
    codebook,
    codebook.codes.map((code) => (code.id === id ? { ...code, mergedInto: target } : code)),
  );
}

/** Offers a code no more, or again. */
export function retireCode(codebook: Codebook, id: string, retired: boolean): Codebook {
  const changed = ({ retired: _, ...code }: Code): Code => ({ ...code, ...(retired && { retired }) });
  return edited(
    codebook,
    codebook.codes.map((code) => (code.id === id ? changed(code) : code)),
  );
}

/** What a code counts as by now: itself, or the one that it was merged into; nothing where the codebook has no such code. */
export function codeNow({ codes }: Pick<Codebook, 'codes'>, id: string): string | undefined {
  const seen = new Set<string>();
  for (let now = id; ;) {
    const code = codes.find((one) => one.id === now);
    if (!code || seen.has(now)) return undefined;
    if (code.mergedInto === undefined) return now;
    seen.add(now);
    now = code.mergedInto;
  }
}

/** The same for many: what each code of the codebook counts as. */
export function codesNow(codebook: Pick<Codebook, 'codes'>): ReadonlyMap<string, string> {
  return new Map(
    codebook.codes.flatMap(({ id }) => {
      const now = codeNow(codebook, id);
      return now === undefined ? [] : [[id, now] as const];
    }),
  );
}

/** Codes that count by themselves: those that were not merged into another. */
export const standingCodes = ({ codes }: Pick<Codebook, 'codes'>): Code[] =>
  codes.filter(({ mergedInto }) => mergedInto === undefined);

/** Codes that are offered to a coder. */
export const offeredCodes = (codebook: Pick<Codebook, 'codes'>): Code[] =>
  standingCodes(codebook).filter(({ retired }) => !retired);

function freeId({ codes }: Codebook, name: string): string {
  const wanted = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const stem = wanted.replace(/^-+|-+$/g, '').slice(0, 60) || 'code';
  const taken = new Set(codes.map(({ id }) => id));
  if (!taken.has(stem)) return stem;
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}
