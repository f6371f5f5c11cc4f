/** A part of a text that should be one value, and the line of the text on which it begins, the first being 1. */
export interface Piece {
  line: number;
  text: string;
  /** It is so long that its text was not kept. */
  tooLong?: true;
  /** The text ends before it does. */
  cut?: true;
}

/** More characters than any result has: what is longer is not kept in memory. */
export const LONGEST_PIECE = 1_000_000;
/** So much of a text is looked at to tell what it is, in characters. */
const LOOK = 4_000;

/** Takes the parts of a text as they come and gives the pieces that are whole. */
interface Splitter {
  push(part: string): Generator<Piece>;
  end(): Generator<Piece>;
}

/** The bytes are no text in UTF-8: what begins a picture, an archive or a text of Windows in two bytes a letter. */
export class NotText extends Error {}

/**
 * Divides a text into the values of a JSON array, of lines, or of JSON that is spread over lines, told apart by how it
 * begins.
 *
 * The parts of the text may end anywhere. `push` throws NotText.
 */
export class Pieces implements Splitter {
  #start = '';
  #splitter: Splitter | undefined;

  *push(part: string): Generator<Piece> {
    if (this.#splitter) return yield* this.#splitter.push(part);
    this.#start += part;
    if (this.#start.length >= LOOK) yield* this.#begin();
  }

  *end(): Generator<Piece> {
    if (!this.#splitter) yield* this.#begin();
    yield* this.#splitter!.end();
  }

  *#begin(): Generator<Piece> {
    const start = this.#start;
    this.#start = '';
    if (/[\0\uFFFD]/.test(start.slice(0, LOOK))) throw new NotText();
    const [first = ''] = start.trimStart().split('\n', 1);
    // A whole line ends with its value; a value that is spread over lines ends its first line in the middle.
    this.#splitter = /^\[|[{[,:]\s*$/.test(first) ? new Values() : new Lines();
    yield* this.#splitter.push(start);
  }
}

/** A value a line. A line that is broken spoils no other. */
class Lines implements Splitter {
  #line = 1;
  #text = '';
  #tooLong = false;

  *push(part: string): Generator<Piece> {
    let from = 0;
    for (let to = part.indexOf('\n'); to >= 0; to = part.indexOf('\n', from)) {
      this.#add(part.slice(from, to));
      yield* this.#whole();
      this.#line++;
      from = to + 1;
    }
    this.#add(part.slice(from));
  }

  *end(): Generator<Piece> {
    for (const piece of this.#whole()) yield piece.text.startsWith('{') ? { ...piece, cut: true } : piece;
  }

  #add(text: string): void {
    this.#tooLong ||= this.#text.length + text.length > LONGEST_PIECE;
    this.#text = this.#tooLong ? '' : this.#text + text;
  }

  *#whole(): Generator<Piece> {
    const text = this.#text.trim();
    const line = this.#line;
    if (this.#tooLong) yield { line, text: '', tooLong: true };
    else if (text) yield { line, text };
    this.#text = '';
    this.#tooLong = false;
  }
}

/** Values one after the other, as in a list, found by their brackets. */
class Values implements Splitter {
  #line = 1;
  /** The line on which the value began that is being read. */
  #began = 0;
  #text = '';
  #tooLong = false;
  #depth = 0;
  #quoted = false;
  #escaped = false;
  #isInList = false;

  *push(part: string): Generator<Piece> {
    let from = 0;
    for (let at = 0; at < part.length; at++) {
      const char = part[at]!;
      if (char === '\n') this.#line++;
      if (!this.#began) {
        if (!this.#isInList && char === '[') this.#isInList = true;
        else if (!/[\s,\]]/.test(char)) {
          this.#began = this.#line;
          from = at;
        }
      }
      if (!this.#began) continue;
      const ends = this.#endsWith(char);
      if (!ends) continue;
      const to = ends === 'here' ? at + 1 : at;
      this.#add(part.slice(from, to));
      yield this.#whole();
    }
    if (this.#began) this.#add(part.slice(from));
  }

  *end(): Generator<Piece> {
    if (this.#began) yield { ...this.#whole(), cut: true };
  }

  /** Whether the value ends with this letter, or has ended before it. */
  #endsWith(char: string): 'here' | 'before' | undefined {
    if (this.#quoted) {
      this.#quoted = this.#escaped || char !== '"';
      this.#escaped = !this.#escaped && char === '\\';
      return undefined;
    }
    if (char === '"') this.#quoted = true;
    else if (char === '{' || char === '[') this.#depth++;
    else if (this.#depth === 0) return /[\n,\]}]/.test(char) ? 'before' : undefined;
    else if ((char === '}' || char === ']') && --this.#depth === 0) return 'here';
    return undefined;
  }

  #add(text: string): void {
    this.#tooLong ||= this.#text.length + text.length > LONGEST_PIECE;
    this.#text = this.#tooLong ? '' : this.#text + text;
  }

  #whole(): Piece {
    const piece = { line: this.#began, text: this.#text, ...(this.#tooLong && { tooLong: true as const }) };
    this.#began = this.#depth = 0;
    this.#text = '';
    this.#tooLong = this.#quoted = this.#escaped = false;
    return piece;
  }
}
