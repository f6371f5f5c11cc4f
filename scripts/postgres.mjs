/**
 * Finds the PostgreSQL that tests start and, as root on Debian, installs it.
 *
 * `node scripts/postgres.mjs` makes sure that it is there.
 */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './debian.mjs';

const { env, platform } = process;
const DEBIAN = '/usr/lib/postgresql';
const programs = ['initdb', 'postgres'].map((name) => (platform === 'win32' ? `${name}.exe` : name));

/** The folder of `initdb` and `postgres`, or undefined: one in PATH, else Debian's newest. */
export function find() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((one, other) => Number(other) - Number(one)) : [];
  return [...(env.PATH ?? '').split(delimiter), ...versions.map((version) => join(DEBIAN, version, 'bin'))].find(
    (folder) => programs.every((program) => existsSync(join(folder, program))),
  );
}

/** Makes sure that it is there. Returns what a person should do when it is not, and undefined when all is well. */
export function ensure() {
  if (find()) return undefined;
  install('postgresql');
  return find() ? undefined : 'No PostgreSQL to test with. Install its server, and put initdb and postgres into PATH.';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const advice = ensure();
  console.log(advice ?? find());
  if (advice) process.exitCode = 1;
}
