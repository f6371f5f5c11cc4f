import { after, before } from 'node:test';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
  type Page,
} from 'playwright-core';
import { chromiumFlags, ensure, find } from '../../scripts/browser.mjs';
import { openSite, type PageOf, type Site } from './site.js';

/** How long a test waits for anything, in ms. A machine at work on other things can be slow. */
const PATIENCE = 30_000;

/** What a page told about itself, in order. */
export interface Told {
  /** `widget-ready` and so on, with what each carried. */
  events: {
    type: string;
    tag: string;
    bubbles: boolean;
    composed: boolean;
    status?: string;
    result?: unknown;
    problem?: unknown;
  }[];
  /** Messages of the console that are errors or warnings, uncaught errors, and breaches of the page's policy. */
  complaints: string[];
  /** Addresses that the page asked for. */
  requests: string[];
}

/** A page that a person has open. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  told: Told;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Goes on in the same browser profile. */
  in?: BrowserContext;
  /** The page is not awaited to be ready. */
  raw?: boolean;
}

export interface WorldOptions {
  /** Pages that are left stay in the back-forward cache, as people have it. Playwright turns it off. */
  keepsPages?: boolean;
}

/** One browser and one website for all tests of a file, and a fresh profile for each visit. */
export function world({ keepsPages = false }: WorldOptions = {}) {
  let browser: Browser;
  let site: Site;
  const contexts = new Set<BrowserContext>();

  const open = async (): Promise<void> => {
    const advice = ensure('chromium');
    if (advice) throw new Error(advice);
    const launch: LaunchOptions = keepsPages
      ? { executablePath: find('chromium')!, ignoreDefaultArgs: ['--disable-back-forward-cache'] }
      : { executablePath: find('shell') ?? find('chromium')! };
    [browser, site] = await Promise.all([chromium.launch({ ...launch, args: chromiumFlags }), openSite()]);
  };
  let opening: Promise<void> | undefined;
  const opened = (): Promise<void> => (opening ??= open());

  before(opened);
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    /** Node begins all of a file's `before` at once: another one that needs the browser waits for it by this. */
    opened,
    get site(): Site {
      return site;
    },
    get browser(): Browser {
      return browser;
    },
    /** Opens a page, or an address, as a person who has never been there, and waits until the widget can be used. */
    visit: async (where: PageOf | string, { in: old, raw = false, ...options }: VisitOptions = {}): Promise<Visit> => {
      const context = old ?? (await browser.newContext(options));
      context.setDefaultTimeout(PATIENCE);
      contexts.add(context);
      const page = await context.newPage();
      const told = await listenTo(page);
      await page.goto(typeof where === 'string' ? where : site.page(where));
      if (!raw) await page.locator('.widget').first().waitFor();
      return { page, context, told };
    },
    /** Ends all visits; call it after each test. */
    leave: async (): Promise<void> => {
      await Promise.all([...contexts].map((context) => context.close().catch(() => undefined)));
      contexts.clear();
    },
  };
}

/** Runs before the page's own scripts. Text, because the compiler of the tests would put calls of its own into it. */
const LISTEN = `(() => {
  const tell = globalThis.tellTheTest;
  delete globalThis.tellTheTest;
  for (const type of ['widget-ready', 'widget-result', 'widget-sent', 'widget-problem'])
    document.addEventListener(type, (event) => tell('event', {
      type, tag: event.target.localName, bubbles: event.bubbles, composed: event.composed,
      status: event.status, result: event.result, problem: event.problem,
    }));
  document.addEventListener('securitypolicyviolation', (event) =>
    tell('violation', event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
})()`;

async function listenTo(page: Page): Promise<Told> {
  const told: Told = { events: [], complaints: [], requests: [] };
  await page.exposeFunction('tellTheTest', (kind: string, what: unknown) => {
    if (kind === 'event') told.events.push(what as Told['events'][number]);
    else told.complaints.push(`policy: ${String(what)}`);
  });
  await page.addInitScript(LISTEN);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) told.complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => told.complaints.push(`error: ${error.message}`));
  page.on('request', (request) => told.requests.push(request.url()));
  return told;
}
