import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Film, Video } from '../domain/channel/channel.js';
import { watchAt } from '../domain/channel/embed.js';

/** Where a site that plays films says what it knows of one (oembed.com), by the address of the film. */
export type Oembed = (video: Video) => string | undefined;

const SILENCE = 20_000;
const MOST_BYTES = 5_000_000;
const KINDS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** As each site documents it. */
export const oembed: Oembed = (video) => {
  const film = encodeURIComponent(watchAt(video) ?? '');
  switch (video.provider) {
    case 'youtube':
      return `https://www.youtube.com/oembed?format=json&url=${film}`;
    case 'vimeo':
      return `https://vimeo.com/api/oembed.json?url=${film}`;
    case 'peertube':
      return `https://${video.host}/services/oembed?format=json&url=${film}`;
    case 'file':
      return undefined;
  }
};

/**
 * Puts a picture of a film in `posters/` of a folder and gives its address there.
 *
 * @param films The folder that the addresses of own films are relative to.
 * @throws Error that says why there is none.
 */
export async function posterFor(film: Film, folder: string, films: string, ask: Oembed = oembed): Promise<string> {
  const address = ask(film.video);
  if (film.video.provider === 'file') return drawn(film.id, film.video.src, folder, films);
  const { thumbnail_url: picture } = (await (await answer(address!)).json()) as { thumbnail_url?: unknown };
  if (typeof picture !== 'string') throw new Error('its site names no picture');
  const response = await answer(picture);
  const kind = KINDS[response.headers.get('content-type')?.split(';')[0] ?? ''];
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!kind || bytes.length > MOST_BYTES) throw new Error('its site gives no picture that can be used');
  const name = `posters/${film.id}.${kind}`;
  write(join(folder, name), bytes);
  return name;
}

async function answer(address: string): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(SILENCE) }).catch(() => undefined);
  if (!response?.ok) throw new Error(`its site did not answer${response ? `, but said ${response.status}` : ''}`);
  return response;
}

/** A picture from three seconds into a film, by ffmpeg. */
function drawn(id: string, src: string, folder: string, films: string): string {
  if (/^(https?:)?\/\//i.test(src)) throw new Error('its file is not on this computer');
  const name = `posters/${id}.jpg`;
  mkdirSync(join(folder, 'posters'), { recursive: true });
  const { error, status } = spawnSync(
    'ffmpeg',
    [
      '-v',
      'error',
      '-y',
      '-ss',
      '3',
      '-i',
      resolve(films, src),
      '-frames:v',
      '1',
      '-vf',
      'scale=640:-2',
      join(folder, name),
    ],
    { stdio: 'ignore' },
  );
  if (error) throw new Error('ffmpeg is not on this computer');
  if (status !== 0) throw new Error(`ffmpeg could not read ${src}`);
  return name;
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
