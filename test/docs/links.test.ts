import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';

const pages = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));

/** The text without examples, in which a link is none. */
const text = (page: string) =>
  readFileSync(page, 'utf8')
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*\]\([^`\n]*`/g, '');

/** Links to other pages and files, and to headings in them. */
const links = (page: string) =>
  [...text(page).matchAll(/\]\((?!<?https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, file, heading]) => ({
    to: file ? normalize(join(dirname(page), file)) : page,
    heading,
  }));

/** Headings as GitHub names them. */
const anchors = (page: string) =>
  [...text(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('somebody who reads the documentation', () => {
  it('finds something behind each link', () => {
    const broken = pages.flatMap((page) =>
      links(page)
        .filter(
          ({ to, heading }) => !existsSync(to) || (heading && to.endsWith('.md') && !anchors(to).includes(heading)),
        )
        .map(({ to, heading }) => `${page}: ${to}${heading ? `#${heading}` : ''}`),
    );
    assert.deepEqual(broken, []);
  });

  it('gets to every page from the first one', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const { to } of links(page)) if (to.endsWith('.md') && statSync(to).isFile()) reached.add(to);
    }
    assert.deepEqual(
      pages.filter((page) => !reached.has(page)),
      [],
    );
  });
});
