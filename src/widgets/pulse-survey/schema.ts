import type { Pulse } from '../../domain/pulse/definition.js';

export { pulse as config } from '../../domain/pulse/definition.js';

export type PulseConfig = Pulse;
