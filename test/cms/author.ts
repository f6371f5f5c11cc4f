import type { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD } from './wordpress.js';

/** Opens a page of a WordPress's own, for somebody who signs in first. */
export async function signedIn(origin: string, browser: Browser, name: string, where: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${origin}/wp-login.php?redirect_to=${encodeURIComponent(`${origin}/wp-admin/${where}`)}`);
  await page.getByLabel('Username or Email Address').fill(name);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Log In' }).click();
  return page;
}

/** Somebody who has logged in to a WordPress and has an empty post open in the block editor. */
export class Author {
  private constructor(readonly page: Page) {}

  static async at(origin: string, browser: Browser): Promise<Author> {
    const page = await signedIn(origin, browser, 'author', 'post-new.php');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    return new Author(page);
  }

  /** The block in the post. */
  get block(): Locator {
    return this.page.getByRole('document', { name: 'Block: Library widget' });
  }

  /** Writes a title, then puts the block in by its name and chooses a widget. */
  async insert(widget: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Add title' }).fill('Skills');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type('/library');
    await this.page.getByRole('option', { name: 'Library widget' }).click();
    await this.block.getByRole('combobox', { name: 'Widget' }).selectOption({ label: widget });
  }

  /** Fills in a field of the block's settings. */
  async set(field: string, value: string): Promise<void> {
    await this.page.getByRole('textbox', { name: field }).fill(value);
  }

  /** Presses Publish, and Publish again, and gives the address of the post. */
  async publish(): Promise<string> {
    const publish = { name: 'Publish', exact: true };
    const panel = this.page.getByRole('region', { name: 'Editor publish' });
    await this.page.getByRole('region', { name: 'Editor top bar' }).getByRole('button', publish).click();
    await panel.getByRole('button', publish).click();
    return (await panel.getByRole('link', { name: 'View Post' }).getAttribute('href'))!;
  }

  /** The block with those attributes, as the editor writes it into a post. */
  saved(attributes: Record<string, string>): Promise<string> {
    return this.page.evaluate((given) => {
      const { wp } = globalThis as unknown as {
        wp: { blocks: { createBlock(name: string, attributes: object): object; serialize(block: object): string } };
      };
      return wp.blocks.serialize(wp.blocks.createBlock('library-widgets/widget', given));
    }, attributes);
  }

  /** What the editor shows for an address that is pasted into it, as HTML. */
  embedded(address: string): Promise<string> {
    return this.page.evaluate(async (url) => {
      const { wp } = globalThis as unknown as { wp: { apiFetch(request: object): Promise<{ html: string }> } };
      const { html } = await wp.apiFetch({ path: `/oembed/1.0/proxy?url=${encodeURIComponent(url)}` });
      return html;
    }, address);
  }

  /** Publishes a post with that content, by the request that the editor makes, and gives its address. */
  post(content: string): Promise<string> {
    return this.page.evaluate(async (text) => {
      const { wp } = globalThis as unknown as { wp: { apiFetch(request: object): Promise<{ link: string }> } };
      const data = { title: 'Skills', content: text, status: 'publish' };
      const { link } = await wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
      return link;
    }, content);
  }
}
