import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { oembed, posterFor } from '../../src/command/posters.js';
import type { Film } from '../../src/domain/channel/channel.js';
import { Desk } from './command.js';

const FILM: Film = {
  id: 'scan',
  title: 'Scanning',
  video: { provider: 'youtube', id: 'aB3_dE-gH1j' },
  captions: [],
  chapters: [],
  topics: [],
  steps: [],
  resources: [],
};
const PICTURE = Buffer.from('a picture');

/** A site that plays films, on this computer. */
let site: Server;
let origin: string;
let answers: RequestListener;
let desk: Desk;
before(async () => {
  site = createServer((request, response) => answers(request, response));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
after(() => site.close());
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const posterThere = () => posterFor(FILM, desk.folder, desk.folder, () => `${origin}/oembed`);

describe('the picture of a film on a site', () => {
  it('is kept on the page’s own side', async () => {
    answers = ({ url }, response) => {
      if (url === '/oembed') response.end(JSON.stringify({ thumbnail_url: `${origin}/picture` }));
      else response.setHeader('content-type', 'image/jpeg; x=1').end(PICTURE);
    };
    assert.equal(await posterThere(), 'posters/scan.jpg');
    assert.deepEqual(readFileSync(`${desk.folder}/posters/scan.jpg`), PICTURE);
  });

  it('is missing with a reason when the site has none, fails, or gives something else', async () => {
    answers = (_, response) => void response.end('{}');
    await assert.rejects(posterThere, /its site names no picture/);
    answers = (_, response) => void response.writeHead(404).end();
    await assert.rejects(posterThere, /its site did not answer, but said 404/);
    answers = ({ url }, response) =>
      void response
        .setHeader('content-type', 'text/html')
        .end(url === '/oembed' ? JSON.stringify({ thumbnail_url: `${origin}/picture` }) : '<p>Sign in');
    await assert.rejects(posterThere, /its site gives no picture that can be used/);
  });

  it('is asked for where each site says', () => {
    assert.deepEqual(
      (
        [
          { provider: 'youtube', id: 'aB3_dE-gH1j' },
          { provider: 'vimeo', id: '123', hash: 'abc' },
          { provider: 'peertube', host: 'films.example.org', id: 'x' },
        ] as const
      ).map((video) => decodeURIComponent(oembed(video)!)),
      [
        'https://www.youtube.com/oembed?format=json&url=https://www.youtube.com/watch?v=aB3_dE-gH1j',
        'https://vimeo.com/api/oembed.json?url=https://vimeo.com/123/abc',
        'https://films.example.org/services/oembed?format=json&url=https://films.example.org/w/x',
      ],
    );
  });
});
