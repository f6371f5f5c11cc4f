/** Texts in GIFT: what a backslash protects, and the formats that Moodle knows. */

/** How a text is written: `moodle` is HTML in which line breaks count. */
export type Format = 'moodle' | 'html' | 'markdown' | 'plain';

/** A text, and what it lost. */
export interface Said {
  text: string;
  format: Format;
  /** It was HTML and no longer is. */
  html: boolean;
  /** It held a picture, sound or film. */
  media: boolean;
}

/** Where a mark stands: offsets count from 0. */
export interface Mark {
  mark: string;
  at: number;
}

/** The places of a pattern's matches that no backslash protects. */
export function* marks(text: string, pattern: string, from = 0): Generator<Mark> {
  const tokens = new RegExp(`\\\\[^]|${pattern}`, 'g');
  tokens.lastIndex = from;
  for (const { 0: mark, index } of text.matchAll(tokens)) if (!mark.startsWith('\\')) yield { mark, at: index };
}

/** The text before the first mark and the text after it, which is left out where there is no mark. */
export function parted(text: string, mark: string): [string, string?] {
  const [first] = marks(text, mark);
  return first ? [text.slice(0, first.at), text.slice(first.at + first.mark.length)] : [text];
}

/** A text as it is meant. Without a format of its own it has the usual one. */
export function said(written: string, usual: Format): Said {
  const marked = /^\s*\[(html|markdown|plain|moodle)\]/.exec(written);
  const format = (marked?.[1] as Format | undefined) ?? usual;
  const meant = unescaped(inLines(written.slice(marked?.[0].length ?? 0)));
  const text = format === 'plain' ? meant : withoutHtml(meant);
  return { text, format, html: text !== meant, media: format !== 'plain' && MEDIA.test(meant) };
}

/** A text with its special characters protected, on one line. */
export function escaped(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A text whose special characters are no longer protected. */
export function unescaped(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, char: string) => (char === 'n' ? '\n' : char));
}

/** Without the spaces around lines, and without empty lines. */
const inLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');

const MEDIA = /<(img|audio|video|iframe|object|embed|svg)\b/i;
const ENDS_LINE = /<(br|\/(p|div|li|h[1-6]|tr|pre|blockquote))\b[^<>]*>/gi;
const TAG = /<[/!]?[a-z-][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi;

function withoutHtml(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const plain = text.replace(ENDS_LINE, '\n').replace(TAG, '').replace(ENTITY, decoded);
  return plain === text ? text : inLines(plain);
}

/** The character of an entity of HTML; one that is not known stays as it is written. */
function decoded(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED.get(name) ?? accented(name) ?? written;
  const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : written;
}

const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    hellip: '…',
    bull: '•',
    middot: '·',
    pound: '£',
    euro: '€',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    times: '×',
    divide: '÷',
    frac12: '½',
  }),
);

const ACCENTS = new Map(
  Object.entries({
    grave: '\u0300',
    acute: '\u0301',
    circ: '\u0302',
    tilde: '\u0303',
    uml: '\u0308',
    cedil: '\u0327',
  }),
);

/** The letter of a name such as `wcirc`. */
function accented(name: string): string | undefined {
  const accent = ACCENTS.get(name.slice(1));
  return accent && (name[0]! + accent).normalize('NFC');
}
