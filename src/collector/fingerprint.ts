import { createHash } from 'node:crypto';

/** Names what several texts say together, however long they are: SHA-256, in hex. */
export const fingerprint = (texts: (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex');
