import { configAt, type SchemaModule } from '../../core/config.js';
import type { Network } from '../../core/network.js';
import { turn } from '../../core/turn.js';
import type { ChannelConfig } from './model.js';

/** A further page of a channel, once the browser has had a turn since it was checked. Rejects with ConfigRefused. */
export async function nextPage(
  address: string,
  network: () => Promise<Network>,
  schema: () => SchemaModule<ChannelConfig>,
): Promise<ChannelConfig> {
  const page = await configAt(address, network, schema);
  await turn();
  return page;
}
