import type { Result } from '../../results/result.js';
import films from '../programme/content/films.json' with { type: 'json' };
import { onTopicOrNear } from '../programme/choose.js';
import type { Offering } from '../programme/programme.js';
import { leads } from './leads.js';
import { type Need, needsOf } from './needs.js';
import { isTopicCode } from '../topics.js';

/** What a person finds where they are led. */
export type Finding = 'films' | 'programme' | 'training' | 'questions' | 'duties' | 'contribution';

/** One way from a kind of result to a widget. */
interface Way {
  from: string;
  to: string;
  finding: Finding;
  /** Only for what has one of these topics; left out: for any on which there is something to find. */
  on?: readonly string[];
}

/** Who leads to whom, in the order in which it is offered. */
export const ways: readonly Way[] = [
  { from: 'audit-response', to: 'howto-channel', finding: 'films' },
  { from: 'audit-response', to: 'learning-exchange', finding: 'programme' },
  { from: 'audit-response', to: 'wifi-readiness-check', finding: 'duties', on: ['wifi-law', 'wifi-tech'] },
  { from: 'audit-response', to: 'digital-quiz', finding: 'questions' },
  { from: 'wifi-check', to: 'learning-exchange', finding: 'training' },
  { from: 'wifi-check', to: 'howto-channel', finding: 'films' },
  { from: 'quiz-attempt', to: 'howto-channel', finding: 'films' },
  { from: 'quiz-attempt', to: 'learning-exchange', finding: 'programme' },
  { from: 'takeaway', to: 'howto-channel', finding: 'contribution' },
];

/** What of a result says where a person could go on. */
export type Found = Pick<Result, 'kind' | 'topics' | 'scores'>;

/** A widget to go on with, and what for. */
export interface NextStep {
  to: string;
  finding: Finding;
  /** What it could help with, the most pressing first. */
  needs: readonly Need[];
  /** Of films: those of the built-in channel, each with the need that it is for. */
  films: readonly { film: Offering; need: Need }[];
}

/** Whether there is something of the built-in content to find on a topic. */
const finds: Record<Finding, (topic: string) => boolean> = {
  films: (topic) => filmOn(topic, []) !== undefined,
  // Where there is no session, one can be asked for.
  programme: () => true,
  training: () => true,
  questions: (topic) => isTopicCode(topic) && leads[topic].questions !== undefined,
  duties: (topic) => isTopicCode(topic) && leads[topic].duties !== undefined,
  contribution: () => true,
};

/**
 * Where a person could go on from a result.
 *
 * @param first - Topics that come before others, such as those on which a person felt stronger than they showed.
 */
export function nextSteps(result: Found, first: readonly string[] = []): NextStep[] {
  const isFirst = ({ topic }: Need) => first.includes(topic);
  const all = needsOf(result);
  const needs = [...all.filter(isFirst), ...all.filter((need) => !isFirst(need))];
  return ways
    .filter(({ from }) => from === result.kind)
    .map(({ to, finding, on }) => {
      const helps = needs.filter(({ topic }) => finds[finding](topic) && (!on || on.includes(topic)));
      return { to, finding, needs: helps, films: finding === 'films' ? filmsFor(helps) : [] };
    })
    .filter(({ finding, needs: helps }) => helps.length > 0 || finding === 'contribution');
}

/** A film for each need, each film once. */
function filmsFor(needs: readonly Need[]): NextStep['films'] {
  const found: { film: Offering; need: Need }[] = [];
  for (const need of needs) {
    const film = filmOn(
      need.topic,
      found.map((one) => one.film),
    );
    if (film && !found.some((one) => one.film === film)) found.push({ film, need });
  }
  return found;
}

const filmOn = (topic: string, taken: readonly Offering[]): Offering | undefined =>
  onTopicOrNear<Offering>(topic, films, (film) => taken.includes(film))?.offered;
