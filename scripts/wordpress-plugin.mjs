/**
 * Packs the WordPress plugin, with the built library in it, as `build/library-widgets-wordpress.zip`.
 *
 * `DIST` names another folder of the built library, `OUT` another folder for the zip. It needs `msgfmt` and `zip`.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { DIST = 'dist', OUT = 'build' } = process.env;
if (!existsSync(join(DIST, 'auto.js'))) throw new Error(`Nothing is built in ${DIST}: npm run build`);

const folder = mkdtempSync(join(tmpdir(), 'wordpress-plugin-'));
const plugin = join(folder, 'library-widgets');
try {
  cpSync('src/cms/wordpress', plugin, { recursive: true, filter: (file) => !file.endsWith('.po') });
  cpSync('LICENSE', join(plugin, 'LICENSE'));
  for (const part of ['auto.js', 'widgets', 'chunks', 'films', 'embed']) {
    const from = join(DIST, part);
    const isWanted = (file) => !file.endsWith('.map');
    if (existsSync(from)) cpSync(from, join(plugin, 'library', part), { recursive: true, filter: isWanted });
  }
  for (const name of readdirSync('src/cms/wordpress/languages')) {
    const translated = join(plugin, 'languages', name.replace(/\.po$/, '.mo'));
    execFileSync('msgfmt', [join('src/cms/wordpress/languages', name), '-o', translated]);
  }
  const main = join(plugin, 'library-widgets.php');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(main, readFileSync(main, 'utf8').replace(/(Version: +)development/, `$1${version}`));

  mkdirSync(OUT, { recursive: true });
  const zip = resolve(OUT, 'library-widgets-wordpress.zip');
  rmSync(zip, { force: true });
  execFileSync('zip', ['--quiet', '--recurse-paths', '-X', zip, 'library-widgets'], { cwd: folder });
  console.log(zip);
} finally {
  rmSync(folder, { recursive: true });
}
