import type { TopicCode } from '../topics.js';
import known from './leads.json' with { type: 'json' };

/**
 * What a topic leads to in the built-in content, by id. Written by `scripts/topic-leads.ts` from the files that carry
 * the topics, and held current by a test.
 */
export interface Leads {
  /** Questions of the skills audit. */
  audit: string[];
  /** Themes of surveys. */
  themes: string[];
  films: string[];
  tasks: string[];
  /** Templates of sessions. */
  sessions: string[];
  /** Questions of the quiz. */
  questions: string[];
  /** Groups of duties of the Wi-Fi check. */
  duties: string[];
}

export const leads: Readonly<Record<TopicCode, Readonly<Partial<Leads>>>> = known;
