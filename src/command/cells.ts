import { secondsIn } from '../domain/channel/feed-item.js';
import type { Chapter, Resource } from '../domain/channel/channel.js';
import type { Text } from '../domain/text.js';

/** What the cells of a table of films mean. */

/** Parts of a cell that holds several, a line or a `|` between them. */
export const partsOf = (cell: string): string[] =>
  cell
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Codes in one cell, with a semicolon or comma between them. */
export const codesOf = (cell: string): string[] => cell.split(/[;,\s]+/).filter(Boolean);

/** A text, in Welsh too where there is one. */
export const textOf = (en: string, cy: string): Text | undefined => (cy ? { en: en || cy, cy } : en || undefined);

/** Texts in two languages, side by side; those in Welsh by their number. */
export const textsOf = (en: string, cy: string): Text[] => {
  const welsh = partsOf(cy);
  return partsOf(en).map((text, at) => textOf(text, welsh[at] ?? '')!);
};

/** A day as ISO 8601 writes it. Spreadsheets set to British English save it as `31/01/2027`. */
export function dayOf(cell: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  return year ? [year, month!.padStart(2, '0'), day!.padStart(2, '0')].join('-') : cell || undefined;
}

/** Chapters written as `0:00 Why | 1:02 What you need`; a part without a time stops it. */
export function chaptersOf(en: string, cy: string): Chapter[] | undefined {
  const chapters = [partsOf(en), partsOf(cy)].map((parts) =>
    parts.map((part) => {
      const [, time, title] = /^([\d:.]+)\s+(.+)$/.exec(part) ?? [];
      return { start: secondsIn(time), title: title ?? '' };
    }),
  );
  const [english = [], welsh = []] = chapters;
  const whole = english.map(({ start, title }, at) => ({ start, title: textOf(title, welsh[at]?.title ?? '')! }));
  return chapters.flat().every(({ start }) => start !== undefined) ? (whole as Chapter[]) : undefined;
}

/** Links written as `Title https://… | Title https://…`. */
export const resourcesOf = (cell: string): Partial<Resource>[] =>
  partsOf(cell).map((part) => {
    const [, title, url] = /^(.*?)\s*(\S+)$/.exec(part) ?? [];
    return { title: title || url, url };
  });
