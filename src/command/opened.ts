import { Stop } from './stop.js';

/** What comes of opening a file or folder. Throws Stop when it cannot be read. */
export function opened<Value>(path: string, open: () => Value): Value {
  try {
    return open();
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}
