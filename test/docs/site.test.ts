import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toId } from 'storybook/internal/csf';

/** A page of the site, as Storybook reads it. */
interface Page {
  title: string;
  text: string;
}

let folder: string;
let pages: Page[];
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/docs-pages.ts', folder]);
  pages = readdirSync(folder).map((name) => {
    const source = readFileSync(join(folder, name), 'utf8');
    const written = (pattern: RegExp) => JSON.parse(pattern.exec(source)![1]!) as string;
    return { title: written(/<Meta title=(".*") \/>/), text: written(/<Markdown>\{(".*")\}<\/Markdown>/) };
  });
});
after(() => rmSync(folder, { recursive: true }));

describe('somebody who reads the site of the documentation', () => {
  it('finds every page of it, each under a title of its own', () => {
    const sources = ['.', 'docs', 'docs/cms']
      .flatMap((place) => readdirSync(place))
      .filter((name) => name.endsWith('.md'));
    assert.equal(pages.length, sources.length);
    assert.equal(new Set(pages.map(({ title }) => toId(title, 'docs'))).size, pages.length);
    for (const title of ['Embedding', 'Privacy', 'Security', 'Accessibility', 'Upgrading', 'In your CMS/WordPress']) {
      assert.ok(
        pages.some((page) => page.title === `Documentation/${title}`),
        title,
      );
    }
  });

  it('gets from each link to a page of the site', () => {
    const known = new Set(pages.map(({ title }) => toId(title, 'docs')));
    const followed = pages.flatMap(({ text }) =>
      [...text.matchAll(/\]\(\?path=\/docs\/([^)#]+)/g)].map(([, id]) => id!),
    );
    assert.ok(followed.length > 50);
    assert.deepEqual(
      followed.filter((id) => !known.has(id)),
      [],
    );
    const elsewhere = pages.flatMap(({ title, text }) =>
      [...text.replace(/^```[^]*?^```/gm, '').matchAll(/\]\((?!<?https?:|#|\?path=|images\/)[^)]*\)/g)].map(
        ([link]) => `${title}: ${link}`,
      ),
    );
    assert.deepEqual(elsewhere, []);
  });
});
