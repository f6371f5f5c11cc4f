import { addressOf, isBuiltIn, isUnchained, onPage } from '../../core/places.js';
import type { Step } from '../../domain/programme/programme.js';
import { follow } from '../../views/next-step/follow.js';
import type { Lead } from '../../views/programme/props.js';
import { type Scene, toSession } from './scene.js';

type Around = Pick<Scene, 'records' | 'films' | 'go'> & { element: HTMLElement };

/** How a person gets from a step to its film, or to its session in this exchange. */
export function leadOf({ id, kind, address }: Step, around: Around): Lead | undefined {
  const of = id.slice(kind.length + 1);
  if (kind === 'film') return filmLead(`#${new URLSearchParams({ v: of })}`, around);
  const { records, go } = around;
  if (records.some((record) => record.kind === 'session' && record.id === of)) return { act: () => go(toSession(of)) };
  return address === undefined ? undefined : { href: address };
}

/** To the page with films that the author gave, else to the channel on this page, else to where the chain says it is. */
function filmLead(hash: string, { films, element }: Around): Lead | undefined {
  if (films !== '') return { href: films + hash };
  const channel = isUnchained(element) ? undefined : onPage('howto-channel', element);
  if (channel) return isBuiltIn(channel) ? { href: hash, act: (event) => follow(event, hash, channel) } : undefined;
  const address = addressOf('howto-channel', element);
  return address === undefined ? undefined : { href: address.replace(/#.*/, '') + hash };
}
