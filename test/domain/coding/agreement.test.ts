import { expect } from '@open-wc/testing';
import { agreementOf, cohensKappa, pooledKappa } from '../../../src/domain/coding/agreement.js';
import type { Codebook } from '../../../src/domain/coding/codebook.js';
import { type Codings, nothingIn } from '../../../src/domain/coding/coding.js';
import { done } from './sample.js';

/** Each category of a table as a decision of its own: it, or another. */
const oneByOne = (table: number[][]) =>
  table.map((row, at) => {
    const all = table.flat().reduce((sum, n) => sum + n, 0);
    const both = row[at]!;
    const first = row.reduce((sum, n) => sum + n, 0);
    const second = table.reduce((sum, other) => sum + other[at]!, 0);
    return cohensKappa([
      [both, first - both],
      [second - both, all - first - second + both],
    ]);
  });

describe('Cohen’s kappa', () => {
  it('is 0.40 for the fifty applications that two readers judged (howcodex.com, "Cohen’s kappa coefficient")', () => {
    const { observed, expected, kappa } = cohensKappa([
      [20, 5],
      [10, 15],
    ]);
    expect(observed).to.equal(0.7);
    expect(expected).to.equal(0.5);
    expect(kappa).to.be.closeTo(0.4, 1e-12);
  });

  it('is 0.654 for the hundred diagnoses in three categories of P. Bonnardel (kappa.perso.worldonline.fr/kappa.txt)', () => {
    const { observed, expected, kappa } = cohensKappa([
      [25, 3, 5],
      [6, 32, 8],
      [1, 0, 20],
    ]);
    expect(observed).to.be.closeTo(0.77, 1e-12);
    expect(expected).to.be.closeTo(0.336, 5e-4);
    expect(kappa).to.be.closeTo(0.654, 5e-4);
  });

  it('is 0.9315 for the hundred labels of the test of cohen_kappa_score in scikit-learn (pull request 14900)', () => {
    // 46, 44 and 10 of three labels beside 50, 40 and 10, in that order.
    const { kappa } = cohensKappa([
      [46, 0, 0],
      [4, 40, 0],
      [0, 0, 10],
    ]);
    expect(kappa).to.be.closeTo(0.9315, 5e-5);
  });

  it('is 1 for full agreement, and below 0 for less than chance gives', () => {
    expect(cohensKappa([[5, 0], [0, 5]]).kappa).to.equal(1); // prettier-ignore
    expect(cohensKappa([[0, 5], [5, 0]]).kappa).to.equal(-1); // prettier-ignore
  });

  it('is not said where agreement by chance is certain, nor of no decisions at all', () => {
    expect(cohensKappa([[7, 0], [0, 0]])).to.deep.equal({ observed: 1, expected: 1, kappa: undefined }); // prettier-ignore
    expect(cohensKappa([[0, 0], [0, 7]]).kappa).to.equal(undefined); // prettier-ignore
    expect(cohensKappa([[0, 0], [0, 0]]).kappa).to.equal(undefined); // prettier-ignore
  });
});

describe('one kappa over all codes', () => {
  it('is Cohen’s of the whole table where codes exclude one another, as in the published tables', () => {
    for (const [table, kappa] of [
      [[[25, 3, 5], [6, 32, 8], [1, 0, 20]], 0.654], // prettier-ignore
      [[[46, 0, 0], [4, 40, 0], [0, 0, 10]], 0.9315], // prettier-ignore
    ] as const) {
      const pooled = pooledKappa(oneByOne(table.map((row) => [...row])));
      expect(pooled.kappa).to.be.closeTo(kappa, 5e-4);
    }
  });

  it('is not moved by a code that nobody used', () => {
    const used = cohensKappa([[20, 5], [10, 15]]); // prettier-ignore
    const unused = cohensKappa([[0, 0], [0, 50]]); // prettier-ignore
    expect(pooledKappa([used, unused]).kappa).to.be.closeTo(0.4, 1e-12);
    expect(pooledKappa([unused, unused]).kappa).to.equal(undefined);
  });
});

describe('two coders', () => {
  const codebook: Codebook = {
    schema: 'library-widgets/codebook/1',
    id: 'two',
    version: 1,
    title: 'Two codes',
    codes: ['yes', 'unused'].map((id) => ({ id, label: id, definition: id })),
  };
  const coder = (isYes: (at: number) => boolean, from = 0): Codings =>
    new Map(
      Array.from({ length: 50 }, (_, at) => [
        `q r${at + from}`,
        {
          ...nothingIn({ fingerprint: 'text' }),
          spans: isYes(at) ? [{ start: 0, end: 1 + (at % 3), codes: ['yes'] }] : [],
        },
      ]),
    );
  const first = coder((at) => at < 25);

  it('are compared answer by answer, whichever words each of them marked', () => {
    // Twenty both, five the first alone, ten the second alone, fifteen neither.
    const second = coder((at) => at < 20 || (at >= 25 && at < 35));
    const { answers, codes, overall } = done(agreementOf(first, second, codebook));
    expect(answers).to.equal(50);
    expect(codes[0]).to.include({ both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 });
    expect(codes[0]!.kappa).to.be.closeTo(0.4, 1e-12);
    expect(codes[1]!.kappa).to.equal(undefined);
    expect(overall.kappa).to.be.closeTo(0.4, 1e-12);
  });

  it('are not compared on answers that only one has read, or that were other texts', () => {
    const later = coder(() => true, 40);
    const changed = new Map([...first].map(([key, sheet]) => [key, { ...sheet, fingerprint: 'other' }]));
    expect(done(agreementOf(first, later, codebook))).to.include({ answers: 10, onlyOne: 80, changed: 0 });
    expect(done(agreementOf(first, changed, codebook))).to.include({ answers: 0, onlyOne: 0, changed: 50 });
  });

  it('agree on a code that has become part of another', () => {
    const codes = [...codebook.codes, { id: 'aye', label: 'aye', definition: 'aye', mergedInto: 'yes' }];
    const second = new Map(
      [...first].map(([key, { fingerprint, spans }]) => [
        key,
        { fingerprint, spans: spans.map((span) => ({ ...span, codes: ['aye'] })) },
      ]),
    );
    expect(done(agreementOf(first, second, { ...codebook, codes })).overall.kappa).to.equal(1);
  });
});
