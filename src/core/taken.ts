import { version } from './version.js';

const major = (of: string | undefined): string | undefined => of?.split('.')[0];

/**
 * Tells the page's author that a tag belongs to something else: another version of this library, which may do, or another
 * major version or another element altogether, which will not.
 */
export function tellTaken(name: string): void {
  const { version: theirs } = customElements.get(name) as { version?: string };
  if (theirs === version) return;
  const tell = major(theirs) === major(version) ? console.warn : console.error;
  tell(
    `<${name}> is already defined (${theirs ?? 'not by library-widgets'}); version ${version} is not used. ` +
      `To have both, load this one as auto.js?prefix=lw and write <lw-${name}>.`,
  );
}
