/**
 * Packs what goes into a CMS, with the built library in it, as a zip in `build/`: `node scripts/cms-packages.mjs wordpress`.
 *
 * `DIST` names another folder of the built library, `OUT` another folder for the zip. It needs `zip` and, for WordPress,
 * `msgfmt` of gettext.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const { DIST = 'dist', OUT = 'build' } = process.env;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** What each is called in its CMS, and what is left to do in its folder. */
const packages = {
  drupal: {
    folder: 'library_widgets',
    source: 'src/cms/drupal/library_widgets',
    finish: (folder) => {
      const info = join(folder, 'library_widgets.info.yml');
      writeFileSync(info, `${readFileSync(info, 'utf8')}version: '${version}'\n`);
    },
  },
  wordpress: {
    folder: 'library-widgets',
    source: 'src/cms/wordpress',
    finish: (folder) => {
      const main = join(folder, 'library-widgets.php');
      writeFileSync(main, readFileSync(main, 'utf8').replace(/(Version: +)development/, `$1${version}`));
      const languages = join(folder, 'languages');
      for (const name of readdirSync(languages)) {
        const words = join(languages, name);
        execFileSync('msgfmt', [words, '-o', words.replace(/\.po$/, '.mo')]);
        rmSync(words);
      }
    },
  },
};

function pack(cms) {
  const { folder, source, finish } = packages[cms];
  const temporary = mkdtempSync(join(tmpdir(), 'cms-package-'));
  try {
    const made = join(temporary, folder);
    cpSync(source, made, { recursive: true });
    cpSync('LICENSE', join(made, 'LICENSE'));
    copyLibrary(join(made, 'library'));
    finish(made);
    mkdirSync(OUT, { recursive: true });
    const zip = resolve(OUT, `library-widgets-${cms}.zip`);
    rmSync(zip, { force: true });
    execFileSync('zip', ['--quiet', '--recurse-paths', '-X', zip, folder], { cwd: temporary });
    console.log(zip);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** What a page loads, without the maps for debuggers. */
function copyLibrary(to) {
  if (!existsSync(join(DIST, 'auto.js'))) throw new Error(`Nothing is built in ${DIST}: npm run build`);
  for (const part of ['auto.js', 'preload.json', 'widgets', 'chunks', 'films', 'embed']) {
    const from = join(DIST, part);
    if (existsSync(from)) cpSync(from, join(to, part), { recursive: true, filter: (file) => !file.endsWith('.map') });
  }
}

pack(process.argv[2]);
