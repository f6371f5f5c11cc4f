import { html, type TemplateResult } from 'lit';
import type { Playlist } from '../../domain/channel/channel.js';
import type { Lang, Text } from '../../domain/text.js';
import type { Change, Entry } from './curator-model.js';
import type { CuratorFilmsWords } from './curator-words.js';

/** What every piece of the curator's screen needs. */
export interface CuratorFilmsProps {
  words: CuratorFilmsWords;
  lang: Lang;
  text: (text: Text) => string;
  /** The level of the widget's own heading. */
  level: number;
  /** Those of the channel. */
  lists: readonly Playlist[];
  /** As `2026-11-22`. */
  today: string;
  onAccept: (key: string) => void;
  onChange: (key: string, change: Change) => void;
  /** Moves the film at this place of the channel, from 0, by one. */
  onMove: (key: string, at: number, by: -1 | 1) => void;
}

/** The title of a film in the curator's language. */
export const titleOf = ({ film }: Entry, { text }: Pick<CuratorFilmsProps, 'text'>): string => text(film.title);

/** What can be done, and to which film for those who do not see where the button stands. */
export const actTo = (act: string, title: string): TemplateResult => html`${act}<span class="unseen">: ${title}</span>`;
