import { createContext } from '@lit/context';
import { uuid7 } from './ids.js';
import type { Network } from './network.js';
import type { Outbox } from './outbox.js';
import { type Keeping, openStore, type Store } from './store.js';
import { version } from './version.js';

/** The world outside, as widgets see it. */
export interface Services {
  store(keeping: Keeping): Store;
  /** Fetched when first needed, as is the network: most visits need them late or never. */
  outbox(keeping: Keeping): Promise<Outbox>;
  network(): Promise<Network>;
  /** Epoch milliseconds, by the person's clock. */
  now(): number;
  newId(): string;
  /** From 0 up to 1. */
  random(): number;
  version: string;
}

/** The context that gives widgets other services than the browser's; two copies of the library share it. */
export const servicesContext = createContext<Services>(Symbol.for('library-widgets services'));

let services: Services | undefined;

/** The page's own services, made when first used. */
export function browserServices(): Services {
  services ??= makeServices();
  return services;
}

function makeServices(): Services {
  const now = (): number => Date.now();
  const random = (): number => Math.random();
  return {
    store: openStore,
    outbox: async (keeping) => (await import('./page-outbox.js')).pageOutbox(keeping, now, random),
    network: async () => (await import('./page-network.js')).pageNetwork(now),
    now,
    newId: () => uuid7(now()),
    random,
    version,
  };
}
