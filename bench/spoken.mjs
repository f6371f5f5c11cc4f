/**
 * What search over every spoken word costs: `node --expose-gc --import tsx bench/spoken.mjs [films]`.
 *
 * Invents so many films (5,000 unless told otherwise) of 450 words each, from a vocabulary of 12,000 that is used as
 * unevenly as a language is, and prints how long one takes to be added, what all of them take in memory, and how long
 * queries take: common and rare words, beginnings of words, words in a row. Machines are noisy: compare runs on one machine.
 */
import { Spoken } from '../src/domain/channel/spoken.ts';
import { times, vocabulary, words } from './invented.mjs';

const many = Number(process.argv[2] ?? 5000);
const CUES = 56;
const WORDS = 8;

function used() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const spoken = new Spoken();
const before = used();
const adding = times(many, (_, at) => {
  const film = { id: `film-${at}`, title: `How to ${words(2)}`, summary: words(20) };
  const cues = times(CUES, (__, cue) => ({ start: cue * 3.5, text: words(WORDS) }));
  const began = performance.now();
  spoken.add(film, 'en', cues);
  return performance.now() - began;
}).toSorted((one, other) => one - other);
const ms = (value) => `${value.toFixed(2)} ms`;
console.log(
  `add: median ${ms(adding[many >> 1])}, worst ${ms(adding.at(-1))}, all ${ms(adding.reduce((a, b) => a + b))}`,
);
console.log(`memory: ${(used() - before).toFixed(0)} MB`);

const [common, next, rare] = [vocabulary[0], vocabulary[1], vocabulary[11_990]];
for (const query of [
  common,
  `${common} ${next}`,
  rare,
  'gwy',
  'b',
  'ga ll',
  `how to ${common}`,
  'ba ca da ga ma',
  'zzz',
]) {
  const finding = times(9, () => {
    const began = performance.now();
    spoken.find(query);
    return performance.now() - began;
  }).toSorted((one, other) => one - other);
  console.log(`find ${JSON.stringify(query)}: fastest ${ms(finding[0])}, median ${ms(finding[4])}`);
}
