import type { Kind } from '../../domain/records/kind.js';
import others from './content/kinds.json' with { type: 'json' };
import session from './content/session.json' with { type: 'json' };

/** The five kinds of record of an exchange. */
export type Kinds = Record<'session' | 'offer' | 'ask' | 'signup' | 'takeaway', Kind>;

export const kinds = { session, ...others } as Kinds;
