type Browser = 'chromium' | 'shell' | 'firefox' | 'webkit';

/** The path of a program, or undefined. */
export function find(program: Browser | 'xvfb'): string | undefined;

/** Flags for a machine with no network, no display and perhaps no user but root. */
export const chromiumFlags: string[];

/** Makes sure that a browser is there. Returns what a person should do when it is not, and undefined when all is well. */
export function ensure(browser: Browser): string | undefined;
