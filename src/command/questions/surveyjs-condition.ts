import { textOf } from '../../domain/channel/raw.js';
import { type Condition, conditionOf, type Term, valueOf } from './condition.js';

const TERM = /^\{([^{}]{1,200})\}\s*(==?|\banyof\b|\bcontains\b|\bnotempty\b)\s*(.*)$/i;

/** A `visibleIf` of SurveyJS (surveyjs.io/form-library/documentation/design-survey/conditional-logic). */
export function visibleIf(raw: unknown): Condition | undefined {
  const said = textOf(raw);
  return said === undefined ? undefined : conditionOf(said, termOf);
}

function termOf(part: string): Term | undefined {
  const [, question, operator, rest = ''] = TERM.exec(part) ?? [];
  if (question === undefined) return undefined;
  switch (operator!.toLowerCase()) {
    case 'notempty':
      return rest === '' ? { question, is: 'given', values: [] } : undefined;
    case 'anyof':
      return term(question, 'any', /^\[(.*)\]$/.exec(rest)?.[1]?.split(',') ?? []);
    case 'contains':
      return term(question, 'holding', [rest]);
    default:
      return term(question, 'equal', [rest]);
  }
}

function term(question: string, is: Term['is'], written: string[]): Term | undefined {
  const values = written.map(valueOf);
  return values.length > 0 && !values.includes(undefined) ? { question, is, values: values as string[] } : undefined;
}
