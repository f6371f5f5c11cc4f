/** JSON from strangers and for strangers: limits on what is read, and nothing in what is sent that others choke on. */

/** How deep a value may be nested, in what comes from strangers and in what goes out. */
const DEPTH = 64;
/** How many values a text from a stranger may hold. */
const NODES = 200_000;

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/**
 * A copy without what a database or another reader chokes on: NUL and halves of surrogate pairs in
 * strings, numbers that are none, keys that reach for a prototype, nesting deeper than 64.
 */
export function clean<T>(value: T, depth = DEPTH): T {
  const copy = (): unknown => {
    if (typeof value === 'string') return cleanText(value);
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (!isFields(value)) return value;
    if (depth === 0) return null;
    if (Array.isArray(value)) return value.map((item) => clean(item, depth - 1));
    const fields: Fields = {};
    for (const key of Object.keys(value)) {
      const name = cleanText(key);
      if (!/^(__proto__|constructor|prototype)$/.test(name)) fields[name] = clean(value[key], depth - 1);
    }
    return fields;
  };
  return copy() as T;
}

const cleanText = (text: string): string =>
  // With the u flag a class of surrogates matches only those that stand alone.
  text.replaceAll('\0', '').replace(/[\uD800-\uDFFF]/gu, '\uFFFD');

/**
 * Reads JSON that a stranger wrote.
 *
 * Depth (64) and size (200,000 values) are counted in the text, before anything is built from it,
 * and `__proto__` is left out.
 *
 * @throws RangeError when it is too deep or too large; SyntaxError when it is not JSON.
 */
export function readJson(text: string): unknown {
  let depth = 0;
  let nodes = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if (char === ',') nodes++;
    if (depth > DEPTH || nodes > NODES) throw new RangeError('too deep or too large');
  }
  // Slow, so only where a key could be spelled that way, escapes included.
  return /__proto__|\\u/.test(text)
    ? JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value))
    : JSON.parse(text);
}
