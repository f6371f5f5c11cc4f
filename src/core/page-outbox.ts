import { makeOutbox, type Outbox } from './outbox.js';
import { pageNetwork } from './page-network.js';
import { type Keeping, openStore } from './store.js';

const outboxes = new Map<Keeping, Outbox>();

/** The page's one outbox of this keeping, made when first used. */
export function pageOutbox(keeping: Keeping, now: () => number, random: () => number): Outbox {
  const outbox =
    outboxes.get(keeping) ?? makeOutbox({ store: openStore(keeping), network: pageNetwork(now), now, random });
  outboxes.set(keeping, outbox);
  return outbox;
}
