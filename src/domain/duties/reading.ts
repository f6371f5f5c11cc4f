import type { Reading } from '../summary/pile.js';
import { addAnswer, addScores } from '../summary/tally.js';
import { type Answers, answerTo } from './answers.js';
import { counts, countsOf } from './counts.js';
import type { Duties } from './definition.js';
import { type Answer, PRESSING } from './duty.js';
import { gapsOf, isOpen, openByTopic } from './gaps.js';
import { received } from './sent.js';

/** Where a check does not apply to a service, and where it has no answer. */
const [NOT_ASKED, UNANSWERED] = ['-', '.'];
/** How many digits the number of gaps has. */
const DIGITS = 6;

/**
 * Reads results of a check of duties for a summary: works the counts out again, whatever the result says of its scores.
 *
 * The marks are a character for each check in its order, the place of the answer in `PRESSING`, and after them how many gaps
 * there are, site by site. What is told of the checks that count:
 *
 * - `check:<id>`: in `counts` how many services gave each answer, in the order of `PRESSING`; its mean is the share of
 *   services where it is open, in per cent.
 * - `overall:<answer>`, `law:<answer>` and `group:<id>:<answer>`: the mean share of a service's answers, in per cent. Those
 *   of a single check are left out, for they would count its answers one by one.
 */
export function dutiesReading(duties: Duties): Reading {
  const { checks } = duties;
  const shared = placesByShare(duties);

  const sharesIn = (marks: string): Record<string, number> => {
    const shares: Record<string, number> = {};
    for (const [name, places] of shared) {
      const given = places.flatMap((at) => answerIn(marks, at) ?? []);
      if (given.length === 0) continue;
      for (const answer of PRESSING) {
        shares[`${name}:${answer}`] = (100 * given.filter((one) => one === answer).length) / given.length;
      }
    }
    return shares;
  };

  return {
    length: checks.length + DIGITS,
    marks(result) {
      const { checks: asked, answered } = received(duties, result);
      const ids = new Set(asked.map(({ id }) => id));
      const marks = checks.map(({ id }) => (ids.has(id) ? markOf(answerTo(id, answered)) : NOT_ASKED));
      const gaps = Math.min(gapsOf(asked, answered).length, 10 ** DIGITS - 1);
      return marks.join('') + String(gaps).padStart(DIGITS, '0');
    },
    scores(marks) {
      const asked = checks.filter((_, at) => marks[at] !== NOT_ASKED);
      const answered = { sites: [], bySite: [], answers: answersIn(marks, duties) };
      return {
        ...countsOf(asked, answered),
        gaps: Number(marks.slice(-DIGITS)),
        ...Object.fromEntries(
          openByTopic(duties, asked, answered).map(({ topic, share }) => [`topic:${topic}`, share]),
        ),
      };
    },
    add(tally, marks, day) {
      const given = checks.flatMap((check, at) => {
        const answer = counts(check) ? answerIn(marks, at) : undefined;
        return answer ? [{ name: `check:${check.id}`, answer }] : [];
      });
      const open = Object.fromEntries(given.map(({ name, answer }) => [name, isOpen(answer) ? 100 : 0]));
      addScores(tally, { ...sharesIn(marks), ...open }, day);
      for (const { name, answer } of given) addAnswer(tally, name, PRESSING.indexOf(answer), PRESSING.length);
    },
  };
}

const markOf = (answer: Answer | undefined): string => (answer ? String(PRESSING.indexOf(answer)) : UNANSWERED);

const answerIn = (marks: string, at: number): Answer | undefined => PRESSING[Number.parseInt(marks[at]!, 10)];

function answersIn(marks: string, { checks }: Duties): Answers {
  return Object.fromEntries(
    checks.flatMap(({ id }, at) => {
      const answer = answerIn(marks, at);
      return answer ? [[id, { answer, at: '' }]] : [];
    }),
  );
}

/** The places of the checks in each share: of all that count, of the law, and of each group. */
function placesByShare({ groups, checks }: Duties): Map<string, number[]> {
  const placesOf = (holds: (check: Duties['checks'][number]) => boolean): number[] =>
    checks.flatMap((check, at) => (counts(check) && holds(check) ? [at] : []));
  const shared: [string, number[]][] = [
    ['overall', placesOf(() => true)],
    ['law', placesOf(({ status }) => status === 'law')],
    ...groups.map(({ id }): [string, number[]] => [`group:${id}`, placesOf(({ group }) => group === id)]),
  ];
  return new Map(shared.filter(([, places]) => places.length > 1));
}
