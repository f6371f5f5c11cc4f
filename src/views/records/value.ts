import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../domain/channel/web-address.js';
import { dateIn } from '../../domain/dates.js';
import { plain } from '../../domain/records/find.js';
import type { Field, Moment, Period, Value } from '../../domain/records/kind.js';
import type { Lang } from '../../domain/text.js';
import type { RecordsWords } from './words/en.js';

/** The language in which something is said, and its words. */
interface Said {
  lang: Lang;
  words: RecordsWords;
}

/** What a field holds, for people: days in words, times with their zone, topics by name, addresses as links. */
export function valueView(
  field: Field,
  value: Value | undefined,
  { lang, words }: Said,
): string | TemplateResult | typeof nothing {
  if (value === undefined) return nothing;
  switch (field.kind) {
    case 'date':
      return dateIn(lang, value as string);
    case 'moment':
      return momentIn(value as Moment, lang);
    case 'period':
      return periodIn(value as Period, { lang, words });
    case 'topics':
      return (value as string[]).map((code) => topicIn(code, words)).join(', ');
    case 'address':
      return addressView(value as string);
    case 'number':
      return (value as number).toLocaleString('en-GB');
    default:
      return plain(field, value, lang);
  }
}

/** A time as a clock in its zone shows it; the zone is named where it is not that of the United Kingdom. */
function momentIn({ at, zone }: Moment, lang: Lang): string {
  const [day = '', time = ''] = at.split('T');
  const where = zone === 'Europe/London' ? '' : ` (${zone.replaceAll('_', ' ')})`;
  return `${dateIn(lang, day)}, ${time}${where}`;
}

function periodIn({ from, to }: Period, { lang, words }: Said): string {
  return to ? `${dateIn(lang, from)} ${words.to} ${dateIn(lang, to)}` : `${words.from} ${dateIn(lang, from)}`;
}

/** The name of a topic; a code that is none of the shared ones names itself. */
export const topicIn = (code: string, { topics }: RecordsWords): string =>
  Object.hasOwn(topics, code) ? topics[code]!.label : code;

/** Checked once more where it becomes a link: a record may have been made by any script of the page. */
function addressView(address: string): TemplateResult | string {
  const url = webAddress(address);
  return url ? html`<a href=${url.href} rel="noopener noreferrer">${address}</a>` : address;
}
