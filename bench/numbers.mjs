/** Plain arithmetic over what was measured. */

const sorted = (values) => values.toSorted((one, other) => one - other);

/** The value below which so much of all lies (0 to 1), between two values in proportion. */
export function quantile(values, share) {
  const all = sorted(values);
  const at = (all.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.ceil(at);
  return all[below] + (all[above] - all[below]) * (at - below);
}

export const median = (values) => quantile(values, 0.5);

/** The median with its spread: half of all values lie between `from` and `to`. Nothing of nothing. */
export function summed(values) {
  const known = values.filter((value) => value !== undefined && value !== null && !Number.isNaN(value));
  if (known.length === 0) return undefined;
  return { median: median(known), from: quantile(known, 0.25), to: quantile(known, 0.75), n: known.length };
}

/** How many times the other a value is; undefined where the other is nothing. */
export const ratio = (value, other) => (other ? value / other : undefined);

/**
 * How many requests in a row each began only after the one before had ended: what a slow line charges round trips for.
 *
 * @param requests Each with when it was asked for (`start`) and when it was there (`end`), both in ms.
 */
export function chainDepth(requests) {
  const inOrder = requests.toSorted((one, other) => one.start - other.start);
  const depths = [];
  for (const [at, { start }] of inOrder.entries()) {
    const before = inOrder.slice(0, at).map(({ end }, other) => (end <= start ? depths[other] : 0));
    depths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depths);
}
