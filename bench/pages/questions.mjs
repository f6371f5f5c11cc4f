/** The statements that every page asks to be rated from 1 to 5: our audit's, in English. */
import { readFileSync } from 'node:fs';

const audit = JSON.parse(
  readFileSync(new URL('../../src/widgets/skills-audit/content/audit-2014.json', import.meta.url), 'utf8'),
);
const preliminary = new Set(audit.sections.filter((section) => section.preliminary).map(({ id }) => id));
const statements = audit.questions
  .filter(({ kind, section }) => kind === 'rating' && !preliminary.has(section))
  .map(({ text }) => text.en);

export const title = audit.title.en;
export const scale = { low: audit.scale.low.en, middle: audit.scale.middle.en, high: audit.scale.high.en };

/** So many questions; beyond those of the audit, its statements again with a number. */
export const questionsOf = (count) =>
  Array.from({ length: count }, (_, at) => {
    const text = statements[at % statements.length];
    return { id: `q${at + 1}`, text: at < statements.length ? text : `${text} (${at + 1})` };
  });

/** The same as a definition for our own `src`. */
export const definitionOf = (count) => ({
  id: `bench-${count}`,
  version: '1',
  title,
  scale,
  sections: [{ id: 'all', title: 'Skills' }],
  questions: questionsOf(count).map((question) => ({ ...question, kind: 'rating', section: 'all' })),
});
