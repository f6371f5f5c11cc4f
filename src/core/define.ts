import { version } from './version.js';

/**
 * Registers a tag unless the page already has one by that name, which then stays: the first of two copies of the
 * library wins, and a page's own element is never in danger.
 *
 * @param from - The address of the widget's module. With `?prefix=lw` the page calls `skills-audit` `lw-skills-audit`.
 */
export function define(tag: string, element: CustomElementConstructor, from: string): void {
  const prefix = new URL(from).searchParams.get('prefix');
  const name = prefix ? `${prefix}-${tag}` : tag;
  const taken = customElements.get(name) as { version?: string } | undefined;
  if (!taken) {
    Object.assign(element, { version, tag });
    customElements.define(name, element);
  } else if (taken.version !== version) {
    void import('./taken.js').then(({ tellTaken }) => tellTaken(name));
  }
}
