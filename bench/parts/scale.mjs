/** More of everything, on a slow processor without the line: 23, 200 and 1,000 questions; 1, 10 and 50 widgets on a page. */
import { buildPage } from '../build.mjs';
import { visitAudit } from '../measure/audit.mjs';
import { SLOW_PROCESSOR } from '../measure/browser.mjs';
import { visitMany } from '../measure/many.mjs';
import { inTurn } from '../rounds.mjs';
import { questions, widgets } from '../subjects.mjs';

const COUNTS = [23, 200, 1000];
const TIMES = [1, 10, 50];

const named = (measured, keys, ending) => Object.fromEntries(keys.map((key) => [`${key}, ${ending}`, measured[key]]));

export async function run({ browser, origin, rounds, log }) {
  for (const { name } of questions) for (const count of COUNTS) await buildPage('audit', name, count);
  for (const { name } of widgets) for (const times of TIMES) await buildPage('audit', name, 23, times);
  const asked = await inTurn(questions, rounds, log, async ({ name }) => {
    const measured = {};
    for (const count of COUNTS) {
      const visit = await visitAudit(browser, origin, { name, count, how: SLOW_PROCESSOR });
      Object.assign(measured, named(visit, ['firstMs', 'answerMs', 'onwardMs', 'heapBytes'], `${count} questions`));
    }
    return measured;
  });
  const placed = await inTurn(widgets, rounds, log, async ({ name }) => {
    const measured = {};
    for (const times of TIMES) {
      const visit = await visitMany(browser, origin, { name, times });
      Object.assign(measured, named(visit, ['screenMs', 'allMs', 'heapBytes'], `${times} widgets`));
    }
    return measured;
  });
  return [
    { title: 'Many questions, processor slowed four times', subjects: asked },
    { title: 'Many widgets on a page, processor slowed four times', subjects: placed },
  ];
}
