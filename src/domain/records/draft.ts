import { type FieldProblem, isEmpty, problems } from './check.js';
import type { Field, Fields, Kind, Value } from './kind.js';
import { alike, type Change, changed, type Entry, recordOf, TIERS } from './record.js';

/** A record that somebody is writing: plain JSON, for the state of a widget to keep. */
export interface Draft {
  kind: string;
  id: string;
  /** What is in the form; what is wrong with it may be in it too. */
  fields: Fields;
  /** The person has pressed Save once, so that problems are shown. */
  tried?: true;
}

/** A new record, or a record that is to be changed. */
export const draftOf = ({ kind, id, fields }: { kind: string; id: string; fields?: Fields }): Draft => ({
  kind,
  id,
  fields: fields ?? {},
});

/** The draft with something in a field; nothing empties it. */
export function noted(draft: Draft, field: string, value: Value | undefined): Draft {
  const fields = { ...draft.fields };
  if (value === undefined) delete fields[field];
  else fields[field] = value;
  return { ...draft, fields };
}

/** The draft after a press on Save: it stays one only while something is wrong with it. */
export const tried = (draft: Draft): Draft => ({ ...draft, tried: true });

/** What is wrong with it, by the id of the field. */
export const problemsIn = (kind: Kind, { fields }: Draft): Map<string, FieldProblem> =>
  problems(kind, Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, tidy(value)])));

/** Whether nothing is wrong with it. */
export const isSound = (kind: Kind, draft: Draft): boolean => problemsIn(kind, draft).size === 0;

/**
 * What a draft changes of a record, or makes of a new one: one change for each tier that its fields have, and none
 * where nothing is different.
 */
export function changesIn(
  kind: Kind,
  draft: Draft,
  before: Entry | undefined,
  { at, by }: Pick<Change, 'at' | 'by'>,
): Change[] {
  const tierOf = (field: Field) => field.tier ?? 'open';
  return TIERS.flatMap((tier) => {
    const set: Record<string, Value | null> = {};
    for (const field of kind.fields.filter((one) => tierOf(one) === tier)) {
      const old = settled(before?.fields[field.id]);
      const now = settled(draft.fields[field.id]);
      if (!alike(old, now)) set[field.id] = now;
    }
    return Object.keys(set).length > 0 ? [{ at, ...(by !== undefined && { by }), tier, set }] : [];
  });
}

function settled(value: Value | undefined): Value | null {
  const tidied = value === undefined ? value : tidy(value);
  return isEmpty(tidied) ? null : tidied;
}

/** Without the spaces around words, and without words that are nothing but spaces. */
function tidy(value: Value): Value {
  if (Array.isArray(value)) return value.map((word) => word.trim()).filter(Boolean);
  return typeof value === 'string' ? value.trim() : value;
}

/** The record that a draft comes to; the one from before where nothing is different, and nothing where there is nothing. */
export function saved(
  kind: Kind,
  draft: Draft,
  before: Entry | undefined,
  who: Pick<Change, 'at' | 'by'>,
): Entry | undefined {
  const changes = changesIn(kind, draft, before, who);
  if (changes.length === 0) return before;
  return before ? changed(before, ...changes) : recordOf(draft, changes);
}

/** What was found in a file of another format: the fields that the file has, `null` where it has them empty. */
export interface Found {
  id: string;
  fields: Readonly<Record<string, Value | null>>;
}

/** The record that something found in a file comes to: what the file does not speak of stays, and the same file twice is once. */
export function imported(
  kind: Kind,
  { id, fields }: Found,
  before: Entry | undefined,
  who: Pick<Change, 'at' | 'by'>,
): Entry | undefined {
  const all = { ...before?.fields, ...fields };
  const filled = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, Value] => entry[1] !== null));
  return saved(kind, { kind: kind.id, id, fields: filled }, before, who);
}
