import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterEach, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { Audit } from './audit.js';
import { world } from './browser.js';
import { DIST, receipt } from './site.js';

const here = world();
afterEach(here.leave);

const docs = readFileSync(new URL('../../docs/EMBEDDING.md', import.meta.url), 'utf8');
const snippets = [...docs.matchAll(/^```html\n([^]*?)^```/gm)].map(([, html]) => html!);
const hashes = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8')) as Record<string, string>;

const LIBRARY = 'https://widgets.example/library-widgets/';
const LOADER = `<script type="module" src="${LIBRARY}auto.js"></script>`;
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };

/** The hosts that the docs speak of: the library, and an endpoint, which notes what came. */
async function hosts(context: BrowserContext): Promise<string[]> {
  const received: string[] = [];
  const answer = receipt();
  const headers = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': 'content-type, idempotency-key',
  };
  await context.route(`${LIBRARY}**`, (route) => {
    const name = new URL(route.request().url()).pathname.replace('/library-widgets/', '');
    const contentType = TYPES[extname(name)] ?? 'application/json';
    return route.fulfill({ headers, contentType, body: readFileSync(join(DIST, name)) });
  });
  await context.route('https://results.example/v1/results', (route) => {
    const request = route.request();
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    const letter = { headers: request.headers(), body: request.postData() ?? '' };
    received.push(letter.body);
    const { status, json } = answer(letter) as { status: number; json: unknown };
    return route.fulfill({ status, headers, json });
  });
  return received;
}

/** With the hash of the file that is named before it in the place of `sha384-…`. */
const withHashes = (html: string): string =>
  html.replace(/library-widgets\/([\w./-]+\.js)([^>]*?)sha384-…/g, (all, file: string) =>
    all.replace('sha384-…', hashes[file]!),
  );

assert.ok(snippets.length >= 9);

for (const [at, snippet] of snippets.entries()) {
  const what = snippet.trim().split('\n')[0]!.slice(0, 70);
  test(`What the docs say to paste works (${at + 1}): ${what}`, async () => {
    const { page, context, told } = await here.visit('about:blank', { raw: true });
    const received = await hosts(context);
    const library = snippet.includes('<script') ? '' : LOADER;
    await page.goto(here.site.page({ library: false, body: `${library}<main>${withHashes(snippet)}</main>` }));
    if (snippet.includes('skills-audit')) {
      const within = snippet.includes('<iframe')
        ? page.frameLocator('iframe').locator('skills-audit')
        : page.locator('skills-audit, lw-skills-audit');
      const audit = new Audit(page, within);
      await audit.takeAll();
      if (snippet.includes('results.example')) {
        await audit.send();
        await within.getByText('Your results have been sent.').waitFor();
        assert.equal(received.length, 1);
      }
    } else {
      await page.waitForLoadState('networkidle');
    }
    assert.deepEqual(told.complaints, []);
  });
}

test('The sizes that the docs name are those of the files', () => {
  const named = [...docs.matchAll(/^\| `(single\/[\w-]+\.js)` \| (\d+) kB/gm)];
  assert.equal(named.length, Object.keys(hashes).filter((file) => file.startsWith('single/')).length);
  for (const [, file, size] of named) {
    const real = brotliCompressSync(readFileSync(join(DIST, file!))).length / 1000;
    assert.ok(Math.abs(real - Number(size)) < 0.1 * real, `${file}: ${real} kB`);
  }
});
