import type { ZodMiniType } from 'zod/mini';
import type { Network } from './network.js';
import { readJson } from './strange-json.js';

/**
 * A module whose `config` is the schema of a widget's configuration; loaded only for a configuration from outside.
 * `read` says what the text of a file comes to, where that may be something else than JSON.
 */
export type SchemaModule<Config> = Promise<{
  config: ZodMiniType<Config>;
  read?: (text: string) => Promise<unknown>;
}>;

export interface ConfigSources<Config> {
  /** The `config` property, or the attribute: base64url of JSON in UTF-8. */
  config: Config | string | undefined;
  /** The `src` attribute. */
  src: string | undefined;
  /** A `<script type="application/json">` in the element. */
  script: Element | null;
  network: () => Promise<Network>;
  schema: () => SchemaModule<Config>;
}

/** Why a configuration cannot be used: how it was found, and what the reader or the schema said. */
export class ConfigRefused extends Error {
  constructor(
    readonly source: string,
    readonly reason: unknown,
    readonly raw?: unknown,
  ) {
    super(`${source} cannot be used`);
  }
}

/** The checked configuration that a page brings: from the property, else `src`, else the script. Rejects with ConfigRefused. */
export async function configOf<Config>({
  config,
  src,
  script,
  network,
  schema,
}: ConfigSources<Config>): Promise<Config> {
  if (typeof config === 'string') {
    return checked('config', await refusedAs('config', () => readJson(fromBase64Url(config))), schema);
  }
  if (config !== undefined) return checked('config', config, schema);
  if (src !== undefined) return configAt(src, network, schema);
  return checked('script', await refusedAs('script', () => readJson(script?.textContent ?? '')), schema);
}

/** The checked configuration at an address. Rejects with ConfigRefused. */
export async function configAt<Config>(
  address: string,
  network: () => Promise<Network>,
  schema: () => SchemaModule<Config>,
): Promise<Config> {
  const raw = await refusedAs(address, async () => {
    const [reached, { read }] = await Promise.all([network(), schema()]);
    return read ? read(await reached.text(address)) : reached.json(address);
  });
  return checked(address, raw, schema);
}

/** The text in base64url (RFC 4648, section 5), which no editor breaks. */
function fromBase64Url(text: string): string {
  try {
    const bytes = atob(text.trim().replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
  } catch {
    throw new SyntaxError('not base64url of text in UTF-8');
  }
}

async function refusedAs(source: string, read: () => unknown): Promise<unknown> {
  try {
    return await read();
  } catch (reason) {
    throw new ConfigRefused(source, reason);
  }
}

async function checked<Config>(source: string, raw: unknown, schema: () => SchemaModule<Config>): Promise<Config> {
  if (!isModest(raw)) throw new ConfigRefused(source, new RangeError('too large'));
  const { config } = await schema();
  const outcome = config.safeParse(raw);
  if (!outcome.success) throw new ConfigRefused(source, outcome.error, raw);
  return outcome.data;
}

const MOST_NODES = 100_000;
const DEEPEST = 64;

/** Whether a value is small enough to check: a schema library overflows the stack on a deep one and stalls on a vast one. */
function isModest(value: unknown): boolean {
  let nodes = 0;
  const fits = (one: unknown, depth: number): boolean => {
    if (++nodes > MOST_NODES || depth > DEEPEST) return false;
    return typeof one !== 'object' || one === null || Object.values(one).every((inner) => fits(inner, depth + 1));
  };
  return fits(value, 0);
}
