import type { ZodMiniType } from 'zod/mini';
import { readChannel } from '../../domain/channel/read.js';
import { config as channel } from '../../domain/channel/schema.js';
import type { ChannelConfig } from './model.js';

/** What the author of a channel may write, and what a feed comes to. */
export const config: ZodMiniType<ChannelConfig> = channel;
export const read = readChannel;
