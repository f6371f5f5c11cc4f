import type { Fields, Moment } from '../../domain/records/kind.js';
import { type Entry, recordOf } from '../../domain/records/record.js';
import { clockAt } from '../../domain/records/times.js';
import type { ExchangeConfig } from './model.js';

/** The built-in content: its sessions are always so many days from now, so that some lie ahead whenever it is read. */
export interface SampleContent extends Omit<ExchangeConfig, 'records' | 'isSample'> {
  sample: Sample[];
}

interface Sample {
  id: string;
  kind: string;
  /** Days from today. */
  in: number;
  /** On a clock in London, as `10:00`. */
  at: string;
  minutes?: number;
  fields: Fields;
}

const ZONE = 'Europe/London';
const DAY = 86_400_000;
const MINUTE = 60_000;

/** The built-in exchange as it is at a time, in epoch milliseconds. */
export function sampleAt({ sample, ...about }: SampleContent, now: number): ExchangeConfig {
  return { ...about, isSample: true, records: sample.map((one) => recordFrom(one, now)) };
}

function recordFrom({ id, kind, in: days, at, minutes, fields }: Sample, now: number): Entry {
  const day = clockAt(now + days * DAY, ZONE).slice(0, 10);
  const times = minutes !== undefined && {
    start: { at: `${day}T${at}`, zone: ZONE },
    end: { at: laterBy(minutes, `${day}T${at}`), zone: ZONE },
  };
  const made = new Date(Date.parse(`${day}T00:00:00Z`) - 60 * DAY).toISOString();
  return recordOf({ kind, id }, [{ at: made, tier: 'open', set: { ...fields, ...times } }]);
}

/** The clock of one day, so many minutes on. No sample goes on past midnight or over a change of the clocks. */
const laterBy = (minutes: number, at: Moment['at']): string =>
  new Date(Date.parse(`${at}:00Z`) + minutes * MINUTE).toISOString().slice(0, 16);
