import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { themes } from './theme-files.js';

/** Writes the tables of docs/theming.md from the widgets' own comments and from the themes: `npx tsx scripts/theming-tables.ts`. */

const PAGE = 'docs/theming.md';
const MARKED = /(<!-- (\w+): written by .* -->\n)[^]*?(<!-- end -->)/g;

/** The page as it is now. */
export const written = (): string => readFileSync(PAGE, 'utf8');

/** The page with tables of what the source says now. */
export async function rewritten(): Promise<string> {
  const tables: Record<string, string> = { tokens: tokensTable(), themes: themesTable() };
  const page = written().replace(
    MARKED,
    (_, begin: string, name: string, end: string) => `${begin}\n${tables[name]}\n${end}`,
  );
  return prettier.format(page, { parser: 'markdown', printWidth: 120 });
}

/** Every `--widget-…` that a widget reads, what for, and which widgets read it. */
function tokensTable(): string {
  const tokens = new Map<string, { about: string; widgets: string[] }>();
  const widgets = readdirSync('src/widgets').filter((name) => !name.endsWith('.ts'));
  for (const widget of widgets) {
    const source = readFileSync(`src/widgets/${widget}/${widget}.ts`, 'utf8');
    for (const [, token = '', about = ''] of source.matchAll(/@cssprop \[?(--widget-[\w-]+)\S* - (.+)/g)) {
      const known = tokens.get(token) ?? { about, widgets: [] };
      tokens.set(token, { ...known, widgets: [...known.widgets, widget] });
    }
  }
  const rows = [...tokens].map(([token, { about, widgets: readers }]) => {
    const who = readers.length === widgets.length ? 'all' : readers.map((reader) => `\`${reader}\``).join(', ');
    return row([`\`${token}\``, about.replace(/ Default: .*/, ''), who]);
  });
  return [row(['Token', 'For', 'Widgets']), row(['---', '---', '---']), ...rows].join('\n');
}

/** What each theme says of each token, on a light page and, where that differs, on a dark one. */
function themesTable(): string {
  const values = themes.map((theme) => valuesOf(readFileSync(`src/themes/${theme}.css`, 'utf8')));
  const rows = [...values[0]!.keys()].map((token) => row([`\`${token}\``, ...values.map((of) => of.get(token)!)]));
  return [row(['Token', ...themes]), row(['---', ...themes.map(() => '---')]), ...rows].join('\n');
}

/** The later value of a token is that of browsers that know `light-dark()`. */
function valuesOf(css: string): Map<string, string> {
  const lines = [...css.matchAll(/(--widget-[\w-]+): (.+);/g)];
  return new Map(
    lines.map(([, token = '', value = '']) => {
      const [, light, dark] = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(value) ?? [];
      return [token, light ? `\`${light}\` / \`${dark}\`` : `\`${value}\``];
    }),
  );
}

const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGE, await rewritten());
