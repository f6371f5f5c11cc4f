import { videoAt } from '../../domain/channel/address.js';
import type { Captions } from '../../domain/channel/channel.js';
import { watchAt } from '../../domain/channel/embed.js';
import { webAddress } from '../../domain/channel/web-address.js';
import type { Text } from '../../domain/text.js';
import { type Draft, whole } from './contribution-model.js';

/** What a curator can write of a film: each gives the film with it, or nothing when it cannot be so. */

export type Written = 'title' | 'summary' | 'service';
export type FieldLang = 'en' | 'cy';

/** A text in one language; one that is in no language in particular stands in the field for English. */
export function textIn(text: Text | undefined, lang: FieldLang): string {
  if (typeof text === 'string') return lang === 'en' ? text : '';
  return text?.[lang] ?? '';
}

/** A film always has a title, and not in Welsh alone. */
export function withText(film: Draft, key: Written, lang: FieldLang, typed: string): Draft | undefined {
  const before = { en: textIn(film[key], 'en'), cy: textIn(film[key], 'cy') };
  const both: typeof before = { ...before, [lang]: typed.trim() };
  const { en, cy } = both;
  const text = en && cy ? { en, cy } : en || cy || undefined;
  return en || key !== 'title' ? { ...film, [key]: text } : undefined;
}

export const captionsIn = ({ captions }: Draft, lang: FieldLang): string =>
  captions.find((one) => one.lang === lang)?.src ?? '';

export function withCaptions(film: Draft, lang: FieldLang, typed: string): Draft | undefined {
  const others = film.captions.filter((one) => one.lang !== lang);
  if (!typed.trim()) return { ...film, captions: others };
  const src = webAddress(whole(typed.trim()))?.href;
  const captions: Captions[] = src ? [...others, { lang, src }] : [];
  return src ? { ...film, captions } : undefined;
}

/** Where somebody who wants to see a film looks; nowhere when that is not known. */
export const addressOf = ({ video }: Pick<Draft, 'video'>): string =>
  video ? (watchAt(video) ?? (video.provider === 'file' ? video.src : '')) : '';

export function withAddress(film: Draft, typed: string): Draft | undefined {
  const video = videoAt(whole(typed.trim()));
  return video && { ...film, video };
}

export function withTopic(film: Draft, topic: string, isOn: boolean): Draft {
  const others = film.topics.filter((one) => one !== topic);
  return { ...film, topics: isOn ? [...others, topic] : others };
}
