/** Which film the page's address names, and from which second. */
export interface Place {
  id: string;
  at?: number | undefined;
  /** A person pressed to go there. */
  isPressed?: boolean | undefined;
}

/** `#v=code-club&t=95`: the film, and the seconds from its beginning. */
export function placeIn(hash: string): Place | undefined {
  const named = new URLSearchParams(hash.slice(1));
  const id = named.get('v');
  const at = Number(named.get('t'));
  return id ? { id, at: at > 0 ? at : undefined } : undefined;
}

export function hashOf({ id, at }: Place): string {
  const named = new URLSearchParams({ v: id });
  if (at) named.set('t', String(Math.floor(at)));
  return `#${named}`;
}

/** `#offer=ebooks+moocs`: the form in which somebody offers a film, on these topics. */
export const isOffer = (hash: string): boolean => hash.startsWith('#offer=');
