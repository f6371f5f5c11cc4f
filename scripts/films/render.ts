/** Renders the sample films into demo/films: `npx tsx scripts/films/render.ts [id …]`. Without an id, all of them. */
import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import prettier from 'prettier';
import { chromiumFlags, find } from '../browser.mjs';
import { captions, chapters } from './captions.js';
import { durationOf, encodeFilm, encodePoster, FRAMES_PER_SECOND } from './encode.js';
import type { Film } from './film.js';
import { listed } from './list.js';
import { films } from './sources/index.js';
import { frame, furnish } from './studio.js';
import { shapesAt, type Timeline, timelineOf } from './timeline.js';

const folder = fileURLToPath(new URL('../../demo/films/', import.meta.url));

/** When the title card is whole. */
const POSTER_AT = 1;

async function* framesOf(page: Page, timeline: Timeline): AsyncIterable<Buffer> {
  let shapes = '';
  let image: Buffer = Buffer.alloc(0);
  for (let index = 0; index < timeline.seconds * FRAMES_PER_SECOND; index++) {
    const next = shapesAt(timeline, index / FRAMES_PER_SECOND);
    if (next !== shapes) [shapes, image] = [next, await frame(page, next)];
    yield image;
  }
}

async function render(page: Page, film: Film): Promise<void> {
  const timeline = timelineOf(film);
  for (const lang of ['en', 'cy'] as const) {
    await writeFile(`${folder}${film.id}.${lang}.vtt`, captions(film, timeline, lang));
    await writeFile(`${folder}${film.id}.chapters.${lang}.vtt`, chapters(film, timeline, lang));
  }
  await encodePoster(await frame(page, shapesAt(timeline, POSTER_AT)), `${folder}${film.id}.webp`);
  await encodeFilm(framesOf(page, timeline), film.title.en, `${folder}${film.id}.mp4`);
}

setPriority(10);
const asked = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: find('chromium'), args: chromiumFlags });
const page = await browser.newPage();
await furnish(page);
for (const film of films) {
  if (asked.length && !asked.includes(film.id)) continue;
  await render(page, film);
  console.log(film.id);
}
await browser.close();

const list = films.map((film) => listed(film, durationOf(`${folder}${film.id}.mp4`)));
const options = await prettier.resolveConfig(folder);
await writeFile(`${folder}films.json`, await prettier.format(JSON.stringify(list), { ...options, parser: 'json' }));
