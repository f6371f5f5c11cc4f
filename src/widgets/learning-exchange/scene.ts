import type { Lazy } from '../../core/lazy.js';
import type { Draft } from '../../domain/records/draft.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang, Text } from '../../domain/text.js';
import type { Kinds } from './kinds.js';
import type { Mine } from './mine.js';
import type { ExchangeConfig, Exchanging } from './model.js';
import type { ExchangeWords } from './words/en.js';

/** What the pages behind the list are drawn from, and what a person can do there. */
export interface Scene {
  config: ExchangeConfig;
  state: Exchanging;
  kinds: Kinds;
  /** Everything that is shown: what is published, and the person's own. */
  records: readonly Entry[];
  mine: Mine;
  lang: Lang;
  /** The words of the list. */
  said: ExchangeWords;
  level: number;
  /** Epoch milliseconds. */
  now: number;
  /** The page with the channel of films; nothing where that is this page. */
  films: string;
  /** Whether the page gave an address to send to. */
  canSend: boolean;
  text: (text: Text) => string;
  /** What became of what was sent last. */
  sending: unknown;
  /** The exchange itself. */
  element: HTMLElement;
  /** Where a person can go on from here; fetched for whoever can. */
  nextStep: Lazy<typeof import('../../views/next-step/next-step.js')>;
  change: (step: (now: Exchanging) => Exchanging) => void;
  go: (step: (now: Exchanging) => Exchanging) => void;
  newId: () => string;
  /** Does something that takes a moment, and moves the focus to where it led. */
  act: (what: Promise<unknown>) => void;
}

/** What the page of a programme needs beside that. */
export interface ProgrammeScene extends Scene {
  element: HTMLElement & { tag: string };
  internals: ElementInternals;
}

/** To a session, with the programme behind it that it was opened from; without an id to the list. */
export const toSession =
  (id: string | undefined) =>
  ({ open: _, draft: __, planning, ...now }: Exchanging): Exchanging => ({
    ...now,
    ...(id !== undefined && { open: id, ...(planning && { planning }) }),
  });

/** To the development programme. */
export const toProgramme = (now: Exchanging): Exchanging => ({ ...toSession(undefined)(now), planning: true });

/** Begins to write something; what is open stays so behind it. */
export const toForm =
  ({ fields = {}, ...of }: Pick<Draft, 'kind' | 'id'> & Partial<Draft>) =>
  (now: Exchanging): Exchanging => ({ ...now, draft: { ...of, fields } });

export const closeForm = ({ draft: _, ...now }: Exchanging): Exchanging => now;
