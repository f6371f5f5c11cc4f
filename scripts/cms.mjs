/**
 * Finds what the packages for CMSs are built and tried with, a WordPress among it and, as root on Debian, installs it.
 *
 * `node scripts/cms.mjs` makes sure that it is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './debian.mjs';

/** WordPress as Debian has it, to copy from. */
export const WORDPRESS = '/usr/share/wordpress';

const PROGRAMS = ['php', 'mariadbd', 'mariadb-install-db', 'msgfmt', 'zip'];
/** A small web server comes first, so that WordPress does not bring a large one, which would start by itself. */
const PACKAGES = [
  'micro-httpd',
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server-core',
  'php-cli',
  'php-mysql',
  'php-xml',
  'gettext',
  'zip',
];

/** The path of a program, or undefined. */
export function find(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

const isThere = () =>
  PROGRAMS.every(find) &&
  spawnSync(find('php'), ['-r', 'exit(extension_loaded("mysqli") && extension_loaded("dom") ? 0 : 1);']).status === 0 &&
  existsSync(join(WORDPRESS, 'wp-content/themes/twentytwentythree/theme.json'));

/** Makes sure that it is there. Returns what a person should do when it is not, and undefined when all is well. */
export function ensure() {
  if (isThere()) return undefined;
  install(...PACKAGES);
  return isThere()
    ? undefined
    : `Not all that the packages for CMSs are tried with is here. They are tried on Debian, with ${PACKAGES.join(', ')}.`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const advice = ensure();
  console.log(advice ?? WORDPRESS);
  if (advice) process.exitCode = 1;
}
