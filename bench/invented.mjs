/** Words that nobody said, the same in each run: a vocabulary of 12,000, used as unevenly as a language is. */

/** Chance by a seed (mulberry32), so that each run has the same words. */
let seed = 7;
export function chance() {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const SYLLABLES = 'ba ca da ffa ga lla ma na pa ra sa ta wy gŵ hi li re fe de ru si or en ai ol yn th ch st dd'.split(
  ' ',
);
export const times = (count, make) => Array.from({ length: count }, make);
export const vocabulary = times(12_000, () =>
  times(1 + Math.floor(chance() * 4), () => SYLLABLES[Math.floor(chance() * SYLLABLES.length)]).join(''),
);
export const words = (count) => times(count, () => vocabulary[Math.floor(vocabulary.length * chance() ** 3)]).join(' ');
