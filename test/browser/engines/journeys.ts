import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../site.js';
import { type Driver, type Engine, start } from './driver.js';
import { Person } from './person.js';

/** A journey, by its name. */
export type Journey = (name: string, walk: (person: Person, site: Site) => Promise<void>) => void;

/** Chromium alone unless asked: `BROWSERS=chromium,firefox,webkit`. */
const engines = (process.env.BROWSERS ?? 'chromium').split(',') as Engine[];

/** The same journeys in each browser, each on a site of its own, so that nothing is left of the one before. */
export function inEachBrowser(journeys: (journey: Journey) => void): void {
  for (const engine of engines) {
    describe(`A person with ${engine}`, () => {
      let driver: Driver;
      before(async () => void (driver = await start(engine)));
      after(() => driver?.stop());

      journeys((name, walk) =>
        it(name, async () => {
          const site = await openSite();
          try {
            await walk(new Person(driver), site);
          } finally {
            await site.close();
          }
        }),
      );
    });
  }
}
