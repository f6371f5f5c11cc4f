/**
 * The rules of the house that no other tool knows: what belongs to a widget, and who may touch the page and the world.
 *
 * With `--fix` it writes the exports of package.json.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const problems = [];
const read = (file) => readFileSync(file, 'utf8');
const sources = readdirSync('src', { recursive: true })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !/^src\/(collector|command)\//.test(file));

// A widget is complete.

const tags = readdirSync('src/widgets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const catalogue = existsSync('src/widgets/index.ts') ? read('src/widgets/index.ts') : '';

for (const tag of tags) {
  const needed = [
    [`src/widgets/${tag}/${tag}.ts`],
    [`src/widgets/${tag}/model.ts`],
    [`test/widgets/${tag}.test.ts`, `test/${tag}.test.ts`],
    [`stories/${tag}.stories.ts`],
  ];
  for (const places of needed) {
    if (!places.some((file) => existsSync(file))) problems.push(`${tag} has no ${places[0]}`);
  }
  const lines = catalogue.split('\n').filter((line) => line.includes(`/${tag}/${tag}.js`));
  if (lines.length !== 1) problems.push(`src/widgets/index.ts has ${lines.length} lines for ${tag}, not one`);
  if (!read('src/embed/titles.ts').includes(`\n  '${tag}': `)) problems.push(`src/embed/titles.ts has no ${tag}`);
}

// The package exports each widget by name: tools that check its types do not expand a pattern.

const manifest = JSON.parse(read('package.json'));
const isWidget = (key) => key.startsWith('./widgets/');
const exported = Object.fromEntries(
  tags.map((tag) => [
    `./widgets/${tag}`,
    { types: `./dist/types/widgets/${tag}/${tag}.d.ts`, default: `./dist/widgets/${tag}.js` },
  ]),
);
const [first, ...others] = Object.entries(manifest.exports).filter(([key]) => !isWidget(key));
const exports = Object.fromEntries([first, ...Object.entries(exported), ...others]);
if (JSON.stringify(exports) !== JSON.stringify(manifest.exports)) {
  if (process.argv.includes('--fix')) {
    writeFileSync('package.json', `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`);
  } else {
    problems.push('package.json does not export each widget of src/widgets and no other: npm run fix');
  }
}

// A widget lives in somebody else's page, whose policy may forbid style attributes, and only core touches the world.

const forbidden = [
  { what: 'styleMap', pattern: /\bstyleMap\b/ },
  { what: 'a style attribute', pattern: /\sstyle=["'$]/ },
  {
    what: 'storage or the network, which belong to store, shelf, parting, database and network in src/core',
    pattern:
      /\b(localStorage|sessionStorage|indexedDB|BroadcastChannel|XMLHttpRequest|sendBeacon)\b|(?<![.\w])fetch\(|\b(window|globalThis|self)\.fetch\b/,
    except: /^src\/core\/(store[\w-]*|shelf|parting|database|network)\.ts$/,
  },
];

for (const file of sources) {
  withoutComments(read(file))
    .split('\n')
    .forEach((line, index) => {
      for (const { what, pattern, except } of forbidden) {
        if (pattern.test(line) && !except?.test(file)) problems.push(`${file}:${index + 1} uses ${what}`);
      }
    });
}

/** The same lines, with comments emptied. A comment begins at the start of a line or after a space, an address does not. */
function withoutComments(source) {
  return source
    .replaceAll(/\/\*[^]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '))
    .replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
