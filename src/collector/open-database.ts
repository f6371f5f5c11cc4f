import { resolve } from 'node:path';
import type { Database } from './database.js';

/**
 * PostgreSQL at an address, or else the embedded database in a folder; its tables brought up to date.
 * Only the engine that is used is loaded.
 */
export async function openDatabase(from: { address?: string | undefined; folder: string }): Promise<Database> {
  if (from.address) return (await import('./postgres.js')).openPostgres(from.address);
  return (await import('./embedded.js')).openFolder(resolve(from.folder));
}
