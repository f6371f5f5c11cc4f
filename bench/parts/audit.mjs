/** The audit's 23 questions: bytes, time to the first, long tasks, shifts, memory, from an answer to the screen, a whole survey. */
import { buildPage } from '../build.mjs';
import { answerAll, visitAudit } from '../measure/audit.mjs';
import { inTurn } from '../rounds.mjs';
import { audit } from '../subjects.mjs';

const title = 'The skills audit, 23 questions';
const COUNT = 23;

export async function run({ browser, origin, rounds, log }) {
  for (const { name } of audit) await buildPage('audit', name, COUNT);
  const subjects = await inTurn(audit, rounds, log, async ({ name }) => ({
    ...(await visitAudit(browser, origin, { name, count: COUNT })),
    ...(await answerAll(browser, origin, { name, count: COUNT })),
  }));
  return [{ title, subjects }];
}
