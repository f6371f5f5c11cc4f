/** Builds a production page of each subject: minified by Vite, the questions in it, nothing left for later but what it asks for. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { definitionOf, questionsOf, scale } from './pages/questions.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** Where built pages are, by part, subject and number of questions. */
export const built = join(here, 'dist');
const VIRTUAL = 'virtual:questions';

const core = join(here, 'peers/node_modules/enketo-core');
/** What Enketo's own package.json maps for a browser, which Vite leaves alone. */
const ENKETO = Object.fromEntries(
  Object.entries(existsSync(core) ? JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')).browser : {}).map(
    ([name, file]) => [name, join(core, file)],
  ),
);

/** Gives a page its questions, and lets it import the packages that only the bench has. */
const provide = (questions) => ({
  name: 'bench-pages',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (id === VIRTUAL) return `\0${VIRTUAL}`;
    if (/^[./\0]/.test(id) || !importer?.startsWith(join(here, 'pages'))) return undefined;
    return this.resolve(id, join(here, 'peers/package.json'), { ...options, skipSelf: true });
  },
  load(id) {
    if (id !== `\0${VIRTUAL}`) return undefined;
    return `export const questions = ${JSON.stringify(questions)}; export const scale = ${JSON.stringify(scale)};`;
  },
});

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The questions as plain HTML. */
const markup = (questions) =>
  questions
    .map(({ id, text }) => {
      const options = [scale.low, 2, scale.middle, 4, scale.high].map(
        (name, at) => `<label><input type="radio" name="${id}" value="${at + 1}">${name}</label>`,
      );
      return `<fieldset><legend>${escape(text)}</legend>${options.join('')}</fieldset>`;
    })
    .join('');

/** The lines by which a page tells the browser of all that a widget takes. */
const preloads = (tag) =>
  JSON.parse(readFileSync('dist/preload.json', 'utf8'))
    [tag].en.map((file) => `<link rel="modulepreload" href="/library-widgets/${file}">`)
    .join('\n');

/** A hand-written page as it would be served: its comment, which is for readers of this folder, and its indents gone. */
const served = (html) => html.replace(/<!-- .*? -->\n/s, '').replace(/\n\s*/g, '\n');

/** The same widget so many times, each under a name of its own. */
const repeated = (html, times) =>
  html.replace(/<section>.*?<\/section>/s, (widget) =>
    Array.from({ length: times }, (_, at) =>
      widget.replace(/ id="[^"]*/, `$&-${at}`).replace('<skills-audit', `<skills-audit instance="${at}"`),
    ).join('\n'),
  );

/**
 * Builds one subject's page with so many questions, and the widget as many times as asked for. Returns the folder it is
 * served from, under `built`.
 */
export async function buildPage(part, name, count, times = 1) {
  const root = join(here, 'pages', part, name);
  const folder = `${part}/${name}/${count}${times > 1 ? `x${times}` : ''}`;
  const outDir = join(built, folder);
  const questions = questionsOf(count);
  const shape = (html) => (times > 1 ? repeated(html, times) : html);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  if (existsSync(join(root, 'main.js'))) {
    await build({
      configFile: false,
      root,
      base: './',
      logLevel: 'error',
      plugins: [provide(questions), { name: 'bench-repeated', transformIndexHtml: { order: 'pre', handler: shape } }],
      resolve: { alias: ENKETO },
      build: {
        outDir,
        emptyOutDir: true,
        target: 'es2022',
        reportCompressedSize: false,
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(root, 'page.html') },
      },
    });
  } else {
    const asking = readFileSync(join(root, 'page.html'), 'utf8')
      .replace('<!-- questions -->', () => markup(questions))
      .replace(/<!-- preload (.+) -->/, (_, tag) => preloads(tag));
    writeFileSync(join(outDir, 'page.html'), served(shape(asking)));
    writeFileSync(join(outDir, 'definition.json'), JSON.stringify(definitionOf(count)));
  }
  if (existsSync(join(root, 'files'))) cpSync(join(root, 'files'), outDir, { recursive: true });
  return folder;
}
