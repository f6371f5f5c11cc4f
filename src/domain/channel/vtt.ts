import { withoutEntities } from './entities.js';

/** Something that is said, or shown as a caption. */
export interface Cue {
  /** Seconds from the beginning. */
  start: number;
  end: number;
  /** On one line, without tags. */
  text: string;
}

/** What is wrong with a file of captions: its line, from 1, and what should be there. */
export interface CueProblem {
  line: number;
  why: string;
}

/**
 * What is said in a file of WebVTT (w3.org/TR/webvtt1). Notes, styles, regions, tags and names of voices are left out, and
 * so are cues that cannot be read; there are none in a file that is not WebVTT.
 */
export function cuesOf(text: string): Cue[] {
  return read(text).cues;
}

/** Why some of a file of WebVTT cannot be read. */
export function problemsOf(text: string): CueProblem[] {
  return read(text).problems;
}

const ARROW = '-->';
const TIME = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d\.\d{3})`;
const TIMES = new RegExp(`^\\s*${TIME}\\s*${ARROW}\\s*${TIME}(?:\\s|$)`);

function read(text: string): { cues: Cue[]; problems: CueProblem[] } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0]!)) {
    return { cues: [], problems: [{ line: 1, why: 'the file should begin with the word WEBVTT' }] };
  }
  const cues: Cue[] = [];
  const problems: CueProblem[] = [];
  for (const { at, lines: block } of blocksOf(lines)) {
    const times = block.findIndex((line) => line.includes(ARROW));
    if (times < 0) {
      if (!/^(NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block[0]!)) {
        problems.push({ line: at, why: 'there should be a line with times, such as 00:01.000 --> 00:04.500' });
      }
      continue;
    }
    const [, ...parts] = TIMES.exec(block[times]!) ?? [];
    const [start, end] = [secondsOf(parts.slice(0, 3)), secondsOf(parts.slice(3))];
    if (parts.length === 0) {
      problems.push({ line: at + times, why: 'the times should be written as 00:01.000 --> 00:04.500' });
    } else if (end <= start) {
      problems.push({ line: at + times, why: 'the second time should be later than the first' });
    } else {
      const said = plain(block.slice(times + 1).join(' '));
      if (said) cues.push({ start, end, text: said });
    }
  }
  return { cues, problems };
}

/** Lines that stand together, with the number of the first. A line of times begins a cue even where no line is left free. */
function blocksOf(lines: readonly string[]): { at: number; lines: string[] }[] {
  const blocks: { at: number; lines: string[] }[] = [];
  let open: string[] | undefined;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    const begins = line.includes(ARROW) && open?.some((one) => one.includes(ARROW));
    if (!line.trim()) open = undefined;
    else if (open && !begins) open.push(line);
    else blocks.push({ at: index + 1, lines: (open = [line]) });
  }
  // What follows the word WEBVTT without a free line belongs to the head of the file.
  const [first] = blocks;
  return first?.at === 2 && !first.lines.some((line) => line.includes(ARROW)) ? blocks.slice(1) : blocks;
}

const secondsOf = ([hours = '0', minutes, seconds]: readonly (string | undefined)[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);

function plain(caption: string): string {
  return withoutEntities(caption.replace(/<[^>]*(?:>|$)/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
