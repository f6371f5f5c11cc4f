import { type Codebook, codesNow, standingCodes } from './codebook.js';
import { codesIn, type Codings } from './coding.js';

/** How two coders' decisions about one code fell: how many answers each of the four ways. */
export interface Decisions {
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
}

/** How far two coders agree. */
export interface Kappa {
  /** The share of decisions that are the same, from 0 to 1. */
  observed: number;
  /** The share that would be the same by chance, given how often each of them decides so. */
  expected: number;
  /** Nothing where agreement by chance is certain: both always gave the code, or never, and κ says nothing. */
  kappa: number | undefined;
}

/** The agreement of two coders over the answers that both have read. */
export interface Agreement {
  /** How many answers were compared. */
  answers: number;
  /** How many both have read, but in different versions. */
  changed: number;
  /** How many only one of them has read. */
  onlyOne: number;
  codes: ({ code: string } & Decisions & Kappa)[];
  overall: Kappa;
}

/**
 * Cohen's kappa, κ = (p_o − p_e) / (1 − p_e), of a square table of two coders' decisions: `table[i][j]` is how often the
 * first chose category i where the second chose j. p_o is the observed agreement, Σ p_ii; p_e the agreement by
 * chance, Σ p_i. · p_.i (J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement
 * 20 (1960), 37–46).
 *
 * κ is 1 for full agreement, 0 for what chance would give, and below 0 for less. It is undefined where p_e is 1.
 */
export function cohensKappa(table: readonly (readonly number[])[]): Kappa {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const rows = table.map(sum);
  const columns = table.map((_, at) => sum(table.map((row) => row[at]!)));
  const all = sum(rows);
  const same = sum(table.map((row, at) => row[at]!));
  const byChance = sum(rows.map((row, at) => row * columns[at]!));
  // In whole numbers, so that an expected agreement of 1 is found exactly.
  return kappaOf(same / all, byChance / all ** 2, all === 0 || byChance === all ** 2);
}

const kappaOf = (observed: number, expected: number, isCertain: boolean): Kappa => ({
  observed,
  expected,
  kappa: isCertain ? undefined : (observed - expected) / (1 - expected),
});

/**
 * One κ over several codes, each a decision of its own: the pooled κ, which puts the means of p_o and of p_e over all codes
 * into Cohen's formula (H. de Vries, M. N. Elliott, D. E. Kanouse and S. S. Teleki, Using pooled kappa to summarize
 * interrater agreement across many items, Field Methods 20 (2008), 272–282). Where codes exclude one another it is
 * Cohen's κ of the whole table.
 */
export function pooledKappa(codes: readonly Kappa[]): Kappa {
  const mean = (of: 'observed' | 'expected') => codes.reduce((sum, one) => sum + one[of], 0) / codes.length;
  return kappaOf(
    mean('observed'),
    mean('expected'),
    codes.every(({ kappa }) => kappa === undefined),
  );
}

/**
 * Compares what two coders made of the answers that both have read, whichever passages they marked: for each code, whether
 * it is in the answer or not. An answer that was not the same text for both is left out and counted. In steps, so that a
 * page can do something else in between.
 */
export function* agreementOf(first: Codings, second: Codings, codebook: Codebook): Generator<void, Agreement> {
  const now = codesNow(codebook);
  const pairs: Pair[] = [];
  let [common, at] = [0, 0];
  for (const [key, sheet] of first) {
    if (++at % STEP === 0) yield;
    const other = second.get(key);
    if (!other) continue;
    common++;
    if (sheet.fingerprint === other.fingerprint) pairs.push([codesIn(sheet, now), codesIn(other, now)]);
  }
  const codes: Agreement['codes'] = [];
  for (const { id } of standingCodes(codebook)) {
    const decisions = decisionsOn(id, pairs);
    const { both, onlyFirst, onlySecond, neither } = decisions;
    const table = [
      [both, onlyFirst],
      [onlySecond, neither],
    ];
    codes.push({ code: id, ...decisions, ...cohensKappa(table) });
    yield;
  }
  return {
    answers: pairs.length,
    changed: common - pairs.length,
    onlyOne: first.size + second.size - 2 * common,
    codes,
    overall: pooledKappa(codes),
  };
}

/** The codes that each of two coders gave an answer. */
type Pair = readonly [first: ReadonlySet<string>, second: ReadonlySet<string>];

/** So many answers are compared before somebody else has a turn. */
const STEP = 1000;

function decisionsOn(code: string, pairs: readonly Pair[]): Decisions {
  const decisions: Decisions = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const [first, second] of pairs) {
    const [one, other] = [first.has(code), second.has(code)];
    const way = one && other ? 'both' : one ? 'onlyFirst' : other ? 'onlySecond' : 'neither';
    decisions[way]++;
  }
  return decisions;
}
