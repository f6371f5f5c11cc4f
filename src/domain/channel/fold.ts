const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘ʼ`´]/g;

/** A word as it is compared: without capitals, accents and apostrophes, so that “gwyl” is “gŵyl” and “rhoi'r” “rhoi’r”. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
}
