import Papa from 'papaparse';
import { videoAt } from '../domain/channel/address.js';
import { secondsIn } from '../domain/channel/feed-item.js';
import { filled } from '../domain/channel/raw.js';
import { slugOf } from '../domain/channel/slug.js';
import { type Row, rowsOf } from '../domain/quiz/sheet-table.js';
import { chaptersOf, codesOf, dayOf, resourcesOf, textOf, textsOf } from './cells.js';
import { columns, inWelsh } from './columns.js';
import type { Entry } from './entry.js';
import { told } from './told.js';

/** The films of a table in CSV, one a row, and what is wrong with the table itself. */
export function entriesInTable(text: string): { entries: Entry[]; problems: string[] } {
  const { rows, unknown } = rowsOf(text.replace(/^\uFEFF/, ''), columns, Papa);
  return { entries: rows.map(entryOf), problems: unknown.map(told) };
}

function entryOf({ line, cell }: Row): Entry {
  const problems: string[] = [];
  const both = (column: string) => [cell(column), cell(inWelsh(column))] as const;
  const address = cell('address');
  const video = videoAt(address);
  if (!cell('title')) problems.push('“title” is empty');
  if (!address) problems.push('“address” is empty');
  else if (!video) {
    problems.push(
      `“address” is not that of a film on YouTube, Vimeo or PeerTube, nor of a file that browsers play (.mp4, .m4v, .webm or .ogv): ${address}`,
    );
  }
  if (/[^\w.-]/.test(cell('id'))) problems.push(`“id” should be letters, digits, dots and hyphens: ${cell('id')}`);
  const seconds = secondsIn(cell('length') || undefined);
  if (cell('length') && seconds === undefined) problems.push(`“length” should be written as 3:35: ${cell('length')}`);
  const chapters = chaptersOf(...both('chapters'));
  if (!chapters) problems.push('“chapters” should be written as 0:00 Why | 1:02 What you need');
  for (const column of ['added', 'recorded', 'review by']) {
    if (cell(column) && !/^\d{4}-\d\d-\d\d$/.test(dayOf(cell(column))!)) {
      problems.push(`“${column}” should be a day such as 2026-11-22 or 22/11/2026: ${cell(column)}`);
    }
  }
  const id = cell('id') || slugOf(cell('title'));
  return {
    at: `row ${line}`,
    id,
    problems,
    film: filled({
      id,
      title: textOf(...both('title')),
      summary: textOf(...both('summary')),
      service: textOf(...both('service')),
      video,
      seconds,
      poster: cell('poster') || undefined,
      chapters: chapters ?? [],
      topics: codesOf(cell('topics')),
      level: cell('level').toLowerCase() || undefined,
      steps: textsOf(...both('steps')),
      resources: resourcesOf(cell('resources')),
      added: dayOf(cell('added') || cell('recorded')),
      reviewBy: dayOf(cell('review by')),
      licence: cell('licence') || undefined,
      sample: /^(yes|true|x)$/i.test(cell('sample')) || undefined,
    }),
  };
}
