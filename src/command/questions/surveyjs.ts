import { type Fields, fieldsOf, listOf, textOf } from '../../domain/channel/raw.js';
import type { Text } from '../../domain/text.js';
import { both, type Condition } from './condition.js';
import type { Asked, Draft, Part } from './draft.js';
import { putsIn } from './puts-in.js';
import { kindOf } from './surveyjs-kinds.js';
import { Texts } from './surveyjs-texts.js';
import { visibleIf } from './surveyjs-condition.js';
import { Unread } from './unread.js';

/**
 * The questions of a survey of SurveyJS (surveyjs.io/form-library/documentation/design-survey/create-a-simple-survey):
 * pages become sections, and a panel's questions stand where the panel stood.
 */
export function draftOfSurvey(json: unknown): Draft {
  const survey = new Unread(json);
  const texts = new Texts(textOf(survey.take('locale')) ?? 'en');
  const draft: Draft = {
    title: texts.in(survey.take('title')),
    intro: texts.in(survey.take('description')),
    pace: 'section',
    parts: [],
    losses: [],
    changes: [],
  };
  // A survey of one page may name its questions at once, by a newer or an older word.
  const loose = [...listOf(survey.take('elements')), ...listOf(survey.take('questions'))];
  const pages = [...listOf(survey.take('pages')), ...(loose.length > 0 ? [{ elements: loose }] : [])];
  draft.parts = pages.map((page, at) => partOf(page, at + 1, texts, draft));
  draft.losses.push(...survey.left('the survey'), ...texts.losses());
  return draft;
}

function partOf(raw: unknown, number: number, texts: Texts, draft: Draft): Part {
  const page = new Unread(raw);
  const name = textOf(page.take('name')) ?? `page${number}`;
  const title = texts.in(page.take('title'));
  const intro = texts.in(page.take('description'));
  const asked = elementsOf(page, undefined, 0, { texts, draft });
  draft.losses.push(...page.left(`page “${name}”`));
  return { name, title, intro, asked };
}

const DEEPEST = 20;

/** The questions of a page or panel, in their order, each under the conditions of what it stands in. */
function elementsOf(
  container: Unread,
  outer: Condition | undefined,
  depth: number,
  world: { texts: Texts; draft: Draft },
): Asked[] {
  const { draft } = world;
  const condition = both(outer, visibleIf(container.take('visibleIf')));
  const elements = [...listOf(container.take('elements')), ...listOf(container.take('questions'))];
  return elements.flatMap((raw) => {
    const fields = fieldsOf(raw);
    const at = `“${(textOf(fields['name']) ?? 'a question without a name').slice(0, 80)}”`;
    if (fields['type'] !== 'panel') return questionOf(fields, at, condition, world);
    if (depth >= DEEPEST) {
      draft.losses.push(`${at}: panels stand in panels more than ${DEEPEST} deep; what is in it was left out.`);
      return [];
    }
    const panel = new Unread(fields);
    panel.take('type');
    panel.take('name');
    const asked = elementsOf(panel, condition, depth + 1, world);
    draft.losses.push(...panel.left(`panel ${at}`));
    return asked;
  });
}

function questionOf(
  fields: Fields,
  at: string,
  outer: Condition | undefined,
  { texts, draft }: { texts: Texts; draft: Draft },
): Asked[] {
  const question = new Unread(fields);
  const name = textOf(question.take('name'));
  const type = textOf(question.take('type')) ?? '';
  if (name === undefined) {
    draft.losses.push(`${at}: it was left out, since results could not name it.`);
    return [];
  }
  const kind = kindOf(type, question, texts, (change) => draft.changes.push(`${at}: ${change}.`));
  if (!kind) {
    draft.losses.push(`${at}: it was left out: a definition has no questions of type “${type.slice(0, 80)}”.`);
    return [];
  }
  const text: Text = texts.in(question.take('title')) ?? name;
  const hint = texts.in(question.take('description'));
  const optional = question.take('isRequired') === true ? undefined : true;
  const condition = both(outer, visibleIf(question.take('visibleIf')));
  const { options, ...own } = kind;
  if (putsIn(/\{[^{}]+\}/, text, hint)) {
    draft.losses.push(`${at}: the answer that its text names in { } is not put in.`);
  }
  draft.losses.push(...question.left(at));
  return [{ at, name, question: { ...own, text, hint, optional }, options, condition }];
}
