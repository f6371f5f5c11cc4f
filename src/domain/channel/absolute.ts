import type { Film } from './channel.js';
import { webAddress } from './web-address.js';

/** An address as it is from anywhere; undefined when it cannot be. */
export const absolute = (address: string, base: string): string | undefined => webAddress(address, base)?.href;

/** A film whose addresses hold wherever they are read. */
export function absoluteFilm(film: Film, base: string): Film {
  const whole = (address: string): string => absolute(address, base) ?? address;
  return {
    ...film,
    ...(film.poster !== undefined && { poster: whole(film.poster) }),
    video: film.video.provider === 'file' ? { ...film.video, src: whole(film.video.src) } : film.video,
    captions: film.captions.map((one) => ({ ...one, src: whole(one.src) })),
    resources: film.resources.map((one) => ({ ...one, url: whole(one.url) })),
  };
}
