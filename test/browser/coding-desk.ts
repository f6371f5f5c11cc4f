import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { build } from 'vite';
import { reading } from '../../vite.config.js';
import type { VisitOptions, world } from './browser.js';

type World = ReturnType<typeof world>;

const ENTRY = fileURLToPath(new URL('coding-page.ts', import.meta.url));

/** A page of the site of these tests with the coding desk on it, built as the library is. */
export function deskPages(here: World) {
  const folder = mkdtempSync(join(tmpdir(), 'coding-desk-'));
  before(async () => {
    await here.opened();
    await build({
      ...reading,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        target: 'es2022',
        minify: true,
        lib: { entry: ENTRY, formats: ['es'], fileName: 'page' },
      },
    });
    here.site.copy('coding', folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  return async (
    { lang = 'en', attributes = '', headers = {} } = {},
    options: VisitOptions = {},
  ): Promise<
    { desk: CodingDesk; page: Page; told: Awaited<ReturnType<World['visit']>>['told'] } & Pick<
      Awaited<ReturnType<World['visit']>>,
      'context'
    >
  > => {
    const { page, told, context } = await here.visit(
      {
        lang,
        headers,
        library: false,
        head: '<script type="module" src="/coding/page.js"></script>',
        body: `<main><h1>Survey</h1><survey-coding-desk ${attributes}></survey-coding-desk></main>`,
      },
      options,
    );
    const desk = new CodingDesk(page);
    await desk.answer.waitFor();
    return { desk, page, told, context };
  };
}

/** What a coder does, finding everything by the names they would hear. */
export class CodingDesk {
  constructor(readonly page: Page) {}

  get widget(): Locator {
    return this.page.locator('survey-coding-desk');
  }

  get answer(): Locator {
    return this.widget.locator('textarea');
  }

  button(name: string | RegExp): Locator {
    return this.widget.getByRole('button', { name, exact: typeof name === 'string' });
  }

  table(name: string): Locator {
    return this.widget.getByRole('table', { name, exact: true });
  }

  async open(panel: string): Promise<void> {
    await this.widget.getByRole('navigation').getByRole('button', { name: panel, exact: true }).click();
    await this.widget.getByRole('heading', { name: panel, exact: true }).waitFor();
  }

  /** Selects words of the answer, as a mouse or the shift key would. */
  async select(words: string): Promise<void> {
    await this.answer.evaluate((field: HTMLTextAreaElement, sought) => {
      const start = field.value.indexOf(sought);
      field.focus();
      field.setSelectionRange(start, start + sought.length);
    }, words);
  }

  /** What is marked, and with which codes. */
  async marked(): Promise<string[]> {
    return (await this.widget.locator('.marked li').allInnerTexts()).map((line) => line.replace(/\s+/g, ' ').trim());
  }

  /** The words that have the focus, by what a screen reader would say of them. */
  focus(): Promise<{ tag: string; name: string; inDesk: boolean }> {
    return this.page.evaluate(() => {
      const host = document.activeElement!;
      const element = host.shadowRoot?.activeElement ?? host;
      const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
      return {
        tag: element.localName,
        name: (label ?? element.textContent).replace(/\s+/g, ' ').trim(),
        inDesk: host.localName === 'survey-coding-desk' && element !== host,
      };
    });
  }

  /** Downloads a file and gives its text. */
  async takes(name: string): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.button(name).click()]);
    return readFileSync(await download.path(), 'utf8');
  }

  /** The rows of a table, cell by cell. */
  async rows(name: string): Promise<string[][]> {
    const rows = await this.table(name).locator('tbody tr').all();
    return Promise.all(
      rows.map((row) =>
        row
          .locator('th, td')
          .evaluateAll((cells) => cells.map((cell) => (cell.lastElementChild ?? cell).textContent.trim())),
      ),
    );
  }
}

/** A file, as a person chooses it. */
export const fileOf = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
