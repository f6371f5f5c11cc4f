/** What a look at the connection of one device found, at one moment and in one place. Plain JSON. */
export interface Connection {
  /** A moment in ISO 8601. */
  at: string;
  /** A redirect or a web page came in place of the known answer. Nothing else was measured then. */
  signInPage: boolean;
  /** How long small answers took: the median and the extremes of so many. */
  latency?: { unit: 'ms'; median: number; lowest: number; highest: number; answers: number };
  /** How fast a download came, so many bytes in so many ms. */
  download?: { unit: 'Mbit/s'; rate: number; bytes: number; ms: number };
  /** Why there is no speed of a download. */
  noDownload?: NoDownload;
}

/** It broke off; nothing came in time; or what came is not what was agreed. */
export const NO_DOWNLOAD = ['cut', 'silent', 'strange'] as const;
export type NoDownload = (typeof NO_DOWNLOAD)[number];

/** Fewer answers say nothing of the spread. */
const FEWEST = 3;

/** The median of how long answers took, in ms, with the extremes; nothing of fewer than three. */
export function latencyOf(times: readonly number[]): Connection['latency'] {
  if (times.length < FEWEST) return undefined;
  const sorted = times.toSorted((one, other) => one - other);
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  return {
    unit: 'ms',
    median: tidy(middle),
    lowest: tidy(sorted[0]!),
    highest: tidy(sorted.at(-1)!),
    answers: times.length,
  };
}

/** The rate of a download in Mbit/s: 1,000,000 bits a second. A clock that saw no time pass is taken to have missed 1 ms. */
export function downloadOf(bytes: number, ms: number): Connection['download'] {
  const time = Math.max(1, ms);
  return { unit: 'Mbit/s', rate: tidy((bytes * 8) / (time * 1000)), bytes, ms: Math.round(time) };
}

/** Two figures that say something; no more was measured. */
const tidy = (value: number): number => Number(value.toPrecision(2));

/** A look that was kept with a run, whoever wrote it there; nothing where it is none. */
export function readConnection(kept: unknown): Connection | undefined {
  const { at, signInPage, latency, download, noDownload } = fieldsOf(kept);
  if (typeof at !== 'string' || typeof signInPage !== 'boolean') return undefined;
  const times = numbersOf(latency, ['median', 'lowest', 'highest', 'answers']);
  const speed = numbersOf(download, ['rate', 'bytes', 'ms']);
  const why = NO_DOWNLOAD.find((one) => one === noDownload);
  return {
    at,
    signInPage,
    ...(times && { latency: { unit: 'ms', ...times } }),
    ...(speed && { download: { unit: 'Mbit/s', ...speed } }),
    ...(why && { noDownload: why }),
  };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function numbersOf<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, number> | undefined {
  const fields = fieldsOf(value);
  if (!names.every((name) => Number.isFinite(fields[name]))) return undefined;
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Record<Name, number>;
}
