import { expect } from '@open-wc/testing';
import { changeBetween } from '../../../src/domain/pulse/change.js';
import { studentT } from '../../../src/domain/summary/student-t.js';

/** A score as a summary tells it, of people with these values. */
function score(values: readonly number[]) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = studentT(n - 1) * Math.sqrt(variance / n);
  return { n, mean, interval: [mean - half, mean + half] as [number, number] };
}

describe('Student’s t for 95 %', () => {
  // The column 0.025 of the table of upper critical values in the NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2.
  const TABLE = [
    [4, 2.776],
    [5, 2.571],
    [9, 2.262],
    [10, 2.228],
    [19, 2.093],
    [30, 2.042],
    [60, 2.0],
    [100, 1.984],
  ] as const;

  it('is that of the reference table, to two decimals, from five people on', () => {
    for (const [degrees, t] of TABLE) expect(studentT(degrees)).to.be.closeTo(t, 0.005);
  });
});

describe('a change between two waves', () => {
  // The extra sleep of ten patients on each of two drugs (Student, 1908), which R brings as `sleep` and whose documentation
  // compares by `t.test(extra ~ group, data = sleep)`: t = -1.8608, df = 17.776, p = 0.07939, means 0.75 and 2.33, 95 %
  // interval of the difference -3.3654832 to 0.2054832.
  const ONE = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const OTHER = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  it('is inside the noise where the published test finds p = 0.079', () => {
    expect(changeBetween(score(ONE), score(OTHER))).to.deep.equal({ by: 1.58, isClear: false });
  });

  it('is clear from where the published interval no longer holds zero, and not before', () => {
    // Moved by more or less than 0.2054832, the end of the interval.
    const moved = (by: number) => changeBetween(score(ONE), score(OTHER.map((value) => value + by)))!;
    expect([moved(0.2).isClear, moved(0.22).isClear]).to.deep.equal([false, true]);
  });

  it('goes down as it goes up', () => {
    const up = changeBetween(score([1, 2, 1, 2, 1, 2]), score([4, 5, 4, 5, 4, 5]))!;
    const down = changeBetween(score([4, 5, 4, 5, 4, 5]), score([1, 2, 1, 2, 1, 2]))!;
    expect([up, down]).to.deep.equal([
      { by: 3, isClear: true },
      { by: -3, isClear: true },
    ]);
  });

  it('is worked out where everybody says the same', () => {
    const four = { n: 6, mean: 4, interval: [4, 4] as [number, number] };
    const five = { n: 6, mean: 5, interval: [5, 5] as [number, number] };
    expect(changeBetween(four, four)).to.deep.equal({ by: 0, isClear: false });
    expect(changeBetween(four, five)).to.deep.equal({ by: 1, isClear: true });
  });

  it('is not told where there is no interval', () => {
    expect(changeBetween({ n: 6, mean: 4 }, { n: 6, mean: 5 })).to.equal(undefined);
  });
});
