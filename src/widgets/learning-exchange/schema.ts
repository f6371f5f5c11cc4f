import * as z from 'zod/mini';
import { inSlices } from '../../core/slices.js';
import { readJson } from '../../core/strange-json.js';
import { tellFault } from '../../domain/records/check.js';
import { readCalendar } from '../../domain/records/calendar-read.js';
import { readAs } from '../../domain/records/file.js';
import type { Kind } from '../../domain/records/kind.js';
import { type Entry, recordOf } from '../../domain/records/record.js';
import { text } from '../../domain/questionnaire/definition.js';
import content from './content/exchange-2026.json' with { type: 'json' };
import { kinds } from './kinds.js';
import type { ExchangeConfig } from './model.js';

const KINDS: Record<string, Kind> = kinds;

/** A list of records alone is an exchange with the title of the built-in one. */
const whole = z.transform((raw: unknown) =>
  Array.isArray(raw) ? { id: 'exchange', version: '1', title: content.title, records: raw } : raw,
);

/** What the author of an exchange may write. A record that is none is left out, and its author is told. */
export const config: z.ZodMiniType<ExchangeConfig> = z.pipe(
  whole,
  z.pipe(
    z.object({
      id: z.string(),
      version: z.string(),
      title: text,
      about: z.optional(text),
      records: z.array(z.unknown(), 'a list of records, as the curator’s view writes it'),
    }),
    z.transform((exchange) => {
      const faults: string[] = [];
      const records = exchange.records.flatMap((one) => recordFrom(one, faults) ?? []);
      return { ...exchange, records, faults };
    }),
  ),
);

function recordFrom(raw: unknown, faults: string[]): Entry | undefined {
  const { kind: name } = (raw ?? {}) as { kind?: string };
  const kind = KINDS[name ?? ''] ?? KINDS['session']!;
  const { record, refused, faults: wrong } = readAs(fromElsewhere(kind), raw);
  if (refused) faults.push(`${refused.record ? `record "${refused.record}", ` : ''}${refused.at}: ${refused.expected}`);
  faults.push(...wrong.map(tellFault));
  return wrong.length === 0 ? record : undefined;
}

/** Of a session that was not written in our form, nothing but its title and its beginning is asked for. */
const fromElsewhere = (kind: Kind): Kind => ({
  ...kind,
  fields: kind.fields.map((field) =>
    field.id === kind.title || field.id === kind.when ? field : { ...field, optional: true as const },
  ),
});

/** A calendar (RFC 5545) as sessions, or JSON. */
export async function read(file: string): Promise<unknown> {
  if (!/^﻿?\s*BEGIN:VCALENDAR/i.test(file)) return readJson(file);
  const { convertIcsEvent } = await import('ts-ics');
  const kind = fromElsewhere(KINDS['session']!);
  const events = await inSlices(readCalendar(kind, file, { read: (event) => convertIcsEvent(undefined, event) }));
  const at = new Date(0).toISOString();
  return (events?.found ?? []).map(({ id, fields }) =>
    recordOf({ kind: kind.id, id }, [{ at, tier: 'open', set: fields }]),
  );
}
