import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { paper, written } from '../../demo/make-paper.js';
import { summary } from '../../src/domain/summary/summary.js';
import { post, preparedFolder, sample, startCollector, type Collector } from './collector.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

const pagesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../demo${folder}`, import.meta.url))
    .filter((file) => file.endsWith('.html'))
    .map((file) => folder + file);
const PAGES = ['/', '/cy/', ...pagesIn('/'), ...pagesIn('/cy/')];

let collector: Collector;
before(async () => {
  collector = await startCollector(await preparedFolder(), { COLLECTOR_DEMO: 'on' });
});
after(() => collector.kill());

const fetched = (path: string) => fetch(`${collector.url}${path}`);

describe('the council page', () => {
  for (const path of PAGES) {
    it(`${path} is served under the strict policy and breaks none of it`, async () => {
      const answer = await fetched(path);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(answer.headers.get('content-security-policy'), POLICY);
      const html = await answer.text();
      assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/i);
      assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//i, 'everything is from here');
    });

    it(`${path} leads nowhere that is not there`, async () => {
      const html = await (await fetched(path)).text();
      for (const [, address = ''] of html.matchAll(/(?:src|href|results-src)="(\/[^"]*)"/g)) {
        if (address.startsWith('/library-widgets/')) continue;
        assert.equal((await fetched(address)).status, 200, address);
      }
    });
  }

  it('is there in both languages, each leading to the other', async () => {
    const [en, cy] = await Promise.all(['/', '/cy/'].map(async (path) => (await fetched(path)).text()));
    assert.match(en!, /<html lang="en-GB">/);
    assert.match(en!, /<a href="\/cy\/"/);
    assert.match(cy!, /<html lang="cy">/);
    assert.match(cy!, /<a href="\/"[^>]*>English/);
    for (const html of [en!, cy!]) assert.match(html, /<skills-audit[^>]* endpoint="\/v1\/results"/);
  });

  it('shows receipts and no answers', async () => {
    const before = (await (await fetched('/demo/received')).json()) as { count: number };
    const result = sample({ answers: { K07: 'a secret' } });
    await post(collector.url, result);
    const answer = await fetched('/demo/received');
    const text = await answer.text();
    const said = JSON.parse(text) as { count: number; latest: Record<string, unknown>[] };
    assert.equal(said.count, before.count + 1);
    assert.deepEqual(Object.keys(said.latest[0]!).toSorted(), ['id', 'receivedAt', 'widget']);
    assert.equal(said.latest[0]!.id, result.id.slice(0, 8), 'who has the whole id may erase');
    assert.doesNotMatch(text, /secret|scl/);
  });

  it('compares with a summary that the widgets can read', async () => {
    const file: unknown = await (await fetched('/summary.json')).json();
    assert.equal(summary.parse(file).groups.length, 2);
  });

  for (const lang of ['en', 'cy'] as const) {
    it(`has the audit's own questions on paper (${lang}); else run "npx tsx demo/make-paper.ts"`, async () => {
      assert.equal(await written(lang), await paper(lang));
    });
  }

  it('has what a look at a connection is timed against, which no cache keeps and nothing packs', async () => {
    const small = await fetched('/connection-check/small.txt');
    assert.deepEqual([small.status, small.headers.get('cache-control'), await small.text()], [200, 'no-store', 'ok']);
    const large = await fetched('/connection-check/large.bin');
    assert.deepEqual([large.headers.get('cache-control'), large.headers.get('content-encoding')], ['no-store', null]);
    assert.equal((await large.arrayBuffer()).byteLength, 2_000_000);
    for (const path of ['/wifi.html', '/cy/wi-fi.html']) {
      assert.match(await (await fetched(path)).text(), / connection-check="\/connection-check\/"/);
    }
  });

  it('keeps to itself what is not part of it', async () => {
    for (const path of ['/make-paper.ts', '/..%2fpackage.json', '/library-widgets/..%2fpackage.json', '/.data/']) {
      assert.ok([403, 404].includes((await fetched(path)).status), path);
    }
  });
});

describe('the built widgets', () => {
  it('can be used by pages of any origin', async (t) => {
    if (!existsSync('dist/auto.js')) return t.skip('nothing is built: npm run build');
    for (const [file, type] of [
      ['auto.js', /^(text|application)\/javascript/],
      ['custom-elements.json', /^application\/json/],
    ] as const) {
      const answer = await fetched(`/library-widgets/${file}`);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type') ?? '', type);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(await answer.text(), readFileSync(`dist/${file}`, 'utf8'));
    }
  });
});
