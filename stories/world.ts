import { reflect, tick } from '../src/domain/programme/adjust.js';
import type { Session } from '../src/domain/questionnaire/session.js';
import type { Result } from '../src/results/result.js';
import { begin } from '../src/widgets/learning-exchange/model.js';
import { toProgramme } from '../src/widgets/learning-exchange/scene.js';
import { made } from '../test/domain/programme/examples.js';
import { World } from '../test/services.js';

const ID = '0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d';
const ENDPOINT = 'https://results.example/v1/results';

/** Ratings of all 23 questions, with high ones, low ones and one that was declined. */
export const rated: Session['answers'] = Object.fromEntries(
  [3, 4, 2, 5, 1, 4, 3, 3, 2, 3, 1, 1, 2, 4, 1, 3, 2, 3, 4, 2, 4, 5, null].map((points, at) => [
    `Q${String(at + 1).padStart(2, '0')}`,
    points,
  ]),
);

const result: Result = {
  schema: 'library-widgets/result/1',
  id: ID,
  rev: 1,
  kind: 'audit-response',
  widget: 'skills-audit',
  widgetVersion: '0.1.0',
  definition: { id: 'skills-audit-2014', version: '1' },
  tier: 'open',
  lang: 'en',
  startedAt: '2026-11-22T09:00:00Z',
  finishedAt: '2026-11-22T09:08:00Z',
  answers: rated,
};

/** A world in which somebody has come as far as this in the audit of 2014. Nothing in it leaves the page. */
export function worldAt(at: string, answers: Session['answers'] = {}): World {
  const world = new World();
  world.store('local').put('run:skills-audit::skills-audit-2014', {
    id: ID,
    rev: 1,
    version: '1',
    startedAt: result.startedAt,
    touchedAt: world.now(),
    ...(at === 'results' && { result, handedOver: 1 }),
    state: { at, answers },
  });
  return world;
}

/** A world in which somebody has a development programme in front of them, with two steps done and a note on one. */
export function worldWithProgramme(): World {
  const world = new World();
  const [film, task] = [0, 2].map((at) => made().steps[at]!.id) as [string, string];
  const programme = [tick(film, '2026-11-22'), reflect(film, 'The duties are ours.'), tick(task, '2026-11-23')].reduce(
    (now, step) => step(now),
    made(),
  );
  world.store('local').put('run:learning-exchange::exchange-2026', {
    id: ID,
    rev: 1,
    version: '1',
    startedAt: result.startedAt,
    touchedAt: world.now(),
    state: toProgramme({ ...begin(), plan: { programme } }),
  });
  return world;
}

/** A world in which the results of somebody who has finished are on their way, and stay there. */
export function worldWithDelivery(
  delivery: { status: 'waiting'; why: string } | { status: 'refused'; detail: string },
): World {
  const world = worldAt('results', rated);
  world.store('local').put(`out:${ID}.1`, {
    since: world.now() - 60_000,
    tries: 2,
    endpoint: ENDPOINT,
    body: JSON.stringify(result),
    nextAt: world.now() + 600_000,
    ...delivery,
  });
  // The line is still down when somebody presses Try now.
  world.office.answer = () => ({ kind: 'waiting', why: 'offline' });
  return world;
}
