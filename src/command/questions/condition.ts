/** When a question is asked, as another tool says it. */
export interface Condition {
  /** As its author wrote it. */
  said: string;
  /** It is asked when one of these holds. None: it says something that `onlyIf` cannot. */
  terms: Term[] | undefined;
}

/**
 * Something about the answer to one question: it is one of some values (`equal`), it is a list with one of them
 * (`holding`), either (`any`), or there is an answer at all (`given`).
 */
export interface Term {
  question: string;
  is: 'equal' | 'holding' | 'any' | 'given';
  /** As it is written, without quotation marks. */
  values: string[];
}

const LONGEST = 2000;

/** A condition of parts with `or` between them, each read by `termOf`. */
export function conditionOf(said: string, termOf: (part: string) => Term | undefined): Condition {
  const terms = said.length > LONGEST ? [] : said.split(/\s+or\s+/i).map((part) => termOf(part.trim()));
  const [first] = terms;
  const readable = first && terms.every((term) => term?.question === first.question);
  return { said, terms: readable ? (terms as Term[]) : undefined };
}

/** What holds when both do; `onlyIf` cannot say two things. */
export function both(one: Condition | undefined, other: Condition | undefined): Condition | undefined {
  return one && other ? { said: `${one.said} and ${other.said}`, terms: undefined } : (one ?? other);
}

const QUOTED = /^'([^']*)'$|^"([^"]*)"$|^([\p{L}\p{N}_.-]+)$/u;

/** A value as an author writes it, with quotation marks or without; undefined for anything more than a value. */
export function valueOf(written: string): string | undefined {
  const [, single, double, bare] = QUOTED.exec(written.trim()) ?? [];
  return single ?? double ?? bare;
}
