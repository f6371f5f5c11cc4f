/** A summary of two groups, with the figures that were published in 2014. */
export const SUMMARY = {
  schema: 'library-widgets/summary/1',
  widget: 'skills-audit',
  definition: { id: 'skills-audit-2014', version: '1' },
  asOf: '2026-11-20',
  minGroup: 10,
  total: { n: 218, scores: { overall: { n: 218, mean: 3.3 } } },
  groups: [
    { id: 'scl', n: 85, scores: { overall: { n: 85, mean: 3.38 }, skills: { n: 85, mean: 3.6 } } },
    { id: 'aspiring', n: 133, scores: { overall: { n: 133, mean: 3.25 }, skills: { n: 133, mean: 3.1 } } },
  ],
};

/** The same with four people of a third group: 222 in all. */
export const WITH_A_SMALL_GROUP = {
  ...SUMMARY,
  total: { n: 222, scores: { overall: { n: 222, mean: 3.27 } } },
  groups: [...SUMMARY.groups, { id: 'trustees', label: 'Trustees', n: 4, scores: { overall: { n: 4, mean: 1.11 } } }],
};
