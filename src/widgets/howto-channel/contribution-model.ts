import { videoAt } from '../../domain/channel/address.js';
import type { Captions, Film, Level, Video } from '../../domain/channel/channel.js';
import { slugOf } from '../../domain/channel/slug.js';
import { webAddress } from '../../domain/channel/web-address.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import type { Definition } from '../../domain/questionnaire/definition.js';
import { keptAnswers } from '../../domain/questionnaire/ending.js';
import { join, resume, type Session, start } from '../../domain/questionnaire/session.js';
import type { Outcome } from '../../results/result.js';

/** A film on its way into a channel: it may have no address yet. */
export type Draft = Omit<Film, 'video'> & { video?: Video | undefined };

/** What a film still needs before it can be shown: its address, captions, or one of the three permissions. */
export type Missing = 'film' | 'captions' | 'people' | 'children' | 'rights';

/** How far a length is from the guidance. */
export type Advice = 'short' | 'long' | 'far-too-long';

/** The guidance in seconds, 3 to 5 minutes, and what is warned about: the rules of the how-to channel. */
const SHORTEST = 3 * 60;
const LONGEST = 5 * 60;
const FAR_TOO_LONG = 12 * 60;

const LICENCES: Readonly<Record<string, string>> = { 'cc-by': 'CC BY 4.0', ogl: 'OGL v3.0' };

/** The rules of an offer, as a visit wants them; one that is begun is on these topics. */
export const rulesOn = (topics: readonly string[]) => ({
  begin: (): Session => start(topics.length > 0 ? { topics: [...topics] } : {}),
  resume,
  join,
  ended: (_: Definition, { at }: Session) => at === 'results',
  outcome: contributionOutcome,
});

/** What comes of an offer that is ended. Whoever says how to reach them makes it personal. */
export function contributionOutcome(definition: Definition, session: Session): Outcome {
  const answers = keptAnswers(definition, session);
  const film = draftOf(answers);
  const missing = [...missingFrom(film), ...permissionsMissing(answers)];
  return {
    kind: 'howto-contribution',
    tier: said(answers, 'name') || said(answers, 'email') ? 'personal' : 'open',
    topics: film.topics,
    answers,
    data: { ready: missing.length === 0, missing, ...(film.video && { film }) },
  };
}

/** The film that answers tell of, without those who offer it. */
export function draftOf(answers: Answers): Draft {
  const title = said(answers, 'title') ?? '';
  const address = said(answers, 'address');
  const licence = said(answers, 'licence') ?? '';
  const known = {
    summary: said(answers, 'what'),
    service: said(answers, 'service'),
    video: address && videoAt(whole(address)),
    seconds: secondsOf(answers),
    level: said(answers, 'level') as Level | undefined,
    licence: LICENCES[licence] ?? said(answers, 'licence-name'),
  };
  return {
    id: slugOf(title) ?? 'film',
    title,
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as Partial<Draft>),
    captions: (['en', 'cy'] as const).flatMap((lang): Captions[] => {
      const src = said(answers, `captions-${lang}`);
      const at = src && webAddress(whole(src));
      return at ? [{ lang, src: at.href }] : [];
    }),
    chapters: [],
    topics: Array.isArray(answers['topics']) ? answers['topics'] : [],
    steps: linesOf(said(answers, 'how')),
    resources: [],
  };
}

/** What a film itself still needs. */
export function missingFrom({ video, captions }: Draft): Missing[] {
  return [...(video ? [] : ['film' as const]), ...(captions.length > 0 ? [] : ['captions' as const])];
}

/** The permissions that those who offer a film do not have yet. */
export function permissionsMissing(answers: Answers): Missing[] {
  return [
    ...(answers['people'] === 'agreed' || answers['people'] === 'nobody' ? [] : ['people' as const]),
    ...(answers['children'] === 'none' ? [] : ['children' as const]),
    ...(answers['rights'] === 'ours' ? [] : ['rights' as const]),
  ];
}

/** The length of the film in seconds, once it is known. */
export function secondsOf({ minutes, seconds }: Answers): number | undefined {
  if (typeof minutes !== 'number') return undefined;
  return minutes * 60 + (typeof seconds === 'number' ? seconds : 0);
}

/** What there is to say of a length in seconds; nothing when it is as it should be. */
export function adviceOn(seconds: number | undefined): Advice | undefined {
  if (!seconds) return undefined;
  if (seconds >= FAR_TOO_LONG) return 'far-too-long';
  if (seconds > LONGEST) return 'long';
  return seconds < SHORTEST ? 'short' : undefined;
}

/** What was typed, without the spaces around it. */
export function said(answers: Answers, question: string): string | undefined {
  const answer = answers[question];
  return typeof answer === 'string' ? answer.trim() || undefined : undefined;
}

/** An address that somebody typed or copied without its beginning, whole. */
export const whole = (address: string): string => (/^https?:\/\//i.test(address) ? address : `https://${address}`);

/** Each line that says something. */
export const linesOf = (text = ''): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
