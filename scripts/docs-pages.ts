/**
 * Writes a page of Storybook for each page of the documentation, so that `storybook build` makes one static site of both.
 * A link to another page leads there, one to a file of the source stays as its words.
 *
 * Takes the folder to write to; left out, the one that Storybook reads.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { toId } from 'storybook/internal/csf';

const folder = process.argv[2] ?? '.storybook/pages';
const markdown = (path: string) => path.endsWith('.md');
const sources = [
  ...readdirSync('.').filter(markdown),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter(markdown)
    .map((name) => join('docs', name.replaceAll('\\', '/'))),
];

interface Page {
  title: string;
  /** Under which Storybook finds it. */
  address: string;
  text: string;
}

const pages = new Map<string, Page>();
for (const source of sources) {
  const text = readFileSync(source, 'utf8');
  const [, heading = source] = /^# (.+)$/m.exec(text) ?? [];
  const name = heading.replaceAll(/[`<>/]/g, '').trim();
  const title = source.startsWith('docs/cms/') ? `Documentation/In your CMS/${name}` : `Documentation/${name}`;
  pages.set(source, { title, address: `?path=/docs/${toId(title, 'docs')}`, text });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [source, { title, text }] of pages) {
  const written = [
    `import { Markdown, Meta } from '@storybook/addon-docs/blocks';`,
    `<Meta title=${JSON.stringify(title)} />`,
    `<Markdown>{${JSON.stringify(linked(text, source))}}</Markdown>`,
  ];
  writeFileSync(join(folder, `${source.replaceAll('/', '-').replace(/\.md$/, '')}.mdx`), `${written.join('\n\n')}\n`);
}
console.log(`${folder}: ${pages.size} pages`);

/** A page whose links lead to pages of the site; pictures are in `images/`. Examples stay as they are. */
function linked(text: string, source: string): string {
  return text
    .split(/(^```[^]*?^```)/m)
    .map((part) => (part.startsWith('```') ? part : part.replace(/(!?)\[([^\]]*)\]\(([^()\s]+)\)/g, leading)))
    .join('');

  function leading(whole: string, picture: string, words: string, to: string): string {
    if (/^(https?:|mailto:|#)/.test(to)) return whole;
    const [file = '', heading] = to.split('#');
    const found = pages.get(join(dirname(source), file));
    if (found) return `[${words}](${found.address}${heading ? `#${heading}` : ''})`;
    const path = join(dirname(source), file);
    if (picture) return `![${words}](${path.replace(/^docs\//, '')})`;
    return words;
  }
}
