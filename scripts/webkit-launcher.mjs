/**
 * WebKitGTK for tests: Xvfb, WebKitWebDriver and the W3C WebDriver protocol over fetch, with no packages.
 *
 * `WebKit` drives one browser by hand; `webkitLauncher` lets @web/test-runner do so.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { find } from './browser.mjs';

const MINIBROWSER = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`)
  .find((path) => existsSync(path));

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

export class WebKit {
  #display;
  #driver;
  #port;
  #session;

  static async start() {
    const webkit = new WebKit();
    await webkit.#start();
    return webkit;
  }

  async #start() {
    // -displayfd lets Xvfb choose a free display and say which.
    this.#display = spawn(find('xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(this.#display.stdio[3], 'data');
    this.#port = await freePort();
    this.#driver = spawn(find('webkit'), [`--port=${this.#port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(number).trim()}`,
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        NO_AT_BRIDGE: '1',
      },
    });
    await this.#ready();
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: MINIBROWSER, args: ['--automation'] },
        },
      },
    });
    this.#session = sessionId;
  }

  async #ready() {
    for (let tries = 0; tries < 50; tries++) {
      const status = await this.#request('GET', '/status').catch(() => undefined);
      if (status?.ready) return;
      await sleep(100);
    }
    throw new Error('WebKitWebDriver does not answer');
  }

  async #request(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** A WebDriver command of this session, such as `('POST', '/actions', {…})`. */
  command(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  goto(url) {
    return this.command('POST', '/url', { url });
  }

  /** Runs the body of a function in the page and returns what it returns. */
  evaluate(script, ...args) {
    return this.command('POST', '/execute/sync', { script, args });
  }

  async stop() {
    await this.command('DELETE', '').catch(() => {}); // may be gone already
    this.#driver?.kill();
    this.#display?.kill();
  }
}

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** WebDriver writes keys that are not characters as characters of the private use area. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The server command `resize`: the runner's own `set-viewport` throws for this kind of launcher. */
export const webkitCommands = () => ({
  name: 'webkit-commands',
  async executeCommand({ command, payload, session }) {
    if (command !== 'resize' || !session.browser.setViewport) return undefined;
    await session.browser.setViewport(session.id, payload);
    return true;
  },
});

export function webkitLauncher() {
  const open = new Set();
  let webkit;
  let starting;
  // One session has one current window, so what is asked of it waits its turn.
  let last = Promise.resolve();
  const inTurn = (task) => (last = last.then(task, task));
  const pointer = (...actions) =>
    webkit.command('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const down = (button) => ({ type: 'pointerDown', button: BUTTONS[button] ?? 0 });
  const up = (button) => ({ type: 'pointerUp', button: BUTTONS[button] ?? 0 });
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });

  return {
    name: 'WebKit',
    type: 'webdriver', // @web/test-runner-commands then calls sendKeys, sendMouse… and resetMouse below
    concurrency: 1,
    async initialize() {},
    async stop() {
      await last.catch(() => {});
      await webkit?.stop();
    },
    async startSession(id, url) {
      starting ??= WebKit.start();
      webkit = await starting;
      open.add(id);
      await inTurn(() => webkit.goto(url));
    },
    isActive: (id) => open.has(id),
    getBrowserUrl: () => inTurn(() => webkit.command('GET', '/url')),
    stopSession(id) {
      open.delete(id);
      return inTurn(async () => {
        const testCoverage = await webkit.evaluate('return window.__coverage__').catch(() => undefined);
        await webkit.goto('about:blank');
        return { testCoverage: testCoverage ?? undefined };
      });
    },
    sendKeys: (_id, keys) =>
      webkit.command('POST', '/actions', {
        actions: [
          {
            type: 'key',
            id: 'keyboard',
            actions: keys
              .map((key) => KEYS[key] ?? key)
              .flatMap((value) => [
                { type: 'keyDown', value },
                { type: 'keyUp', value },
              ]),
          },
        ],
      }),
    sendMouseMove: (_id, x, y) => pointer(move(x, y)),
    sendMouseClick: (_id, x, y, button) => pointer(move(x, y), down(button), up(button)),
    sendMouseDown: (_id, button) => pointer(down(button)),
    sendMouseUp: (_id, button) => pointer(up(button)),
    resetMouse: () => webkit.command('DELETE', '/actions'),
    async setViewport(_id, { width, height }) {
      const [wider, higher] = await webkit.evaluate('return [outerWidth - innerWidth, outerHeight - innerHeight]');
      await webkit.command('POST', '/window/rect', { width: width + wider, height: height + higher });
      await sleep(100);
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session; use BROWSERS=chromium');
    },
  };
}
