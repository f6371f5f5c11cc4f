import type { Answers } from './answers.js';
import type { Definition, Question, Section } from './definition.js';

/** What stands on the screen at once. */
export interface Page {
  id: string;
  section: Section;
  questions: Question[];
}

/**
 * The pages that a person with these answers goes through, in order: each preliminary section on a page of its own,
 * then the rest as the definition's pace says. A question whose condition does not hold is on none of them.
 */
export function route(definition: Definition, answers: Answers): Page[] {
  const asked = askedQuestions(definition, answers);
  const inSection = (section: Section) => asked.filter((question) => question.section === section.id);
  const counted = definition.sections.filter(({ preliminary }) => !preliminary);

  const pages: Page[] = definition.sections
    .filter(({ preliminary }) => preliminary)
    .map((section) => ({ id: `section.${section.id}`, section, questions: inSection(section) }));
  if (definition.pace === 'all') {
    pages.push({ id: 'all', section: counted[0]!, questions: counted.flatMap(inSection) });
  } else if (definition.pace === 'section') {
    pages.push(...counted.map((section) => ({ id: `section.${section.id}`, section, questions: inSection(section) })));
  } else {
    pages.push(
      ...counted.flatMap((section) =>
        inSection(section).map((question) => ({ id: `question.${question.id}`, section, questions: [question] })),
      ),
    );
  }
  return pages.filter(({ questions }) => questions.length > 0);
}

/** The questions whose conditions hold, in the author's order. */
export function askedQuestions(definition: Definition, answers: Answers): Question[] {
  const asked = new Set<string>();
  return definition.questions.filter(({ id, onlyIf }) => {
    if (onlyIf) {
      const given = answers[onlyIf.question];
      const values = Array.isArray(given) ? given : [given];
      if (!asked.has(onlyIf.question) || !values.some((value) => onlyIf.is.some((wanted) => wanted === value)))
        return false;
    }
    asked.add(id);
    return true;
  });
}

/** The asked questions that count in progress and scores: all but the preliminary ones, in the order they are met. */
export function countedQuestions(definition: Definition, answers: Answers): Question[] {
  const asked = askedQuestions(definition, answers);
  return definition.sections
    .filter(({ preliminary }) => !preliminary)
    .flatMap((section) => asked.filter((question) => question.section === section.id));
}
