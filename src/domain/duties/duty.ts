/** The words that the rules of duties are written in. Plain values, so that nobody needs the schema library for them. */

export const NATIONS = ['england', 'scotland', 'wales', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/**
 * Who provides the Wi-Fi: the library or its council, with no supplier involved; a supplier under a contract; or nobody
 * has settled it.
 */
export const PROVIDERS = ['library', 'supplier', 'unsure'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** In the order in which they are offered. */
export const ANSWERS = ['yes', 'part', 'no', 'dk', 'na'] as const;
export type Answer = (typeof ANSWERS)[number];

/** The same, the most pressing first: what nobody knows may be missing altogether. */
export const PRESSING: readonly Answer[] = ['dk', 'no', 'part', 'yes', 'na'];

/** What stands behind a check. The law comes first; the last two ask for nothing and are not counted. */
export const STATUSES = [
  'law',
  'law-only-if-notified',
  'statutory-guidance',
  'contract',
  'good-practice',
  'historic-no-action',
  'watch',
] as const;
export type Status = (typeof STATUSES)[number];

/** How sure the content of a check is: seen in a source, believed right but to be confirmed, or an open question. */
export const CONFIDENCES = ['confirmed', 'verify', 'uncertain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
