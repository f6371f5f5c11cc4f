/**
 * Writes `dist/integrity.json`, the hash of every script for browsers by its path, and `dist/importmap.json`, an import map
 * with those of the split build: a browser that knows it runs no chunk that differs by a byte.
 *
 * Addresses in the map begin with `/library-widgets/`, or with WIDGETS_ADDRESS where that is set.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const at = process.env.WIDGETS_ADDRESS ?? '/library-widgets/';
const scripts = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js') && !file.startsWith('command/'))
  .toSorted();

const hashes = scripts.map((file): [string, string] => {
  const hash = createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('base64');
  return [file, `sha384-${hash}`];
});
const split = hashes.filter(([file]) => !file.startsWith('single/')).map(([file, hash]) => [at + file, hash]);

write('integrity.json', Object.fromEntries(hashes));
write('importmap.json', { integrity: Object.fromEntries(split) });

function write(name: string, value: unknown): void {
  writeFileSync(`dist/${name}`, `${JSON.stringify(value, null, 2)}\n`);
  console.log(`dist/${name}`);
}
