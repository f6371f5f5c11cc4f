/** The parts of the web's own `URL` that rules use. Browsers and Node have it; the types that rules are checked with do not. */
export interface WebAddress {
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly searchParams: { get(name: string): string | null };
}

declare const URL: new (address: string, base?: string) => WebAddress;

/** An address of the web, taken apart; a relative one needs a base. Undefined when it is none, or neither http nor https. */
export function webAddress(address: string, base?: string): WebAddress | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
