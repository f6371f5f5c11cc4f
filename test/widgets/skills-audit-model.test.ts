import { expect } from '@open-wc/testing';
import type { Answer, Answers } from '../../src/domain/questionnaire/answers.js';
import { scores } from '../../src/domain/questionnaire/score.js';
import type { Session } from '../../src/domain/questionnaire/session.js';
import type { Summary } from '../../src/domain/summary/summary.js';
import activitiesFile from '../../src/domain/programme/content/tasks.json' with { type: 'json' };
import audit2014 from '../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import audit2026 from '../../src/widgets/skills-audit/content/audit-2026.json' with { type: 'json' };
import benchmarkFile from '../../src/widgets/skills-audit/content/benchmark.json' with { type: 'json' };
import { type AuditConfig, auditRules } from '../../src/widgets/skills-audit/model.js';
import { auditOutcome } from '../../src/widgets/skills-audit/outcome.js';
import { comparison, profile } from '../../src/widgets/skills-audit/report-model.js';
import type { Activity, Benchmark } from '../../src/widgets/skills-audit/schema.js';

const audit = audit2014 as AuditConfig;
const activities: Activity[] = activitiesFile;
const benchmark = benchmarkFile as Benchmark;

/** Points for Q01 to Q23, in that order. */
const rated = (...points: Answer[]): Record<string, Answer> =>
  Object.fromEntries(points.map((point, at) => [`Q${String(at + 1).padStart(2, '0')}`, point]));
const finished = (answers: Answers): Session => ({ at: 'results', answers });
const outcome = (answers: Answers) => auditOutcome(audit, finished(answers));

/** skills 25/8, knowledge 28/12, attributes 13/3; in all 66/23. */
const person = rated(3, 4, 2, 5, 1, 4, 3, 3, 2, 3, 1, 1, 2, 4, 1, 3, 2, 3, 4, 2, 4, 5, 4);

describe('a person who has rated all 23 questions', () => {
  it('gets the means that a hand calculation gives, to two decimals', () => {
    const { scores: own } = outcome(person);
    expect(own).to.include({ skills: 3.13, knowledge: 2.33, attributes: 4.33, overall: 2.87 });
    expect(own, '(4+2+4+1+2)/5 and (2+3)/2').to.include({
      'theme:ict-infrastructure': 2.6,
      'theme:reading-content': 2.5,
    });
    expect(own, '(4+3+3+1+4)/5 and (5+2+3+2)/4').to.include({ 'emphasis:message': 3, 'emphasis:enterprise': 3 });
  });

  it('gets the three lowest topics in the result, the first in the questions first where they are equal', () => {
    expect(outcome(person).topics).to.deep.equal(['social-media', 'digital-divide', 'moocs']);
  });

  it('gets a topic of several questions by its mean, not by its worst question', () => {
    const { topics } = outcome({ ...rated(...Array<number>(23).fill(5)), Q08: 1, Q12: 2, Q15: 3, Q16: 4 });
    expect(topics, 'local-data: (1+5+5)/3').to.deep.equal(['moocs', 'wifi-law', 'local-data']);
  });

  it('sees strengths from 4 up and gaps from 2 down, the most telling first', () => {
    const { strengths, gaps, limit } = profile(audit, person, activities);
    const ids = (list: typeof gaps) => list.map(({ question }) => question.id).join(' ');
    expect(ids(strengths)).to.equal('Q04 Q22 Q02 Q06 Q14 Q19 Q21 Q23');
    expect(ids(gaps)).to.equal('Q05 Q11 Q12 Q15 Q03 Q09 Q13 Q17 Q20');
    expect(limit).to.equal(2);
  });

  it('is led to each activity once, in order of need, and told why', () => {
    const { suggestions } = profile(audit, person, activities);
    expect(suggestions.map(({ activity }) => activity.id).join(' ')).to.equal('A14 A2 A12 A8 A10 A6 A4 A9 A5 A3');
    expect(suggestions[0]!.because.map(({ question }) => question.id)).to.deep.equal(['Q05', 'Q03', 'Q09']);
  });

  it('is led first by how low a rating is, then by how many lead to the same thing', () => {
    const low = { ...rated(...Array<number>(23).fill(3)), Q04: 2, Q13: 2, Q12: 1 };
    const { suggestions } = profile(audit, low, activities);
    expect(suggestions.map(({ activity }) => activity.id).join(' ')).to.equal('A10 A9 A3');
  });

  it('sees every section, theme and side of leadership with its mean and how many ratings are behind it', () => {
    const { sections, groupings, overall, asked, rated: given } = profile(audit, person, activities);
    expect([asked, given]).to.deep.equal([23, 23]);
    expect(overall).to.deep.equal({ mean: 66 / 23, n: 23 });
    expect(sections.map(({ score, mean, of }) => [score, mean?.n, of])).to.deep.equal([
      ['skills', 8, 8],
      ['knowledge', 12, 12],
      ['attributes', 3, 3],
    ]);
    expect(groupings.map(({ parts }) => parts.length)).to.deep.equal([12, 4]);
    for (const { parts } of groupings) expect(parts.reduce((sum, { of }) => sum + of, 0)).to.equal(23);
  });
});

describe('a person who says little', () => {
  it('has the questions they declined left out of the means', () => {
    const { scores: own, answers } = outcome({ ...person, Q21: null, Q22: null });
    expect(own!['attributes']).to.equal(4);
    expect(answers!['Q21']).to.equal(null);
    expect(profile(audit, { ...person, Q21: null, Q22: null }, activities).declined).to.equal(2);
  });

  it('has no scores, topics or suggestions when they declined everything', () => {
    const nothing = rated(...Array<null>(23).fill(null));
    expect(outcome(nothing)).to.deep.include({ scores: {}, topics: [] });
    const { overall, sections, suggestions } = profile(audit, nothing, activities);
    expect([overall, suggestions, sections.map(({ mean }) => mean)]).to.deep.equal([
      undefined,
      [],
      [undefined, undefined, undefined],
    ]);
  });

  it('has no result before they ask for it', () => {
    expect(auditRules.ended(audit, { at: 'check', answers: person })).to.equal(false);
    expect(auditRules.ended(audit, { at: 'results', answers: person })).to.equal(true);
  });

  it('is not scored on what they said about themselves at the start', () => {
    const about = { P1: 'scl', P2: 'gt10', P4: 1, P5: 1, P6: 1, P7: 1 };
    const { scores: with7, topics, answers } = outcome({ ...about, ...person });
    const without = outcome(person);
    expect(with7).to.deep.equal(without.scores);
    expect(topics).to.deep.equal(without.topics);
    expect(answers, 'kept apart from the ratings, but kept').to.include(about);
    expect(profile(audit, { ...about, ...person }, activities)).to.deep.equal(profile(audit, person, activities));
  });
});

describe('a person with no low rating', () => {
  it('is led on from what is lower than the rest', () => {
    const { gaps, suggestions } = profile(audit, { ...rated(...Array<number>(23).fill(4)), Q15: 3 }, activities);
    expect(gaps).to.deep.equal([]);
    expect(suggestions.map(({ activity }) => activity.id)).to.deep.equal(['A6']);
  });

  it('is not told to work on a strength', () => {
    expect(profile(audit, rated(...Array<number>(23).fill(4)), activities).suggestions).to.deep.equal([]);
  });
});

describe('the group of a person', () => {
  it('is what they chose, and none where they would rather not say', () => {
    expect(outcome({ ...person, P1: 'scl' }).group).to.equal('scl');
    expect(outcome({ ...person, P1: 'none' }).group).to.equal(undefined);
    expect(outcome(person).group).to.equal(undefined);
  });

  it('is filled in when the audit was passed on to them, and still theirs to change', () => {
    expect(auditRules.begin(audit, { group: 'aspiring' })).to.deep.equal({ at: 'start', answers: { P1: 'aspiring' } });
    expect(auditRules.begin(audit, { group: '<b>anyone</b>' }).answers).to.deep.equal({});
    expect(auditRules.begin({ ...audit, groupFrom: undefined }, { group: 'aspiring' }).answers).to.deep.equal({});
  });
});

describe('an author’s own audit', () => {
  it('decides what counts as low', () => {
    const { gaps, limit } = profile({ ...audit, lowAtOrBelow: 1 }, person, activities);
    expect([limit, gaps.length]).to.deep.equal([1, 4]);
  });

  it('may name activities that nobody wrote', () => {
    const { suggestions } = profile(
      audit,
      person,
      activities.filter(({ id }) => id !== 'A14'),
    );
    expect(suggestions.map(({ activity }) => activity.id)).to.not.include('A14');
    expect(suggestions).to.have.length(9);
  });
});

describe('a comparison with the figures of 2014', () => {
  const own = scores(audit, person);

  it('shows both groups, how many they were, their means, the difference, and the person', () => {
    const { columns, rows } = comparison(audit, own, { benchmark });
    expect(columns.map(({ from, id, n }) => [from, id, n])).to.deep.equal([
      ['benchmark', 'scl', 85],
      ['benchmark', 'aspiring', 133],
    ]);
    const [overall] = rows;
    expect(overall).to.deep.include({
      score: 'overall',
      own: 2.87,
      cells: [
        { n: 85, mean: 3.38 },
        { n: 133, mean: 3.25 },
      ],
    });
    expect(overall!.differences.map(({ points, higher }) => [points, higher])).to.deep.equal([
      [0.13, columns[0]!.label],
    ]);
  });

  it('has a figure for nothing but the whole, whatever a file says', () => {
    const generous = structuredClone(benchmark);
    generous.groups[0]!.scores!['skills'] = { n: 85, mean: 4 };
    const { rows } = comparison(audit, own, { benchmark: generous });
    expect(rows.filter(({ cells }) => cells.some(Boolean)).map(({ score }) => score)).to.deep.equal(['overall']);
  });

  it('is not made with the questions of 2026', () => {
    const { columns, benchmark: used } = comparison(audit2026 as AuditConfig, {}, { benchmark });
    expect([columns, used]).to.deep.equal([[], undefined]);
  });
});

describe('a comparison with other people', () => {
  const own = scores(audit, person);
  const summary: Summary = {
    schema: 'library-widgets/summary/1',
    widget: 'skills-audit',
    definition: { id: 'skills-audit-2014', version: '1' },
    asOf: '2026-11-22',
    minGroup: 10,
    groups: [
      { id: 'scl', n: 20, scores: { overall: { n: 20, mean: 3.1 }, skills: { n: 20, mean: 3.456 } } },
      { id: 'aspiring', n: 30, scores: { overall: { n: 30, mean: 3.4 }, skills: { n: 30, mean: 3 } } },
    ],
  };

  it('stands beside the figures of 2014, score by score, under the questionnaire’s own names for the groups', () => {
    const { columns, rows } = comparison(audit, own, { benchmark, summary });
    expect(columns.map(({ from, id }) => `${from} ${id}`)).to.deep.equal([
      'benchmark scl',
      'benchmark aspiring',
      'summary scl',
      'summary aspiring',
    ]);
    expect(columns[3]!.label).to.deep.equal({ en: 'Aspiring leader', cy: 'Darpar arweinydd' });
    const skills = rows.find(({ score }) => score === 'skills')!;
    expect(skills.cells).to.deep.equal([undefined, undefined, { n: 20, mean: 3.46 }, { n: 30, mean: 3 }]);
    expect(skills.differences).to.have.length(1);
    expect(skills.differences[0]!.points).to.equal(0.46);
    expect(rows[0]!.differences.map(({ points, from }) => [from, points])).to.deep.equal([
      ['benchmark', 0.13],
      ['summary', 0.3],
    ]);
  });

  it('withholds a small group, and with it the difference', () => {
    const groups = [summary.groups[0]!, { ...summary.groups[1]!, n: 9 }];
    const {
      columns,
      rows,
      summary: used,
    } = comparison(audit, own, { summary: { ...summary, groups, total: { n: 29 } } });
    expect(columns[1]).to.deep.equal({ from: 'summary', id: 'aspiring', label: columns[1]!.label, withheld: true });
    expect(rows.every(({ cells, differences }) => cells[1] === undefined && differences.length === 0)).to.equal(true);
    expect(used).to.not.have.property('total');
  });

  it('is not made with answers to other questions', () => {
    for (const definition of [
      { id: 'skills-audit-2026', version: '1' },
      { id: 'skills-audit-2014', version: '2' },
    ]) {
      const { columns, unlike } = comparison(audit, own, { summary: { ...summary, definition } });
      expect([columns, unlike]).to.deep.equal([[], true]);
    }
  });
});
