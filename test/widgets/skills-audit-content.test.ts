import { expect } from '@open-wc/testing';
import { isTopicCode } from '../../src/domain/topics.js';
import activities from '../../src/domain/programme/content/tasks.json' with { type: 'json' };
import audit2014 from '../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import audit2026 from '../../src/widgets/skills-audit/content/audit-2026.json' with { type: 'json' };
import benchmarkFile from '../../src/widgets/skills-audit/content/benchmark.json' with { type: 'json' };
import { type AuditConfig, auditRules } from '../../src/widgets/skills-audit/model.js';
import { reportWords } from '../../src/widgets/skills-audit/report-words.js';
import { benchmark, config } from '../../src/widgets/skills-audit/schema.js';
import { words as welshWords } from '../../src/widgets/skills-audit/words/cy.js';
import { words as englishWords } from '../../src/widgets/skills-audit/words/en.js';

const packs = [audit2014, audit2026] as unknown as AuditConfig[];
const counted = ({ sections, questions }: AuditConfig) =>
  questions.filter(({ section }) => !sections.find(({ id }) => id === section)?.preliminary);

/** Every object in both languages, and every plain string that stands where one should. */
function* texts(value: unknown, key = ''): Generator<{ en?: string; cy?: string }> {
  const read = ['title', 'text', 'intro', 'hint', 'low', 'middle', 'high', 'what', 'mode', 'effort', 'label', 'scope'];
  if (typeof value === 'string') {
    if (read.includes(key)) yield { en: value };
  } else if (Array.isArray(value)) {
    for (const one of value) yield* texts(one);
  } else if (typeof value === 'object' && value !== null) {
    if ('en' in value || 'cy' in value) yield value as { en?: string; cy?: string };
    else for (const [name, one] of Object.entries(value)) yield* texts(one, name);
  }
}

for (const pack of packs) {
  describe(`the questions of ${pack.id}`, () => {
    const rated = counted(pack);

    it('are what an author may write', () => {
      expect(config.safeParse({ ...pack, activities }).error?.issues ?? []).to.deep.equal([]);
      expect(config.parse(pack), 'nothing in the file that the schema does not know').to.deep.equal(pack);
    });

    it('are 23 that count: 8 on skills, 12 on knowledge, 3 on attributes', () => {
      const of = (name: string) => rated.filter(({ section }) => section === name).length;
      expect([rated.length, of('skills'), of('knowledge'), of('attributes')]).to.deep.equal([23, 8, 12, 3]);
    });

    it('are asked after seven about the person, which all may be left out', () => {
      const about = pack.questions.slice(0, 7);
      expect(about.map(({ id }) => id).join(' ')).to.equal('P1 P2 P3 P4 P5 P6 P7');
      expect(about.every(({ optional }) => optional)).to.equal(true);
      expect(pack.groupFrom).to.equal('P1');
    });

    it('are ratings that nobody has to give, with nothing chosen beforehand', () => {
      for (const question of rated) {
        expect(question.kind === 'rating' && question.decline, question.id).to.equal(true);
        expect(question.optional, question.id).to.equal(undefined);
      }
      expect(auditRules.begin(pack, {}).answers).to.deep.equal({});
    });

    it('each have a theme, one of the four sides of leadership, shared topics, and something to do', () => {
      for (const question of rated) {
        expect(Object.keys(question.in ?? {}), question.id).to.deep.equal(['theme', 'emphasis']);
        expect(question.topics, question.id).to.have.length.above(0);
        for (const topic of question.topics!) expect(isTopicCode(topic), `${question.id} ${topic}`).to.equal(true);
        const named = (question.kind === 'rating' && question.activities) || [];
        expect(named, question.id).to.have.length.above(0);
        for (const id of named)
          expect(
            activities.map((one) => one.id),
            question.id,
          ).to.include(id);
      }
      const used = (name: string) => new Set(rated.map((question) => question.in![name])).size;
      expect([used('theme'), used('emphasis')]).to.deep.equal([12, 4]);
    });

    it('never ask about two topics by exactly the same questions, or one low rating would fill two places', () => {
      const asked = new Map<string, string>();
      for (const { id, topics } of rated)
        for (const topic of topics!) asked.set(topic, `${asked.get(topic) ?? ''} ${id}`);
      expect(new Set(asked.values()).size).to.equal(asked.size);
    });

    it('say that no translator has checked their Welsh', () => {
      expect(pack.draft).to.deep.equal(['cy']);
    });

    it('carry no figure as if it had been published', () => {
      expect(JSON.stringify(pack)).to.not.match(/mean|benchmark|"n":|3\.38|3\.25|%/i);
    });
  });
}

describe('the questions of 2026', () => {
  it('are never said to be those of the Society of Chief Librarians', () => {
    for (const { en, cy } of texts(audit2026)) {
      expect(en).to.not.match(/SCL|Society of Chief|original|2014/);
      expect(cy).to.not.match(/SCL|Cymdeithas y Prif|gwreiddiol|2014/);
    }
  });

  it('share the sections, themes, sides and group names of 2014, so that they can be read side by side', () => {
    const frame = ({ sections, groupings, scale, questions }: AuditConfig) => [
      sections,
      groupings,
      scale,
      questions.map((question) => [
        question.section,
        question.in,
        'options' in question && question.options.map(({ value }) => value),
      ]),
    ];
    expect(frame(packs[1]!)).to.deep.equal(frame(packs[0]!));
  });
});

describe('the questions of 2014', () => {
  it('are said to be ours and not the original ones', () => {
    expect((packs[0]!.intro as { en: string }).en)
      .to.contain('in our words')
      .and.to.contain('not its original questions');
  });
});

describe('everything a person reads', () => {
  const all = { audit2014, audit2026, activities, benchmarkFile };
  /** Words that are the same in both languages. */
  const same = ['Data'];

  for (const [name, file] of Object.entries(all)) {
    it(`is in English and in Welsh in ${name}`, () => {
      const found = [...texts(file)];
      expect(found).to.have.length.above(10);
      for (const { en, cy } of found) {
        expect(en, cy).to.be.a('string').with.length.above(0);
        expect(cy, en).to.be.a('string').with.length.above(0);
        if (!same.includes(en!)) expect(cy).to.not.equal(en);
        for (const words of [en!, cy!]) expect(words, words).to.not.match(/['"<>]|\s\s|^\s|\s$/);
      }
    });
  }

  it('is in English and in Welsh in the words around the questions and in the report', () => {
    const alike = ['groupColumn', 'ratedOf'];
    const spoken = (word: unknown) => (typeof word === 'function' ? String(word(3, 2, 4)) : String(word));
    const sample: Record<string, unknown[]> = {
      groupColumn: ['A', 3],
      difference: ['A', 'B', 0.13],
      finding: ['5.7'],
      asOf: ['2026-11-22'],
      paragraph: ['5.5'],
      chartName: ['A'],
    };
    for (const { en, cy } of [{ en: englishWords, cy: welshWords }, reportWords] as {
      en: Record<string, unknown>;
      cy: Record<string, unknown>;
    }[]) {
      expect(Object.keys(cy)).to.deep.equal(Object.keys(en));
      // "draft" says that a translation is one; the English is not.
      for (const key of Object.keys(en).filter((name) => name !== 'draft')) {
        const args = sample[key];
        const [english, welsh] = [en[key], cy[key]].map((word) =>
          args ? (word as (...a: unknown[]) => string)(...args) : spoken(word),
        );
        for (const words of [english!, welsh!]) expect(words, key).to.not.match(/undefined|NaN|['"<>]/);
        // Only a draft has something to say of itself.
        if (key !== 'draft') expect(english, key).to.not.equal('');
        expect(welsh, key).to.not.equal('');
        if (!alike.includes(key)) expect(welsh, key).to.not.equal(english);
      }
    }
  });

  it('counts in Welsh as Welsh does', () => {
    const { declined, allPeople, asOf } = reportWords.cy;
    const counted = [0, 1, 2, 3, 4, 6].map((n) => declined(n).match(/ar gyfer (.*?)\./)![1]);
    expect(counted.join(', ')).to.equal('0 cwestiwn, 1 cwestiwn, 2 gwestiwn, 3 chwestiwn, 4 cwestiwn, 6 chwestiwn');
    expect([1, 2, 85].map(allPeople).join(', ')).to.equal('Pawb: 1 person, Pawb: 2 berson, Pawb: 85 o bobl');
    expect(['2014', '2014-07', '2026-11-22'].map((date) => asOf(date).split(': ')[1]).join(', ')).to.equal(
      '2014, Gorffennaf 2014, 22 Tachwedd 2026',
    );
  });
});

describe('the figures of 2014', () => {
  it('are the two means that the report gives, with how many people and where it says so', () => {
    const { groups, paragraph } = benchmark.parse(benchmarkFile);
    expect(paragraph).to.equal('5.5');
    expect(groups.map(({ id, n, scores }) => [id, n, scores])).to.deep.equal([
      ['scl', 85, { overall: { n: 85, mean: 3.38 } }],
      ['aspiring', 133, { overall: { n: 133, mean: 3.25 } }],
    ]);
  });

  it('say in words alone what the report says of a question, and where', () => {
    const ids = packs[0]!.questions.map(({ id }) => id);
    for (const { question, text, paragraph } of benchmarkFile.findings) {
      if (question) expect(ids).to.include(question);
      expect(text.en).to.not.match(/\d/);
      expect(paragraph).to.match(/^(5\.[67]|rec 1[123])$/);
    }
  });
});

describe('an audit that cannot be used', () => {
  const broken = (change: object) => {
    const { error } = config.safeParse({ ...structuredClone(audit2014), activities, ...change });
    return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  it('is named with the question and the activity that is not there', () => {
    const questions = structuredClone(audit2014.questions) as AuditConfig['questions'];
    Object.assign(questions[7]!, { activities: ['A99'] });
    expect(broken({ questions })).to.deep.equal(['questions.7.activities: the id of an activity; there is no "A99"']);
  });

  it('is named when two activities share an id, or the limit leaves nothing between low and strong', () => {
    expect(broken({ activities: [activities[0], ...activities] })).to.deep.equal([
      'activities: activities with different ids',
    ]);
    expect(broken({ lowAtOrBelow: 4 })?.[0]).to.match(/^lowAtOrBelow/);
  });
});
