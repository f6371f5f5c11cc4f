import * as z from 'zod/mini';
import { tier } from '../../results/result.js';
import { webAddress } from '../channel/web-address.js';
import { id } from '../questionnaire/definition.js';
import { RECORD_SCHEMA } from './schema-name.js';
import { instantOf, isDay, isZone } from './times.js';

/**
 * The shape of a record as it travels, whatever its kind: for files from outside and for the collector, which knows no
 * kinds. What a field may hold is checked by `check.ts`, with its kind at hand.
 */

const LONGEST = 10_000;
const MOST_CHANGES = 1000;

const line = z.string().check(z.maxLength(200, 'at most 200 characters'));

const moment = z.strictObject({ at: line, zone: line }).check(
  z.refine(({ zone }) => isZone(zone), { error: 'a time zone such as Europe/London', path: ['zone'] }),
  z.refine((value) => !isZone(value.zone) || instantOf(value) !== undefined, {
    error: 'a time that clocks show, such as 2027-03-28T10:00',
    path: ['at'],
  }),
);

const day = z.string().check(z.refine(isDay, 'a day that exists, such as 2027-03-28'));
const period = z
  .strictObject({ from: day, to: z.optional(day) })
  .check(
    z.refine(({ from, to }) => to === undefined || from <= to, { error: 'a day not before `from`', path: ['to'] }),
  );

/** Text that would be an address with another scheme is none of ours. */
const RUNS = /^\s*(javascript|data|vbscript|blob|file)\s*:/i;
const text = z.string().check(
  z.maxLength(LONGEST, `at most ${LONGEST} characters`),
  z.refine((value) => !RUNS.test(value) || webAddress(value) !== undefined, 'no address that a browser would run'),
);

const value = z.union([text, z.number(), z.array(line).check(z.maxLength(200)), moment, period], {
  error: 'text, a number, a list of words, a time with its zone, or days from and to',
});

const instant = z.pipe(
  z.iso.datetime({ offset: true, error: 'a moment such as 2027-03-28T10:00:00Z' }),
  z.transform((at) => new Date(at).toISOString()),
);

export const change = z.strictObject({
  at: instant,
  by: z.optional(line),
  tier,
  set: z.optional(
    z.record(id, z.nullable(value)).check(z.refine((set) => Object.keys(set).length <= 60, 'at most 60 fields')),
  ),
  removed: z.optional(z.boolean()),
  state: z.optional(z.enum(['offered', 'accepted', 'declined'])),
});

/** What is not worked out from the history is not read. */
export const record = z.object({
  schema: z.literal(RECORD_SCHEMA),
  kind: id,
  id,
  history: z
    .array(change)
    .check(z.minLength(1, 'at least one change'), z.maxLength(MOST_CHANGES, `at most ${MOST_CHANGES} changes`)),
});
