/** Draws bench/results/latest.json into a page of its own, bench/dist/report/index.html, with our own charts. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { built } from '../build.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

export async function buildReport() {
  const outDir = join(built, 'report');
  await build({ configFile: false, root, base: './', logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return join(outDir, 'index.html');
}
