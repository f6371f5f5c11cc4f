import { browserNetwork, type Network } from './network.js';

let network: Network | undefined;

/** The page's one network, made when first used. */
export function pageNetwork(now: () => number): Network {
  network ??= browserNetwork(now);
  return network;
}
