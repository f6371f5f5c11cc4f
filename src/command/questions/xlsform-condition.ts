import { type Condition, conditionOf, type Term, valueOf } from './condition.js';

const EQUAL = /^\$\{([^{}]{1,200})\}\s*=\s*(.+)$/;
const SELECTED = /^selected\(\s*\$\{([^{}]{1,200})\}\s*,\s*([^()]+)\)$/;

/** A cell of the column `relevant` (xlsform.org, “Relevant”); none when it is empty. */
export const relevant = (cell: string): Condition | undefined => (cell ? conditionOf(cell, termOf) : undefined);

function termOf(part: string): Term | undefined {
  const equal = EQUAL.exec(part);
  const [, question, written = ''] = equal ?? SELECTED.exec(part) ?? [];
  const value = valueOf(written);
  if (question === undefined || value === undefined) return undefined;
  return { question, is: equal ? 'equal' : 'any', values: [value] };
}
