import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chainDepth, median, ratio, summed } from '../../bench/numbers.mjs';

describe('the numbers of the bench', () => {
  it('takes the middle one, and between two the mean of both', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
  });

  it('says where half of all visits lie, and leaves out those in which nothing was measured', () => {
    assert.deepEqual(summed([1, 2, undefined, 3, 4, 5]), { median: 3, from: 2, to: 4, n: 5 });
    assert.equal(summed([undefined, Number.NaN]), undefined);
  });

  it('has no ratio to nothing', () => {
    assert.equal(ratio(3, 2), 1.5);
    assert.equal(ratio(3, 0), undefined);
  });

  it('counts requests that each waited for another, and not those that went out together', () => {
    const page = { start: 0, end: 150 };
    const entry = { start: 160, end: 300 };
    const together = [
      { start: 310, end: 460 },
      { start: 311, end: 700 },
    ];
    assert.equal(chainDepth([...together, entry, page]), 3);
    assert.equal(chainDepth([page]), 1);
    assert.equal(chainDepth([]), 0);
  });
});
