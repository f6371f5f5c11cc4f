import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, ensure, find } from '../../../scripts/browser.mjs';
import { WebKit } from '../../../scripts/webkit-launcher.mjs';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The little that a browser is asked for, so that a journey is written once for all of them. */
export interface Driver {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** A press of the mouse, at pixels of the window. */
  clickAt(x: number, y: number): Promise<void>;
  /** A press of a key, by its name: `Tab`, `Enter`, `ArrowDown`, `Space`. */
  press(key: Key): Promise<void>;
  stop(): Promise<void>;
}

/** WebDriver writes keys that are not characters as characters of the private use area. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015', Space: ' ' } as const;
export type Key = keyof typeof KEYS;

const WINDOW = { width: 1000, height: 800 };

/** Starts a browser. */
export async function start(engine: Engine): Promise<Driver> {
  const advice = ensure(engine);
  if (advice) throw new Error(advice);
  return { chromium: startChromium, firefox: startFirefox, webkit: startWebKit }[engine]();
}

async function startChromium(): Promise<Driver> {
  const browser = await chromium.launch({ executablePath: find('chromium')!, args: chromiumFlags });
  const page = await browser.newPage({ viewport: WINDOW });
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    stop: () => browser.close(),
  };
}

/** By way of WebDriver BiDi: Playwright only drives a Firefox of its own making. */
async function startFirefox(): Promise<Driver> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: find('firefox')!, headless: true });
  const page = await browser.newPage();
  await page.setViewport(WINDOW);
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    stop: () => browser.close(),
  };
}

async function startWebKit(): Promise<Driver> {
  const webkit = await WebKit.start();
  const act = (actions: unknown) => webkit.command('POST', '/actions', { actions });
  return {
    goto: async (address) => void (await webkit.goto(address)),
    reload: async () => void (await webkit.command('POST', '/refresh', {})),
    evaluate: (expression) => webkit.evaluate(`return ${expression}`),
    clickAt: async (x, y) => {
      const actions = [
        { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    press: async (key) => {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      await act([{ type: 'key', id: 'keyboard', actions }]);
    },
    stop: () => webkit.stop(),
  };
}
