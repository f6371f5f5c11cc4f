/**
 * What a page downloads, in bytes of brotli, against bench/budgets.json.
 *
 * A budget adds up its `entries` (source files, by their path) with everything they import statically. The packages in
 * `never` may have no byte among them; the source maps tell.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

if (!existsSync('dist/manifest.json')) {
  console.error('Nothing is built yet: npm run build');
  process.exit(1);
}
const manifest = json('dist/manifest.json');

/** A module that some import at once and others later has the name of its chunk for a key. */
const keyOf = (entry) =>
  manifest[entry] ? entry : Object.keys(manifest).find((key) => key.startsWith(`_${parse(entry).name}-`));

function withImports(entry, found = new Set()) {
  const key = keyOf(entry);
  if (!key) throw new Error(`bench/budgets.json names ${entry}, which is not a chunk of its own in dist`);
  const { file, imports = [] } = manifest[key];
  if (found.has(file)) return found;
  found.add(file);
  for (const next of imports) withImports(next, found);
  return found;
}

const size = (file) => brotliCompressSync(readFileSync(`dist/${file}`)).length;
/** The bundler's own runtime has no source map. */
const holds = (file, name) =>
  existsSync(`dist/${file}.map`) &&
  json(`dist/${file}.map`).sources.some((source) => source.includes(`node_modules/${name}/`));

for (const { name, entries, limit, never = [] } of json('bench/budgets.json')) {
  const files = [...new Set(entries.flatMap((key) => [...withImports(key)]))];
  const total = files.reduce((sum, file) => sum + size(file), 0);
  const unwanted = never.filter((one) => files.some((file) => holds(file, one)));
  const kept = total <= limit && !unwanted.length;
  console.log(`${kept ? 'ok  ' : 'OVER'} ${name}: ${total} of ${limit} bytes`);
  for (const file of files) console.log(`       ${String(size(file)).padStart(6)} ${file}`);
  for (const one of unwanted) console.log(`       ${one} is fetched before anyone asks for it`);
  if (!kept) process.exitCode = 1;
}
