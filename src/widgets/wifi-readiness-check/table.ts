import { FORMULA } from '../../domain/csv.js';
import { linesOf, plain, referenceIn, type Telling } from './telling.js';

/** Every check that applies with its answer and what was decided about it, as CSV. Rejects when the writer cannot be fetched. */
export async function tableOf(telling: Telling): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const { config, state, words, results } = telling;
  const groups = new Map(config.groups.map(({ id, title }) => [id, plain(telling, title)]));
  const head = [
    results.colCheck,
    results.colGroup,
    results.colTitle,
    results.colStatus,
    results.colConfidence,
    results.colSite,
    results.colAnswer,
    results.colOwner,
    results.colDue,
    results.colEvidence,
    results.colReference,
    results.colChecked,
  ];
  const rows = linesOf(telling).map(({ key, check, site, given }) => {
    const { owner = '', due = '', evidence = '' } = state.decisions[key] ?? {};
    return [
      check.id,
      groups.get(check.group) ?? check.group,
      plain(telling, check.text),
      words.statuses[check.status],
      words.confidences[check.confidence],
      site?.name ?? '',
      given ? words.answers[given.answer] : words.notAnswered,
      owner,
      due,
      evidence,
      referenceIn(telling, check),
      check.checked,
    ];
  });
  return Papa.unparse([head, ...rows], { escapeFormulae: FORMULA });
}
