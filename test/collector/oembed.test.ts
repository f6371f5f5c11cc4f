import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import type { OEmbed } from '../../src/embed/oembed.js';
import { preparedFolder, startCollector, type Collector } from './collector.js';

let collector: Collector;
before(async () => {
  collector = await startCollector(await preparedFolder(), { COLLECTOR_DEMO: 'on', COLLECTOR_PROXIES: '127.0.0.1' });
});
after(() => collector.kill());

const PAGE = '/library-widgets/embed/skills-audit.html';
const asked = (parameters: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${collector.url}/oembed?${new URLSearchParams(parameters)}`, { headers });
const said = async (parameters: Record<string, string>, headers = {}): Promise<OEmbed> =>
  (await (await asked(parameters, headers)).json()) as OEmbed;

describe('a page that is given to oEmbed', () => {
  it('comes back as a frame with the page in it, its settings and all', async () => {
    const url = `${collector.url}${PAGE}?endpoint=/v1/results&campaign=%22spring%22`;
    const answer = await asked({ url, format: 'json' });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type')!, /^application\/json/);
    assert.deepEqual(await answer.json(), {
      version: '1.0',
      type: 'rich',
      title: 'Digital leadership skills audit',
      width: 640,
      height: 760,
      html: `<iframe src="${collector.url}${PAGE}?endpoint=/v1/results&amp;campaign=%22spring%22" title="Digital leadership skills audit" width="640" height="760" allow="clipboard-write; fullscreen"></iframe>`,
      cache_age: 86_400,
    });
  });

  it('is no larger than the consumer wants', async () => {
    const { width, height, html } = await said({ url: collector.url + PAGE, maxwidth: '320', maxheight: '5000' });
    assert.deepEqual([width, height], [320, 760]);
    assert.match(html, / width="320" height="760"/);
  });

  it('is titled in its own language', async () => {
    const { title } = await said({ url: `${collector.url}${PAGE}?lang=cy` });
    assert.equal(title, 'Archwiliad sgiliau arweinyddiaeth ddigidol');
  });

  it('is found by the link in its head, which says the whole address', async () => {
    const page = `${PAGE}?lang=cy&campaign=spring`;
    const html = await (await fetch(collector.url + page)).text();
    const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const { html: frame } = (await (await fetch(href.replaceAll('&amp;', '&'))).json()) as OEmbed;
    assert.match(frame, new RegExp(` src="${collector.url}${page.replace('?', '\\?').replace('&', '&amp;')}"`));
  });

  it('is of the origin that the proxy in front says', async () => {
    const outside = { 'x-forwarded-host': 'widgets.example', 'x-forwarded-proto': 'https' };
    const { html } = await said({ url: `https://widgets.example${PAGE}` }, outside);
    assert.match(html, / src="https:\/\/widgets\.example\/library-widgets\/embed\/skills-audit\.html"/);
  });
});

describe('oEmbed', () => {
  const elsewhere = (origin: string): string[] => [
    `https://elsewhere.example${PAGE}`,
    `${origin}@elsewhere.example${PAGE}`,
    `${origin}.elsewhere.example${PAGE}`,
    `${origin}/`,
    `${origin}/library-widgets/embed/unknown-thing.html`,
    `${origin}/library-widgets/embed/page.js`,
    `${origin}/library-widgets/embed/toString.html`,
    `${origin}/other${PAGE}`,
    `${origin}${PAGE}/more`,
    `javascript:alert(1)//${PAGE}`,
    `ftp${origin.slice(4)}${PAGE}`,
    PAGE,
    'not an address',
    '',
  ];

  it('answers for nothing but the pages of its own widgets', async () => {
    for (const url of elsewhere(collector.url)) assert.equal((await asked({ url })).status, 404, url);
  });

  it('passes on nothing of an address but its parameters', async () => {
    const { html } = await said({ url: `${collector.url.replace('//', '//name:word@')}${PAGE}#part` });
    assert.match(html, new RegExp(` src="${collector.url}${PAGE}" `));
  });

  it('lets nobody write markup into the frame', async () => {
    const { html } = await said({ url: `${collector.url}${PAGE}?campaign="><script>alert(1)</script>` });
    assert.equal(html.split('<').length, 3, html);
  });

  it('says 501 to other formats, and 400 with the name of what is wrong', async () => {
    const url = collector.url + PAGE;
    assert.equal((await asked({ url, format: 'xml' })).status, 501);
    for (const [wrong, name] of [
      [{ maxwidth: '-1' }, 'maxwidth'],
      [{ maxheight: '1e3' }, 'maxheight'],
    ] as const) {
      const answer = await asked({ url, ...wrong });
      assert.equal(answer.status, 400);
      assert.match(((await answer.json()) as { detail: string }).detail, new RegExp(`"${name}"`));
    }
    assert.equal((await fetch(`${collector.url}/oembed`)).status, 400);
    assert.equal((await fetch(`${collector.url}/oembed?url=${url}&url=${url}`)).status, 400);
  });
});

describe('a server that only has files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oembed-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => readFileSync(join(folder, name), 'utf8');

  it('has the answer for each page as a file, to which the page leads', async () => {
    process.env.WIDGETS_ADDRESS = 'https://widgets.example/library-widgets/';
    await build({ logLevel: 'silent', build: { outDir: folder } }).finally(() => delete process.env.WIDGETS_ADDRESS);
    const tags = Object.keys(JSON.parse(file('embed/titles.json')) as object);
    for (const tag of tags) {
      const address = `https://widgets.example/library-widgets/embed/${tag}`;
      assert.match(file(`embed/${tag}.html`), new RegExp(`json\\+oembed" href="${address}\\.json"`));
      assert.match((JSON.parse(file(`embed/${tag}.json`)) as OEmbed).html, new RegExp(` src="${address}\\.html" `));
    }
  });
});
