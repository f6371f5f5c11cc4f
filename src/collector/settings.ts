import * as z from 'zod/mini';
import { SMALLEST_GROUP, USUAL_GROUP } from '../domain/summary/withhold.js';

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d+$/)),
    z.pipe(z.transform(Number), z.int().check(z.minimum(least), z.maximum(most))),
  );

const list = z.pipe(
  z.string(),
  z.transform((text) => text.split(/[\s,]+/).filter((item) => item !== '')),
);

const address = z.string().check(z.regex(/^postgres(ql)?:\/\//, 'expected an address that begins with postgres://'));

/** `spring=90,*=730` */
const daysByCampaign = z.pipe(
  z.string().check(z.regex(/^[^,=]+=[1-9]\d{0,4}(,[^,=]+=[1-9]\d{0,4})*$/)),
  z.transform(
    (text) =>
      new Map(
        text.split(',').map((rule): [string, number] => {
          const [campaign = '', days] = rule.split('=');
          return [campaign.trim(), Number(days)];
        }),
      ),
  ),
);

const environment = z.object({
  PORT: z.optional(whole(0, 65_535)),
  HOST: z._default(z.string(), '127.0.0.1'),
  DATABASE_URL: z.optional(address),
  COLLECTOR_DATA: z._default(z.string(), './.data/collector'),
  COLLECTOR_DEFINITIONS: z.optional(z.string()),
  COLLECTOR_ORIGINS: z._default(list, []),
  COLLECTOR_TOKEN: z.optional(z.string()),
  COLLECTOR_RATE: z._default(whole(1, 1_000_000), 600),
  COLLECTOR_MIN_GROUP: z._default(whole(SMALLEST_GROUP, 1_000_000), USUAL_GROUP),
  COLLECTOR_KEEP: z._default(daysByCampaign, new Map<string, number>()),
  COLLECTOR_PROXIES: z._default(list, []),
  COLLECTOR_DEMO: z._default(z.enum(['on', 'off']), 'on'),
  COLLECTOR_LOG: z._default(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']), 'info'),
});

/** What an operator decides, once, before the collector starts. */
export interface Settings {
  /** Undefined: 8080 or the next free one. 0: any free one. */
  port: number | undefined;
  host: string;
  /** Address of a PostgreSQL database; without one the embedded database is used. */
  databaseUrl: string | undefined;
  /** Folder of the embedded database. */
  folder: string;
  /** Folder of questionnaires that are known besides the built-in ones, as `<tag>/<any name>.json`. */
  definitions: string | undefined;
  /** Origins whose pages may post and read; `*` for any. Pages of the collector's own origin always may. */
  origins: string[];
  /** Opens what everybody sent to its holder. Without one nobody reads. */
  token: string | undefined;
  /** Results that one address may post in a minute. A library's readers often share one. */
  postsPerMinute: number;
  /** A summary tells nothing of fewer people than this. */
  minGroup: number;
  /** For how many days results are kept, by campaign; `*` is every other campaign, and none. Empty: until erased. */
  keep: ReadonlyMap<string, number>;
  /** Addresses or networks of reverse proxies whose word on the sender's address is taken. */
  proxies: string[];
  /** Whether the council page and the widgets are served too. */
  demo: boolean;
  logLevel: string;
}

/** A setting that cannot be used; the message names it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Settings from environment variables. Empty ones count as absent.
 *
 * @throws {SettingsError}
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = environment.safeParse(given);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    throw new SettingsError(`Cannot start: ${names.join(', ')} cannot be used as set; see docs/collector.md.`);
  }
  const set = read.data;
  return {
    port: set.PORT,
    host: set.HOST,
    databaseUrl: set.DATABASE_URL,
    folder: set.COLLECTOR_DATA,
    definitions: set.COLLECTOR_DEFINITIONS,
    origins: set.COLLECTOR_ORIGINS,
    token: set.COLLECTOR_TOKEN,
    postsPerMinute: set.COLLECTOR_RATE,
    minGroup: set.COLLECTOR_MIN_GROUP,
    keep: set.COLLECTOR_KEEP,
    proxies: set.COLLECTOR_PROXIES,
    demo: set.COLLECTOR_DEMO === 'on',
    logLevel: set.COLLECTOR_LOG,
  };
}
