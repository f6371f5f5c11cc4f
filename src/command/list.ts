import { basename } from 'node:path';
import { videoAt } from '../domain/channel/address.js';
import { filled } from '../domain/channel/raw.js';
import { slugOf } from '../domain/channel/slug.js';
import type { Entry } from './entry.js';

/** The films of a list: on each line an address, a space and a title. Lines that are empty or begin with # are passed over. */
export function entriesInList(text: string): Entry[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line, at) => ({ line: line.trim(), number: at + 1 }))
    .filter(({ line }) => line && !line.startsWith('#'))
    .map(({ line, number }) => entryOf(line, number));
}

function entryOf(line: string, number: number): Entry {
  const [, address = line, words] = /^(\S+)(?:\s+(.*))?$/.exec(line) ?? [];
  const video = videoAt(address);
  const title = words || (video?.provider === 'file' ? nameOf(video.src) : undefined);
  const id = slugOf(title ?? '');
  const problems: string[] = [];
  if (!video) problems.push(`this is not the address of a film: ${address}`);
  else if (!title) problems.push('the title should follow the address, after a space');
  return { at: `line ${number}`, id, problems, film: filled({ id, title, video }) };
}

/** `films/how-to-scan.mp4` is called “How to scan”. */
function nameOf(src: string): string {
  const words = basename(src)
    .replace(/\.[^.]*$/, '')
    .replace(/[-_]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
