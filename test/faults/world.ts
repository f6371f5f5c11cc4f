import assert from 'node:assert/strict';
import { after, afterEach, before } from 'node:test';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensure, find } from '../../scripts/browser.mjs';
import { checksum } from '../../src/core/record.js';
import { Audit, POINTS } from '../browser/audit.js';
import { openSite, type Site } from '../browser/site.js';
import { Device, PATIENCE } from './device.js';
import { type Box, type FaultServer, startFaultServer } from './server.js';

/** A widget in a page, and the endpoint that misbehaves. */
export interface Place {
  /** The address of the page. */
  page: string;
  box: Box;
  /** How many different times each result was stored, by `id.rev`. */
  stored(): Record<string, number>;
}

/** What a page complained of. */
export interface Complaints {
  errors: string[];
  console: string[];
}

let places = 0;

/** One website, one misbehaving endpoint and one browser for the tests of a file. */
export function faultWorld() {
  let site: Site;
  let faults: FaultServer;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const devices: Device[] = [];

  before(async () => {
    const advice = ensure('chromium');
    if (advice) throw new Error(advice);
    [site, faults, browser] = await Promise.all([
      openSite(),
      startFaultServer(),
      chromium.launch({ executablePath: find('shell') ?? find('chromium')!, args: chromiumFlags }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close().catch(() => undefined)));
    await Promise.all(devices.splice(0).map((device) => device.discard()));
  });
  after(async () => {
    await browser?.close();
    await Promise.all([site?.close(), faults?.close()]);
  });

  return {
    get site() {
      return site;
    },
    get faults() {
      return faults;
    },
    /** A page with the skills audit, whose results go to that endpoint. */
    page(endpoint: string, attributes = '', inside = ''): string {
      const body = `<skills-audit endpoint="${endpoint}" ${attributes}>${inside}<a href="/paper.pdf">On paper</a></skills-audit>`;
      return site.page({ body });
    },
    /** Such a page, whose endpoint behaves in that way. */
    place(mode: string, attributes = '', inside = ''): Place {
      const name = `place-${++places}`;
      const box = faults.box(name);
      return {
        page: this.page(`${faults.origin}/${mode}?box=${name}`, attributes, inside),
        box,
        stored: () => Object.fromEntries([...box.stored].map(([key, { count }]) => [key, count])),
      };
    },
    /** A fresh browser profile, thrown away after the test. */
    async profile(options?: BrowserContextOptions): Promise<BrowserContext> {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(PATIENCE);
      contexts.push(context);
      return context;
    },
    /** A profile on a disk, in a browser that can be killed. */
    device(): Device {
      const device = new Device();
      devices.push(device);
      return device;
    },
  };
}

/** A page that a person has open. */
export interface Visit {
  page: Page;
  audit: Audit;
  complaints: Complaints;
}

/** Opens a page, in a tab of its own, and waits until its widget can be used. */
export async function open(context: BrowserContext, address: string, lang: 'en' | 'cy' = 'en'): Promise<Visit> {
  const page = await context.newPage();
  const complaints: Complaints = { errors: [], console: [] };
  page.on('pageerror', (error) => complaints.errors.push(error.message));
  page.on('console', (message) => complaints.console.push(message.text()));
  await page.goto(address);
  const audit = new Audit(page, page.locator('skills-audit'), lang);
  await ready(page);
  return { page, audit, complaints };
}

/** Waits until the widget can be used. */
export const ready = (page: Page): Promise<void> => page.locator('skills-audit .widget').waitFor();

/** Waits for something that happens by itself. */
export async function until(what: string, holds: () => unknown, ms = 40_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((turn) => void setTimeout(turn, 20));
  }
}

export const sleep = (ms: number): Promise<void> => new Promise((turn) => void setTimeout(turn, ms));

/** Runs on the database of the page's origin; text, because the tests' compiler would put calls of its own into it. */
export const onDatabase = <T>(page: Page, step: string): Promise<T> =>
  page.evaluate<T>(`new Promise((resolve, reject) => {
    const open = indexedDB.open('library-widgets');
    open.onupgradeneeded = () => open.result.createObjectStore('kept');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction('kept', 'readwrite');
      const kept = transaction.objectStore('kept');
      const request = (${step})(kept);
      transaction.oncomplete = () => { open.result.close(); resolve(request?.result); };
      transaction.onabort = () => reject(transaction.error);
    };
  })`);

/** What the outbox holds, by key. */
export async function outbox(page: Page): Promise<Record<string, { status: string; body: string; tries: number }>> {
  const records = await onDatabase<{ text: string }[]>(
    page,
    `(kept) => kept.getAll(IDBKeyRange.bound('out:', 'out:~'))`,
  );
  const keys = await onDatabase<string[]>(page, `(kept) => kept.getAllKeys(IDBKeyRange.bound('out:', 'out:~'))`);
  return Object.fromEntries(keys.map((key, at) => [key, JSON.parse(records[at]!.text)]));
}

/** Whether all that the outbox holds has been sent. */
export const nothingPending = async (page: Page): Promise<boolean> =>
  Object.values(await outbox(page)).every(({ status }) => status === 'sent');

/** Puts results of earlier days into the outbox: copies of the one that is there, each with an id of its own. */
export async function multiply(
  page: Page,
  copies: number,
  change: (body: Record<string, unknown>, at: number) => void,
) {
  const [stored] = Object.values(await outbox(page));
  const records = [...Array(copies)].map((_, at) => {
    const body = JSON.parse(stored!.body) as Record<string, unknown>;
    body.id = `0192f0c4-0000-7000-8000-${String(at).padStart(12, '0')}`;
    change(body, at);
    const text = JSON.stringify({ ...stored, body: JSON.stringify(body) });
    return [`out:${String(body.id)}.1`, { v: 1, sum: checksum(text), text }];
  });
  await onDatabase(
    page,
    `(kept) => { for (const [key, record] of ${JSON.stringify(records)}) kept.put(record, key); }`,
  );
}

/** All that is not right about a page that should have had no trouble. */
export const uncaught = (...all: Complaints[]): string[] => all.flatMap(({ errors }) => errors);

/** Presses Send if the results on the screen have not been handed in yet. */
export async function sendIfAsked({ audit }: Pick<Visit, 'audit'>): Promise<void> {
  await audit.heading('Your results').waitFor();
  // The widget draws once more when it knows what waits.
  await sleep(300);
  if (await audit.button('Send my results').isVisible()) await audit.send();
}

/** After whatever happened: one result, stored once, nothing left to send, and the person is told so. */
export async function storedOnce(context: BrowserContext, place: Place): Promise<void> {
  const visit = await open(context, place.page);
  await sendIfAsked(visit);
  await until('the result is stored', () => Object.keys(place.stored()).length === 1);
  await until('nothing is pending', () => nothingPending(visit.page));
  assert.deepEqual(Object.values(place.stored()), [1]);
  await visit.page.getByText('Your results have been sent.').waitFor();
  assert.deepEqual(uncaught(visit.complaints), []);
  await visit.page.close();
}

/** Answers so many questions, from the start page on. */
export async function begin({ audit }: Pick<Visit, 'audit'>, ratings: readonly number[]): Promise<void> {
  await audit.start();
  await audit.answerAbout();
  await audit.rateAll(ratings);
  await audit.at(ratings.length + 1);
}

/** Looks through what was answered, from the question on the screen backwards, without changing anything. */
export async function expectAnswers({ audit }: Pick<Visit, 'audit'>, ratings: readonly number[]): Promise<void> {
  await audit.at(ratings.length + 1);
  for (const [at, points] of [...ratings.entries()].toReversed()) {
    await audit.button('Back').click();
    await audit.at(at + 1);
    await audit.within.getByRole('radio', { checked: true, name: POINTS[points - 1]!, exact: true }).waitFor();
  }
}

/** The key under which the run is kept. */
export const runKey = (page: Page): Promise<string> =>
  onDatabase<string[]>(page, `(kept) => kept.getAllKeys(IDBKeyRange.bound('run:', 'run:~'))`).then(([key]) => key!);

/** A page of the same site with nothing on it, for what other code on a website does. */
export async function stranger(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.page({ body: '', library: false }));
  return page;
}
