import type { Codebook } from '../../../domain/coding/codebook.js';
import { NotACodebook, readCodebook } from '../../../domain/coding/codebook-schema.js';
import { type CodingFile, NotACoding, readCoding } from '../../../domain/coding/file.js';
import { turn } from '../../../core/turn.js';
import { inSlices } from './slices.js';

/** A file that was chosen and cannot be taken; of one of that kind the message says where it is wrong. */
export class Unreadable extends Error {
  constructor(
    readonly kind?: 'coding' | 'codebook',
    message = '',
  ) {
    super(message);
  }
}

/** More bytes than ten thousand coded answers are. */
const LARGEST = 20_000_000;

/** The coding in a file. Rejects with Unreadable. */
export async function codingIn(file: Blob): Promise<CodingFile> {
  const value = await jsonIn(file);
  await turn();
  try {
    return (await inSlices(readCoding(value)))!;
  } catch (error) {
    throw error instanceof NotACoding ? new Unreadable('coding', error.message) : error;
  }
}

/** The codebook in a file. Rejects with Unreadable. */
export async function codebookIn(file: Blob): Promise<Codebook> {
  const value = await jsonIn(file);
  try {
    return readCodebook(value);
  } catch (error) {
    throw error instanceof NotACodebook ? new Unreadable('codebook', error.message) : error;
  }
}

async function jsonIn(file: Blob): Promise<unknown> {
  try {
    if (file.size > LARGEST) throw new RangeError('too large');
    return JSON.parse(await file.text());
  } catch {
    throw new Unreadable();
  }
}
