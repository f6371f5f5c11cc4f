import { utcDay } from '../dates.js';
import { videoAt } from './address.js';
import type { Video } from './channel.js';
import { withoutEntities } from './entities.js';

/** What items of all kinds of feed have to be read for in the same way. */

/** No card shows more of a summary. In characters. */
const LONGEST = 400;

/** Where the film of an item is: the first of these addresses that is known for a film. */
export function firstVideo(addresses: readonly (string | undefined)[]): Video | undefined {
  for (const address of addresses) {
    const video = address && videoAt(address);
    if (video) return video;
  }
  return undefined;
}

/** A file that a feed says is a film, whatever its name. */
export function fileVideo(src: string | undefined, type: string | undefined): Video | undefined {
  return src && type?.startsWith('video/') ? { provider: 'file', src, type } : undefined;
}

/** The day of a moment in any of the forms that feeds write; undefined when it is none. */
export function dayIn(moment: string | undefined): string | undefined {
  try {
    return moment && utcDay(moment);
  } catch {
    return undefined;
  }
}

/** The words of a piece of HTML, without its tags, short enough for a summary. */
export function summaryOf(html: string | undefined): string | undefined {
  const words = withoutEntities((html ?? '').replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= LONGEST) return words || undefined;
  return `${words.slice(0, LONGEST).replace(/\s\S*$/, '')} …`;
}

/** Seconds, from `95`, `1:35` or `0:01:35`; undefined when it is none of these. */
export function secondsIn(length: string | undefined): number | undefined {
  if (!length || !/^\d+(:\d{1,2}){0,2}(\.\d+)?$/.test(length)) return undefined;
  return length.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
