import { ancestors } from './ancestors.js';
import type { Lang } from '../domain/text.js';

/** Those that a widget may be shown in without asking for a draft. */
const READY: readonly Lang[] = ['en', 'cy'];

/** The language for an element: its own `lang` or its nearest ancestor's, across shadow roots; English for any other. */
export function languageOf(element: Element, drafts: boolean): Lang {
  for (const here of ancestors(element)) {
    const tag = here.getAttribute('lang');
    if (!tag) continue;
    const lang = tag.toLowerCase().split('-')[0] as Lang;
    return READY.includes(lang) || (drafts && lang === 'gd') ? lang : 'en';
  }
  return 'en';
}

const followers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` in the document changes. Returns how to stop. */
export function followLanguage(changed: () => void): () => void {
  observer ??= new MutationObserver(() => followers.forEach((follower) => follower()));
  if (followers.size === 0) observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  followers.add(changed);
  return () => {
    followers.delete(changed);
    if (followers.size === 0) observer?.disconnect();
  };
}
