import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Definition } from '../../src/domain/questionnaire/definition.js';
import { Pile, ratingsReading } from '../../src/domain/summary/pile.js';
import { summarise } from '../../src/domain/summary/summarise.js';
import type { Summary } from '../../src/domain/summary/summary.js';
import type { Result } from '../../src/results/result.js';
import { group } from '../domain/summary/people.js';

const CONTENT = '../../src/widgets/skills-audit/content/audit-2014.json';

/** The built-in questions. */
export const AUDIT = JSON.parse(readFileSync(new URL(CONTENT, import.meta.url), 'utf8')) as Definition;

const RATINGS = 23;

/** People of one group, whose mean rating is the one given. */
export function peopleOf(id: string, n: number, mean: number, instead: Record<string, number> = {}): Result[] {
  return group(AUDIT, { id, n, sum: Math.round(mean * n * RATINGS), instead });
}

/** 85 and 133 people with the two published means; the others were stronger in what the report says they were. */
export const REPORT = [
  ...peopleOf('scl', 85, 3.38, { Q05: 3, Q09: 3 }),
  ...peopleOf('aspiring', 133, 3.25, { Q05: 4, Q09: 4 }),
];

/** What the rules say of these results. */
export function summaryOf(results: readonly Result[], campaign?: string): Summary {
  const pile = new Pile({ widget: 'skills-audit', definition: AUDIT, reading: ratingsReading(AUDIT) });
  for (const result of results) pile.put(result);
  const today = new Date().toISOString().slice(0, 10);
  const about = { widget: 'skills-audit', definition: AUDIT, groups: ['scl', 'aspiring'], minGroup: 10, today };
  return summarise({ ...about, campaign }, pile.cells(10, campaign));
}

/** A file, as a person chooses it. */
export const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

export const lines = (results: readonly Result[]): string => results.map((one) => `${JSON.stringify(one)}\n`).join('');

const WORDS = {
  en: {
    files: 'Choose files, or drop them here',
    taken: '2. What was taken',
    download: 'Download summary.json',
    last: 'The summary that you published last',
  },
  cy: {
    files: 'Dewiswch ffeiliau, neu gollyngwch nhw yma',
    taken: '2. Beth a gymerwyd',
    download: 'Lawrlwytho summary.json',
    last: 'Y crynodeb a gyhoeddwyd gennych ddiwethaf',
  },
};

/** What a curator does, finding everything by the names they would hear. */
export class CuratorDesk {
  readonly #words;

  constructor(
    readonly page: Page,
    lang: keyof typeof WORDS = 'en',
    private readonly tag = 'skills-audit',
  ) {
    this.#words = WORDS[lang];
  }

  get widget(): Locator {
    return this.page.locator(this.tag);
  }

  button(name: string): Locator {
    return this.widget.getByRole('button', { name, exact: true });
  }

  table(name: string): Locator {
    return this.widget.getByRole('table', { name, exact: true });
  }

  /** Opens what is folded away, all of it or what has this name. */
  async unfold(name?: string): Promise<void> {
    const folded = this.widget.locator('details:not([open]) > summary');
    await (name ? folded.filter({ hasText: name }) : folded).evaluateAll((all: HTMLElement[]) =>
      all.forEach((one) => one.click()),
    );
  }

  /** Chooses files and waits until they are read. */
  async choose(...files: ReturnType<typeof fileOf>[]): Promise<void> {
    await this.widget.getByLabel(this.#words.files).setInputFiles(files);
    await this.taken();
  }

  /** Waits for what was taken. */
  async taken(): Promise<void> {
    await this.widget.getByRole('heading', { name: this.#words.taken }).waitFor();
    await this.widget.locator('.reading').waitFor({ state: 'detached' });
  }

  async paste(text: string): Promise<void> {
    await this.unfold('Paste results');
    await this.widget.getByLabel('Results, one on each line').fill(text);
    await this.button('Take these lines').click();
  }

  /** Reads from a collector with a token. */
  async read(address: string, token: string): Promise<void> {
    await this.unfold('Read from a collector');
    await this.widget.getByLabel('Address of its results').fill(address);
    await this.widget.getByLabel('Token', { exact: true }).fill(token);
    await this.button('Read its results').click();
  }

  /** Names the summary published last. */
  async follows(text: string): Promise<void> {
    await this.widget.getByLabel(this.#words.last).setInputFiles(fileOf('summary.json', text));
  }

  /** Downloads the file to publish and gives its text. */
  async publish(press: () => Promise<void> = () => this.button(this.#words.download).click()): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), press()]);
    return readFileSync(await download.path(), 'utf8');
  }

  /** How many results had each fate, by its words. */
  async fates(): Promise<Record<string, string>> {
    const rows = await this.table(this.#words.taken.slice(3)).locator('tbody tr').all();
    const cells = rows.map(async (row) => (await row.locator('th, td').allInnerTexts()) as [string, string]);
    return Object.fromEntries(await Promise.all(cells));
  }
}
