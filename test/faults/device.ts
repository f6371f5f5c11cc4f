import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumFlags, find } from '../../scripts/browser.mjs';

/** How long a busy machine may take for one step, in ms. */
export const PATIENCE = 30_000;

/**
 * A person's device: one browser profile on a disk, which outlives every crash of the browser.
 *
 * The browser is started by hand, not by Playwright, because its process group is to be killed.
 */
export class Device {
  readonly #profile = mkdtempSync(join(tmpdir(), 'library-widgets-device-'));
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;

  /** Starts the browser, or starts it again. */
  async start(): Promise<BrowserContext> {
    const child = spawn(
      find('chromium')!,
      [
        ...chromiumFlags,
        `--user-data-dir=${this.#profile}`,
        '--remote-debugging-port=0',
        '--no-default-browser-check',
        '--hide-crash-restore-bubble',
        'about:blank',
      ],
      // A process group of its own, to be killed with all the browser's parts.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = child;
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /DevTools listening on (\S+)/.exec(said);
        if (found) resolve(found[1]!);
      });
      child.once('exit', () => reject(new Error(`the browser did not start: ${said}`)));
    });
    this.#browser = await chromium.connectOverCDP(address);
    const context = this.#browser.contexts()[0]!;
    context.setDefaultTimeout(PATIENCE);
    return context;
  }

  /** Power off: SIGKILL to every process of the browser. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    await this.#browser?.close().catch(() => undefined);
    this.#process = undefined;
  }

  /** Ends the browser and throws the disk away. */
  async discard(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Lets the renderer of a page crash, as it does when memory runs out. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}
