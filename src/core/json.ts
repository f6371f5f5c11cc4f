/**
 * Text that can be trusted to say what was meant.
 *
 * Pages that carry Prototype.js 1.6 give arrays a `toJSON`, and `JSON.stringify` then writes every
 * array as a string. What is kept or sent is therefore read back and compared before it is believed.
 */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether a text read back says the same as the value it was written from, as far as JSON can say it. */
function same(value: unknown, back: unknown): boolean {
  if (Array.isArray(value)) {
    return (
      Array.isArray(back) &&
      value.length === back.length &&
      value.every((item, at) => same(item === undefined ? null : item, back[at]))
    );
  }
  if (isFields(value)) {
    if (!isFields(back) || Array.isArray(back)) return false;
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return (
      keys.length === Object.keys(back).length &&
      keys.every((key) => Object.hasOwn(back, key) && same(value[key], back[key]))
    );
  }
  return value === back || (typeof value === 'number' && !Number.isFinite(value) && back === null);
}

/** JSON without `toJSON`; `JSON.stringify` of what is not an object never looks for one. */
function plain(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map((item) => plain(item === undefined ? null : item)).join(',')}]`;
  }
  if (isFields(value)) {
    const fields = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .map((key) => `${JSON.stringify(key)}:${plain(value[key])}`);
    return `{${fields.join(',')}}`;
  }
  return JSON.stringify(value);
}

/**
 * The value as JSON that reads back as the same value.
 *
 * @throws when no such text can be made: TypeError for a cycle or a function, whatever comes of it for a broken `JSON`.
 */
export function written(value: unknown): string {
  for (const write of [JSON.stringify, plain]) {
    const text = write(value);
    if (typeof text === 'string' && same(value, JSON.parse(text))) return text;
  }
  throw new TypeError('does not read back as it was written');
}
