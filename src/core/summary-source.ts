import type { Summary } from '../domain/summary/summary.js';
import { withheld } from '../domain/summary/withhold.js';
import type { Network } from './network.js';

/** A summary to compare with, or why there is none. */
export type SummaryState = { status: 'none' | 'loading' | 'failed' } | { status: 'here'; summary: Summary };

/**
 * Reads a summary, checks it and leaves out small groups.
 *
 * Rejects with what the network says, or with the schema's error when the file is no summary.
 */
export async function readSummary(
  network: Pick<Network, 'json'>,
  address: string,
  minGroup?: number,
): Promise<Summary> {
  const [file, { summary }] = await Promise.all([network.json(address), import('../domain/summary/summary.js')]);
  return withheld(summary.parse(file), minGroup);
}
