/** Pages with many widgets, and widgets that come and go. */
import { fileURLToPath } from 'node:url';
import { open, SLOW_PROCESSOR } from './browser.mjs';

const scripts = [fileURLToPath(new URL('many-in-page.js', import.meta.url))];
const WARM = 10;
const MOUNTS = 100;

/** Opens a page with so many widgets and scrolls through it. Throws where not all can be used by then. */
export async function visitMany(browser, origin, { name, times }) {
  const folder = `${name}/23${times > 1 ? `x${times}` : ''}`;
  const visit = await open(browser, `${origin}/audit/${folder}/page.html`, { ...SLOW_PROCESSOR, scripts });
  await visit.until('many.allAt');
  const { screenAt, allAt, ofAll } = await visit.ask('many');
  const heapBytes = await visit.heap();
  await visit.close();
  if (ofAll !== times) throw new Error(`Of ${times} widgets ${ofAll} can be used on the page of ${name}`);
  return { screenMs: screenAt, allMs: allAt, heapBytes };
}

/** Mounts and removes a widget again and again. The first times are not counted: code and styles come with them. */
export async function mountAgain(browser, origin, { name }) {
  const visit = await open(browser, `${origin}/audit/${name}/23/page.html`, { scripts });
  await visit.until('many.allAt');
  await visit.ask(`many.mount(${WARM})`);
  const before = await visit.heap();
  const began = performance.now();
  await visit.ask(`many.mount(${MOUNTS})`);
  const mountMs = (performance.now() - began) / MOUNTS;
  const after = await visit.heap();
  await visit.close();
  return { grownBytes: after - before, heapBytes: after, mountMs };
}
