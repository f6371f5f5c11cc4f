import type { Quiz } from './model.js';

/** Starts the clock, or lets it go on where it was stopped. */
export function startClock(quiz: Quiz, now: number, seconds: number): Quiz {
  const left = quiz.clock && 'left' in quiz.clock ? quiz.clock.left : seconds * 1000;
  return { ...quiz, clock: { until: now + left } };
}

/** Stops the clock with what is left. */
export function stopClock(quiz: Quiz, now: number): Quiz {
  const { clock } = quiz;
  return clock && 'until' in clock ? { ...quiz, clock: { left: Math.max(0, clock.until - now) } } : quiz;
}

/** Shows the answer to a question; its clock is over. */
export function showAnswer(quiz: Quiz, id: string): Quiz {
  return { ...quiz, clock: undefined, told: [...new Set([...quiz.told, id])] };
}

/** Turns to the next question or the one before, answered or not: nobody answers on this screen. */
export function turn(quiz: Quiz, by: 1 | -1): Quiz {
  const places = ['start', ...quiz.drawn.map((id) => `question.${id}`), 'results'];
  const at = places[places.indexOf(quiz.session.at) + by] ?? quiz.session.at;
  return { ...quiz, clock: undefined, session: { ...quiz.session, at } };
}
