import { fromRecord, toRecord } from './record.js';
import type { Shelf } from './shelf.js';
import { NOTE, signature, type Step } from './store.js';

/**
 * A page that is left in the middle of a write to IndexedDB loses it: the write takes a hundredth of a second, in which
 * somebody can follow a link. So a page that is left notes at once, in localStorage, what its steps under way would make
 * of what it last knew, and the next page of the site puts that where it belongs.
 */

/** A step that the device has not taken. */
export interface UnderWay {
  key: string;
  step: Step;
}

/** What is to be kept under each key, and the signature of the record that it was made of. */
type Notes = Record<string, { of: unknown; to?: unknown }>;

/** Notes what is under way whenever the page is left, and forgets it if the page is shown again. */
export function noteWhenLeft(
  underWay: Iterable<UnderWay>,
  memory: ReadonlyMap<string, { value: unknown; base: unknown }>,
): void {
  let mine = new Map<string, unknown>();
  addEventListener('pagehide', () => {
    mine = new Map();
    for (const { key, step } of underWay) mine.set(key, step(mine.has(key) ? mine.get(key) : memory.get(key)?.value));
    if (mine.size === 0) return;
    const notes = readNotes();
    for (const [key, value] of mine) {
      const of = memory.get(key)?.base ?? signature(undefined);
      notes[key] = value === undefined ? { of } : { of, to: toRecord(value) };
    }
    writeNotes(notes);
  });
  addEventListener('pageshow', () => {
    if (mine.size === 0) return;
    const notes = readNotes();
    for (const key of mine.keys()) delete notes[key];
    writeNotes(notes);
  });
}

/** Puts what a page has left where it belongs, unless somebody has written there since. */
export async function putBack(shelf: Shelf): Promise<void> {
  for (const [key, { of, to }] of Object.entries(readNotes())) {
    if (to !== undefined && fromRecord(to).trouble) continue;
    await shelf.change(key, (record) => (signature(record) === of ? [[key, to]] : []));
  }
  localStorage.removeItem(NOTE);
}

function readNotes(): Notes {
  try {
    return (JSON.parse(localStorage.getItem(NOTE) ?? '{}') ?? {}) as Notes;
  } catch {
    return {};
  }
}

function writeNotes(notes: Notes): void {
  try {
    if (Object.keys(notes).length > 0) localStorage.setItem(NOTE, JSON.stringify(notes));
    else localStorage.removeItem(NOTE);
  } catch {
    // The browser refuses, or has no room: the write under way may still succeed.
  }
}
