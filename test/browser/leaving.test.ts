import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import type { CDPSession, Page } from 'playwright-core';
import { Audit } from './audit.js';
import { world } from './browser.js';
import { DIST } from './site.js';

const here = world();
afterEach(here.leave);

const tags = Object.keys(JSON.parse(readFileSync(join(DIST, 'embed/titles.json'), 'utf8')) as object);
const MOUNTS = 100;

/** Keeps count of the observers that watch something. Runs before the page's own scripts. */
const COUNT = `(() => {
  const watching = new Set();
  window.watching = watching;
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (...all) { watching.add(this); return observe.apply(this, all); };
    prototype.disconnect = function () { watching.delete(this); return disconnect.call(this); };
  }
})()`;

/** The listeners on what outlives any widget, as `window click`. */
async function listeners(protocol: CDPSession): Promise<string[]> {
  const found: string[] = [];
  for (const expression of ['window', 'document', 'document.documentElement', 'document.body', 'navigator.locks']) {
    const { result } = await protocol.send('Runtime.evaluate', { expression });
    if (!result.objectId) continue;
    const all = await protocol.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    found.push(...all.listeners.map(({ type }) => `${expression} ${type}`));
  }
  return found.toSorted();
}

/** Puts widgets on the page and takes them away again, one after the other. */
async function mountAndRemove(page: Page, tag: string, times: number): Promise<void> {
  await page.evaluate(
    async ({ name, count }) => {
      const kept: WeakRef<Element>[] = [];
      Object.assign(window, { kept });
      for (let time = 0; time < count; time++) {
        const widget = document.createElement(name);
        const ready = new Promise((done) => widget.addEventListener('widget-ready', done, { once: true }));
        document.querySelector('main')!.append(widget);
        await ready;
        widget.remove();
        kept.push(new WeakRef(widget));
      }
    },
    { name: tag, count: times },
  );
}

const idle = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(true))));

/** How many of them stay in memory for good: what waits for an idle moment of the page holds the last ones until then. */
async function staying(page: Page, protocol: CDPSession, atMost: number): Promise<number> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    await protocol.send('HeapProfiler.collectGarbage');
    const count = await page.evaluate(
      () => (window as unknown as { kept: WeakRef<Element>[] }).kept.filter((one) => one.deref()).length,
    );
    if (count <= atMost || Date.now() > deadline) return count;
    await idle(page);
  }
}

for (const tag of tags) {
  test(`Of a hundred times that <${tag}> was put on a page and taken away, nothing is left`, async () => {
    const { page, context } = await here.visit('about:blank', { raw: true });
    await context.addInitScript(COUNT);
    await page.goto(here.site.page({ body: '<main></main>' }));
    const protocol = await context.newCDPSession(page);
    const watching = () => page.evaluate('watching.size') as Promise<number>;
    // The first brings its code, of which the last to come sets up what is there once for all.
    await mountAndRemove(page, tag, 1);
    while (!(await listeners(protocol)).includes('window pageshow')) await idle(page);
    const [before, watched] = [await listeners(protocol), await watching()];
    await mountAndRemove(page, tag, MOUNTS);
    const left = await staying(page, protocol, 1);
    assert.deepEqual(await listeners(protocol), before);
    assert.equal(await watching(), watched);
    assert.equal(watched, 1, 'the loader alone goes on watching');
    assert.ok(left <= 1, `${left} of ${MOUNTS} are still in memory`);
  });
}

/** Everything that the language and the browser bring, each with what it is: by identity, so that a wrapper shows. */
const SNAPSHOT = `(() => {
  const ids = (window.ids ??= new Map());
  const id = (value) => {
    if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return String(value);
    if (!ids.has(value)) ids.set(value, ids.size);
    return '#' + ids.get(value);
  };
  const found = {};
  for (const name of Object.getOwnPropertyNames(window)) {
    const { value } = Object.getOwnPropertyDescriptor(window, name);
    if (typeof value !== 'function' || !/native code/.test(Function.prototype.toString.call(value))) continue;
    for (const [part, target] of [[name, value], [name + '.prototype', value.prototype]]) {
      if (!target) continue;
      for (const key of Reflect.ownKeys(target)) {
        const own = Object.getOwnPropertyDescriptor(target, key);
        found[part + '.' + String(key)] = [own.get, own.set, own.value].map(id).join(' ') + [own.writable, own.enumerable, own.configurable];
      }
    }
  }
  return found;
})()`;

test('No built-in of the page is changed by the loader or by an audit that is taken and sent', async () => {
  const box = here.site.mailbox();
  const { page } = await here.visit(
    { library: false, body: `<skills-audit endpoint="${box.address}"></skills-audit>` },
    { raw: true },
  );
  const before = (await page.evaluate(SNAPSHOT)) as Record<string, string>;
  assert.ok(Object.keys(before).length > 5000);
  await page.addScriptTag({ url: '/library-widgets/auto.js', type: 'module' });
  const audit = new Audit(page);
  await audit.takeAll();
  await audit.send();
  await page.getByText('Your results have been sent.').waitFor();
  const after = (await page.evaluate(SNAPSHOT)) as Record<string, string>;
  const changed = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  // Lit gives a name to what a coming edition of the language will bring.
  assert.deepEqual(changed, ['Symbol.metadata']);
});
