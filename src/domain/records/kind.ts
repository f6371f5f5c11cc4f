import * as z from 'zod/mini';
import { id, questionKinds, text } from '../questionnaire/definition.js';
import { tier } from '../../results/result.js';

/**
 * What an author may write: a kind of record and its fields, as JSON. Browser code imports only the types from here.
 *
 * Five kinds of field are questions of a questionnaire, and are asked and checked as those are.
 */

const MOST_FIELDS = 60;

const ofField = {
  /** Who may see what is in it. Left out: anyone. */
  tier: z.optional(tier),
  /** What else its column may be called in somebody's table, besides its id and its text. */
  columns: z.optional(z.array(z.string())),
};
const notOfField = { section: true, in: true, onlyIf: true } as const;

const asked = {
  id,
  text,
  hint: z.optional(text),
  /** Left out: it must be filled in. */
  optional: z.optional(z.literal(true)),
  topics: z.optional(z.array(id)),
  ...ofField,
};

const atMost = z.optional(z.int().check(z.minimum(1), z.maximum(200)));

export const field = z.discriminatedUnion('kind', [
  z.extend(z.omit(questionKinds.text, notOfField), ofField),
  z.extend(z.omit(questionKinds['long-text'], notOfField), ofField),
  z.extend(z.omit(questionKinds.one, notOfField), ofField),
  z.extend(z.omit(questionKinds.many, notOfField), ofField),
  z.extend(z.omit(questionKinds.number, notOfField), ofField),
  /** A day: `2027-03-28`. */
  z.object({ kind: z.literal('date'), ...asked }),
  /** A time on a clock that hangs somewhere: `{ at: '2027-03-28T10:00', zone: 'Europe/London' }`. */
  z.object({ kind: z.literal('moment'), ...asked, zone: z.optional(z.string()) }),
  /** From a day to a day, both of them counted; `to` may be left out. */
  z.object({ kind: z.literal('period'), ...asked }),
  /** An address of the web, http or https. */
  z.object({ kind: z.literal('address'), ...asked }),
  /** Codes of `domain/topics`. */
  z.object({ kind: z.literal('topics'), ...asked, atMost }),
  /** Words of one's own, such as the authorities of a consortium. */
  z.object({ kind: z.literal('labels'), ...asked, atMost }),
]);

const shape = z.object({
  id,
  /** What one of them is called. */
  name: text,
  /** What many of them are called. */
  names: text,
  fields: z
    .array(field)
    .check(z.minLength(1, 'at least one field'), z.maxLength(MOST_FIELDS, `at most ${MOST_FIELDS} fields`)),
  /** The field that a record is known by. */
  title: id,
  /** The field that says when, for a calendar: a date, a moment or a period. */
  when: z.optional(id),
  /** The moment at which it ends, where `when` is a moment. */
  until: z.optional(id),
  /** The fields that a calendar's description, place, web address and categories are. */
  calendar: z.optional(
    z.strictObject({ about: z.optional(id), where: z.optional(id), address: z.optional(id), words: z.optional(id) }),
  ),
});

export type Field = z.infer<typeof field>;
export type Kind = z.infer<typeof shape>;

/** A kind of record, with no two fields of one id and none named that is not there. */
export const kind = shape.check(
  z.check<Kind>(({ value, issues }) => {
    const complain = (message: string, ...path: (string | number)[]) =>
      issues.push({ code: 'custom', input: value, path, message });
    const kinds = new Map<string, string>();
    value.fields.forEach((one, at) => {
      if (kinds.has(one.id)) complain(`an id of its own: "${one.id}" is taken`, 'fields', at, 'id');
      kinds.set(one.id, one.kind);
      if ('options' in one && new Set(one.options.map((option) => option.value)).size < one.options.length)
        complain('options with different values', 'fields', at, 'options');
    });
    for (const [part, named] of Object.entries(value.calendar ?? {}))
      if (!kinds.has(named)) complain(`the id of a field; there is no "${named}"`, 'calendar', part);
    const names = (key: 'title' | 'when' | 'until', what: string, ...allowed: string[]) => {
      const named = value[key];
      if (named !== undefined && !allowed.includes(kinds.get(named) ?? ''))
        complain(`the id of ${what}; "${named}" is none`, key);
    };
    names('title', 'a line of text', 'text');
    names('when', 'a date, a moment or a period', 'date', 'moment', 'period');
    names('until', 'a moment', 'moment');
  }),
);

/** A time on a clock that hangs in a zone of the IANA's, as `Europe/London`. */
export interface Moment {
  at: string;
  zone: string;
}

/** Days, both counted; an open end has no `to`. */
export interface Period {
  from: string;
  to?: string | undefined;
}

/** What a field holds. */
export type Value = string | number | string[] | Moment | Period;

/** By the id of the field. */
export type Fields = Readonly<Record<string, Value>>;
