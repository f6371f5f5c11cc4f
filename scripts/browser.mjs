/**
 * Finds the browsers that tests run in and, as root on Debian, installs them.
 *
 * `node scripts/browser.mjs [chromium] [shell] [firefox] [webkit]` makes sure that they are there.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './debian.mjs';

const { env } = process;
const root = process.getuid?.() === 0;

/** Where programs are, in the order in which they are looked for. A bare name is looked up in PATH. */
const programs = {
  chromium: [
    env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...[env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map(
      (folder) => folder && join(folder, 'Google/Chrome/Application/chrome.exe'),
    ),
  ],
  // Chromium without windows, which takes a third of the work for each new visitor, and keeps no page to go back to.
  shell: [!env.CHROME_PATH && 'chromium-headless-shell'],
  firefox: [
    env.FIREFOX_PATH,
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    env.PROGRAMFILES && join(env.PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
  ],
  webkit: ['WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver'],
  xvfb: ['Xvfb'],
};

/** What a person must have for each browser, and Debian's packages for it. */
const needs = {
  chromium: {
    programs: ['chromium'],
    packages: ['chromium'],
    advice: 'Install Chrome or Chromium, or set CHROME_PATH to the one you have.',
  },
  shell: {
    programs: ['shell'],
    packages: ['chromium-headless-shell'],
    advice: 'Tests run in Chromium itself, which takes longer.',
  },
  firefox: {
    programs: ['firefox'],
    packages: ['firefox-esr'],
    advice: 'Install Firefox, or set FIREFOX_PATH to the one you have.',
  },
  webkit: {
    programs: ['webkit', 'xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'WebKit is only tested on Linux, with WebKitWebDriver and Xvfb installed.',
  },
};

/** The path of a program (`chromium`, `shell`, `firefox`, `webkit` or `xvfb`), or undefined. */
export function find(program) {
  const folders = (env.PATH ?? '').split(delimiter);
  return programs[program]
    .filter(Boolean)
    .flatMap((place) => (/[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place))))
    .find((path) => existsSync(path));
}

/** Flags for a machine with no network, no display and perhaps no user but root. */
export const chromiumFlags = [
  '--headless=new',
  ...(root ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Makes sure that a browser is there. Returns what a person should do when it is not, and undefined when all is well. */
export function ensure(browser) {
  const { programs: wanted, packages, advice } = needs[browser];
  const isThere = () => wanted.every(find);
  if (isThere()) return undefined;
  install(...packages);
  return isThere() ? undefined : `No ${browser} to test in. ${advice}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  for (const browser of asked.length ? asked : ['chromium', 'shell']) {
    const advice = ensure(browser);
    console.log(advice ?? `${needs[browser].programs.map(find).join(', ')}`);
    if (advice && browser !== 'shell') process.exitCode = 1;
  }
}
