import { written } from './json.js';

/**
 * The form in which a value is kept: its JSON, a checksum of that, and the version of this form.
 * Version 1 is read for ever; a record of a later version belongs to a later build of this library.
 */
export interface Kept {
  v: 1;
  sum: string;
  text: string;
}

/** A value as it is kept. Throws TypeError when it cannot be written as JSON. */
export function toRecord(value: unknown): Kept {
  const text = written(value);
  return { v: 1, sum: checksum(text), text };
}

/** What a record says; nothing kept is `undefined`, a record that does not read is broken. */
export function fromRecord(record: unknown): { value: unknown; trouble?: 'newer' | 'broken' } {
  if (record === undefined) return { value: undefined };
  const { v, sum, text } = (record ?? {}) as Partial<Record<keyof Kept, unknown>>;
  if (typeof v === 'number' && v > 1) return { value: undefined, trouble: 'newer' };
  if (v === 1 && typeof text === 'string' && sum === checksum(text)) {
    try {
      return { value: JSON.parse(text) };
    } catch {
      // Falls to broken.
    }
  }
  return { value: undefined, trouble: 'broken' };
}

/** FNV-1a of 32 bits over UTF-16 units: it finds what a fault has changed, not what an enemy has. */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
