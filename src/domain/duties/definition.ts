import * as z from 'zod/mini';
import { id, text } from '../questionnaire/definition.js';
import { CONFIDENCES, NATIONS, PROVIDERS, STATUSES } from './duty.js';

/**
 * What the author of a check of duties may write. For files from outside; browser code imports only the types.
 */

const MOST_CHECKS = 500;

/** A link to anything else could run something. */
const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with http:// or https://' });

const checkGroup = z.object({
  id,
  title: text,
  /** Codes of `domain/topics`: what a gap in this group is about. */
  topics: z.array(id).check(z.minLength(1, 'at least one topic')),
});

/** Where a duty can be read: an act and its sections, guidance, or a practice. */
const reference = z.object({
  title: text,
  section: z.optional(text),
  year: z.optional(z.int().check(z.minimum(1800), z.maximum(2200))),
  address: z.optional(webAddress),
});

const check = z.object({
  id,
  group: id,
  /** Its title. */
  text,
  /** What to do, in plain words. */
  plain: text,
  status: z.enum(STATUSES),
  confidence: z.enum(CONFIDENCES),
  nations: z.array(z.enum(NATIONS)).check(z.minLength(1, 'at least one nation')),
  /** The answers to who provides the Wi-Fi for which it applies. Left out: all. */
  providers: z.optional(z.array(z.enum(PROVIDERS)).check(z.minLength(1, 'at least one answer'))),
  /** On whom it falls depends on who the provider is in law. */
  turnsOnProvider: z.optional(z.literal(true)),
  why: z.optional(text),
  responsible: z.optional(text),
  /** What would show that it is done. */
  evidence: z.optional(text),
  reference: z.optional(reference),
  /** Ids of what was read, in the author's own list. */
  sources: z.optional(z.array(z.string())),
  /** The day on which it was last compared with its sources, and with what: stored copies, or the pages themselves. */
  checked: z.iso.date(),
  checkedOn: z.enum(['stored-copies', 'live-pages']),
  /** What is not certain about it. */
  note: z.optional(text),
});

export const dutiesShape = z.object({
  $schema: z.optional(z.string()),
  id,
  /** Raise it when a check changes its meaning. */
  version: z.string().check(z.minLength(1), z.maxLength(40)),
  title: text,
  intro: z.optional(text),
  /** Languages of this file that no translator has checked yet. */
  draft: z.optional(z.array(z.enum(['en', 'cy', 'gd']))),
  groups: z.array(checkGroup).check(z.minLength(1, 'at least one group'), z.maxLength(100)),
  checks: z
    .array(check)
    .check(z.minLength(1, 'at least one check'), z.maxLength(MOST_CHECKS, `at most ${MOST_CHECKS} checks`)),
});

export type Duties = z.infer<typeof dutiesShape>;
export type Check = z.infer<typeof check>;
export type CheckGroup = z.infer<typeof checkGroup>;
export type Reference = z.infer<typeof reference>;

/** Ids are different, and a check names a group that is there. */
const references = z.check<Duties>(({ value, issues }) => {
  const complain = (message: string, ...path: (string | number)[]) =>
    issues.push({ code: 'custom', input: value, path, message });
  const groups = new Set<string>();
  value.groups.forEach(({ id: name }, at) => {
    if (groups.has(name)) complain(`an id of its own: "${name}" is taken`, 'groups', at, 'id');
    groups.add(name);
  });
  const taken = new Set<string>();
  value.checks.forEach(({ id: name, group }, at) => {
    if (taken.has(name)) complain(`an id of its own: "${name}" is taken`, 'checks', at, 'id');
    if (!groups.has(group)) complain(`the id of a group; there is no "${group}"`, 'checks', at, 'group');
    taken.add(name);
  });
});

/** A whole check of duties. */
export const duties = dutiesShape.check(references);
