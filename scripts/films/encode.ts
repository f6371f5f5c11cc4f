import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Few, since the films are calm drawings. */
export const FRAMES_PER_SECOND = 12;

/** Makes a film without sound of frames in PNG, that every browser plays and begins before all of it is there. */
export async function encodeFilm(frames: AsyncIterable<Buffer>, title: string, file: string): Promise<void> {
  const options = [
    ...['-c:v', 'libx264', '-profile:v', 'main', '-preset', 'slow', '-tune', 'animation', '-crf', '24', '-g', '60'],
    ...['-vf', 'scale=out_color_matrix=bt709:out_range=tv', '-pix_fmt', 'yuv420p'],
    ...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-movflags', '+faststart', '-metadata', `title=${title}`],
    ...['-metadata', 'comment=Sample film. Ffilm enghreifftiol.'],
  ];
  await encode(frames, options, file);
}

/** Makes a WebP of one frame. */
export async function encodePoster(frame: Buffer, file: string): Promise<void> {
  await encode([frame], ['-quality', '85'], file);
}

/** How long a film is, in seconds. */
export function durationOf(file: string): number {
  const options = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0'];
  const probe = spawnSync('ffprobe', [...options, file], { encoding: 'utf8' });
  if (probe.status !== 0) throw new Error(`ffprobe cannot read ${file}: ${probe.stderr}`);
  return Number(probe.stdout);
}

async function encode(
  frames: AsyncIterable<Buffer> | Iterable<Buffer>,
  options: string[],
  file: string,
): Promise<void> {
  const input = ['-f', 'image2pipe', '-c:v', 'png', '-framerate', `${FRAMES_PER_SECOND}`, '-i', '-'];
  const encoder = spawn('ffmpeg', ['-y', '-loglevel', 'error', ...input, ...options, '-threads', '1', file], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const closed = once(encoder, 'close') as Promise<[number]>;
  await pipeline(Readable.from(frames), encoder.stdin);
  const [code] = await closed;
  if (code !== 0) throw new Error(`ffmpeg could not write ${file}`);
}
