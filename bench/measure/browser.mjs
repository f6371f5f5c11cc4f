/** A browser, and pages in it as a person with an old phone has them: all new, on a slow processor and a slow line. */
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumFlags, find } from '../../scripts/browser.mjs';

/** Slow 4G, in bytes a second and ms. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
export const SLOW = { processor: 4, line: SLOW_4G };
/** The processor alone, for what does not depend on the line. */
export const SLOW_PROCESSOR = { processor: 4 };

export const launch = () =>
  chromium.launch({
    executablePath: find('chromium'),
    // No name leads anywhere but to loopback: a page that asks others is seen asking, and nobody else is troubled.
    args: [
      ...chromiumFlags,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--enable-precise-memory-info',
    ],
  });

/** Opens a page in a context of its own. `scripts` are files to be run in it before its own. */
export async function open(browser, address, { processor = 1, line, scripts = [], size } = {}) {
  const context = await browser.newContext({ viewport: size ?? { width: 412, height: 823 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Performance.enable');
  const others = [];
  const { host } = new URL(address);
  protocol.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (/^https?:/.test(url) && new URL(url).host !== host) others.push(url);
  });
  if (line) await protocol.send('Network.emulateNetworkConditions', line);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: processor });
  for (const path of scripts) await page.addInitScript({ path });
  await page.goto(address, { waitUntil: 'commit', timeout: 180_000 });

  const ask = async (expression) => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    page,
    protocol,
    ask,
    /** Addresses elsewhere that were asked for. */
    others,
    /** Looks seldom, because whoever looks makes tasks of their own. */
    async until(expression, most = 120_000) {
      const end = Date.now() + most;
      while (!(await ask(expression))) {
        if (Date.now() > end) throw new Error(`${address}: never came to ${expression}`);
        await pause(250);
      }
    },
    /** What scripts hold after collection, in bytes. */
    async heap() {
      // Twice: what the first finds unused may be all that held something else.
      await protocol.send('HeapProfiler.collectGarbage');
      await protocol.send('HeapProfiler.collectGarbage');
      return (await protocol.send('Runtime.getHeapUsage')).usedSize;
    },
    /** How long the page's own thread has worked since it began, by kind, in ms. */
    async worked() {
      const { metrics } = await protocol.send('Performance.getMetrics');
      const all = Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
      return {
        task: all.TaskDuration,
        script: all.ScriptDuration,
        style: all.RecalcStyleDuration,
        layout: all.LayoutDuration,
      };
    },
    close: () => context.close(),
  };
}
