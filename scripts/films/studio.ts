import type { Page } from 'playwright-core';
import { colours, FLOOR } from './pieces.js';

export const WIDTH = 640;
export const HEIGHT = 360;

/** Makes a page in which one frame after the other is drawn. */
export async function furnish(page: Page): Promise<void> {
  await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  await page.setContent(`<!doctype html>
    <style>
      body { margin: 0; font-family: 'DejaVu Sans', sans-serif; }
      svg { display: block; }
      .title { margin: 0 0 8px; color: ${colours.ink}; font: bold 22px/25px 'DejaVu Sans', sans-serif; text-align: center; text-wrap: balance; }
      .quiet { font-weight: normal; font-size: 18px; line-height: 22px; }
    </style>
    <svg width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
      <rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.paper}" />
      <rect y="${FLOOR}" width="${WIDTH}" height="${HEIGHT - FLOOR}" fill="${colours.floor}" />
      <g id="scene"></g>
    </svg>`);
}

/** One frame as a PNG. */
export async function frame(page: Page, shapes: string): Promise<Buffer> {
  await page.evaluate((shapes) => {
    document.querySelector('#scene')!.innerHTML = shapes;
  }, shapes);
  return page.screenshot();
}
