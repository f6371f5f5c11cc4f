import { version } from './version.js';

/**
 * Registers a tag unless the page already has one by that name, which then stays: the first of two copies of the
 * library wins, and a page's own element is never in danger.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag) as { version?: string } | undefined;
  if (!taken) {
    Object.assign(element, { version });
    customElements.define(tag, element);
  } else if (taken.version !== version) {
    console.warn(
      `<${tag}> is already defined (${taken.version ?? 'not by library-widgets'}); version ${version} is not used.`,
    );
  }
}
