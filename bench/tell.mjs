/** Prints what a part measured, as tables for a terminal. */
import { ratio } from './numbers.mjs';

const short = (value) => Number(value.toPrecision(3));

/** Medians by measure and subject, then how many times each other subject ours is. */
export function tell({ title, subjects }, rounds) {
  console.log(`\n${title}: medians of ${rounds} rounds`);
  const keys = [...new Set(subjects.flatMap(({ measures }) => Object.keys(measures)))];
  const row = (key, value) =>
    Object.fromEntries(subjects.map((subject) => [subject.name, value(subject.measures[key])]));
  console.table(Object.fromEntries(keys.map((key) => [key, row(key, (one) => one && short(one.median))])));
  for (const ours of subjects.filter(({ kind }) => kind === 'ours')) {
    console.log(`${ours.name}, times each:`);
    const times = (key) => (one) => {
      const value = one && ours.measures[key] && ratio(ours.measures[key].median, one.median);
      return value === undefined ? undefined : short(value);
    };
    console.table(Object.fromEntries(keys.map((key) => [key, row(key, times(key))])));
  }
}
