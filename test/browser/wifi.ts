import type { Locator, Page } from 'playwright-core';
import { words as en } from '../../src/widgets/wifi-readiness-check/words/en.js';

/** Somebody before the built-in checks of public Wi-Fi. */
export class WifiCheck {
  readonly within: Locator;

  constructor(readonly page: Page) {
    this.within = page.locator('wifi-readiness-check');
  }

  button(name: string): Locator {
    return this.within.getByRole('button', { name, exact: true });
  }

  answer(question: string, name: string): Locator {
    return this.within.getByRole('group', { name: question, exact: true }).getByRole('radio', { name, exact: true });
  }

  /** Says where the service is and who provides its Wi-Fi. */
  async starts(words: typeof en, nation = words.nations.wales, provider = words.providers.supplier): Promise<void> {
    await this.answer(words.nation, nation).check();
    await this.answer(words.provider, provider).check();
    await this.button(words.startNow).click();
  }

  /** Goes through every state and says its name at each. */
  async throughEverything(words: typeof en, group: string, look: (state: string) => Promise<void>): Promise<void> {
    await look('start');
    await this.button(words.startNow).click();
    await look('problems');
    await this.starts(words);
    await look('groups');
    await this.button(group).click();
    const first = this.within.locator('fieldset').first();
    await first.getByRole('radio', { name: words.answers.dk, exact: true }).check();
    await first.locator('summary').click();
    await first.locator('textarea').waitFor();
    await look('a group');
    await this.button(words.allGroups).click();
    await this.within.locator('details summary').first().click();
    await look('sharing');
    await this.button(words.seeResults).click();
    await this.within.locator('[part="report"] table').waitFor();
    await look('results');
  }
}
