import { Problem, pointer } from './problem.js';

/**
 * How much a body may hold. Far above any real result (one of 64 kB with short values has about 6,000 values),
 * and low enough that nothing behind this point meets deep recursion or a flood of keys.
 */
export const limits = { depth: 32, values: 10_000, keysPerObject: 1000 };

interface Level {
  /** Keys seen so far; absent for an array. */
  keys?: Set<string>;
  /** Where the level is now: a key, or a position in an array. */
  at: string | number;
  awaitsKey: boolean;
}

/**
 * The value a JSON body holds.
 *
 * @throws {Problem} 400 when it is not JSON, is not UTF-8, begins with a byte order mark, repeats a key, is too deep
 *   or too full, or names a prototype; 422 when it holds what PostgreSQL cannot keep.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  checkShape(text);
  const value = parse(text);
  if (MAY_BE_UNSTORABLE.test(text)) checkStorable(value, []);
  return value;
}

function decode(bytes: Uint8Array): string {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'The body is not UTF-8.');
  }
  // RFC 8259, 8.1: a byte order mark must not be added.
  if (text.startsWith('\uFEFF')) throw new Problem(400, 'The body begins with a byte order mark.');
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'The body is not JSON.');
  }
}

/**
 * Reads the text once, before anything is built from it, and refuses what is too deep, too full or ambiguous.
 * Text that is not JSON may pass: the parser that follows says so.
 */
function checkShape(text: string): void {
  const open: Level[] = [];
  let values = 0;
  const path = () => open.map((level) => level.at);
  const count = () => {
    if (++values > limits.values) throw new Problem(400, `The body holds more than ${limits.values} values.`);
  };

  for (let i = 0; i < text.length; i++) {
    const level = open.at(-1);
    switch (text[i]) {
      case '{':
      case '[':
        count();
        if (open.length === limits.depth) {
          throw new Problem(400, `The body is nested more than ${limits.depth} levels deep.`);
        }
        open.push(text[i] === '{' ? { keys: new Set(), at: '', awaitsKey: true } : { at: 0, awaitsKey: false });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (level?.keys) level.awaitsKey = true;
        else if (level) level.at = Number(level.at) + 1;
        break;
      case '"': {
        const end = endOfString(text, i);
        if (level?.keys && level.awaitsKey) {
          level.at = unquoted(text.slice(i, end + 1));
          level.awaitsKey = false;
          checkKey(level.keys, level.at, open.at(-2)?.at, path);
        } else {
          count();
        }
        i = end;
        break;
      }
      default:
        // A number, true, false or null counts once, where it begins.
        if (isOfValue(text.charCodeAt(i)) && !isOfValue(text.charCodeAt(i - 1))) count();
    }
  }
}

function checkKey(keys: Set<string>, key: string, parent: PropertyKey | undefined, path: () => PropertyKey[]): void {
  const refuse = (detail: string) => {
    throw new Problem(400, `The body cannot be taken: ${detail}.`, [{ pointer: pointer(path()), detail }]);
  };
  if (key === '__proto__' || (key === 'prototype' && parent === 'constructor')) refuse('a key names a prototype');
  if (keys.has(key)) refuse('a key is given twice');
  if (keys.size === limits.keysPerObject) refuse(`one object has more than ${limits.keysPerObject} keys`);
  keys.add(key);
}

/** Position of the closing quote of the string that begins at `start`, or of the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    if (!isEscaped(text, end)) return end;
  }
  return text.length;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === '\\') first--;
  return (at - first) % 2 === 1;
}

function unquoted(quoted: string): string {
  return quoted.includes('\\') ? String(parse(quoted)) : quoted.slice(1, -1);
}

const [PLUS, MINUS, POINT] = [0x2b, 0x2d, 0x2e];

/** Whether a character can be of a number or of a word such as `true`. */
function isOfValue(code: number): boolean {
  const letter = code | 0x20;
  return (
    (letter >= 0x61 && letter <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === PLUS ||
    code === MINUS ||
    code === POINT
  );
}

/** What UTF-8 and JSON keep out but for escapes, exponents and very long numbers. */
const MAY_BE_UNSTORABLE = /\\u|\d[eE]\+?\d{3}|\d{300}/;

/** PostgreSQL can hold neither NUL nor half a surrogate pair, and JSON no infinity. */
function checkStorable(value: unknown, path: PropertyKey[]): void {
  if (typeof value === 'string') checkText(value, path);
  else if (typeof value === 'number' && !Number.isFinite(value)) refuseValue(path, 'the number is too large');
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) checkStorable(item, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      checkText(key, path);
      checkStorable(item, [...path, key]);
    }
  }
}

function checkText(text: string, path: PropertyKey[]): void {
  if (text.includes('\0')) refuseValue(path, 'the text holds a NUL character');
  if (/\p{Surrogate}/u.test(text)) refuseValue(path, 'the text holds half of a surrogate pair');
}

function refuseValue(path: PropertyKey[], detail: string): never {
  throw new Problem(422, `The result cannot be kept: ${detail}.`, [{ pointer: pointer(path), detail }]);
}
