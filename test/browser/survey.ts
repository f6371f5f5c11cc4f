import type { Locator, Page } from 'playwright-core';
import { resultsWords } from '../../src/widgets/digital-survey/results-words.js';
import type { words as en } from '../../src/widgets/digital-survey/words/en.js';

/** Somebody before the built-in survey. */
export class Survey {
  readonly within: Locator;

  constructor(readonly page: Page) {
    this.within = page.locator('digital-survey');
  }

  button(name: string): Locator {
    return this.within.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.within.getByRole('heading', { name, exact: true });
  }

  /** Goes through every state and says its name at each. */
  async throughEverything(
    words: typeof en,
    sections: Record<string, string>,
    look: (state: string) => Promise<void>,
  ): Promise<void> {
    const { within } = this;
    const lang = words.lang === 'cy' ? 'cy' : 'en';
    const goOn = async (section: string) => {
      await this.button(words.goOn).click();
      await this.heading(sections[section]!).waitFor();
    };
    await look('start');
    await this.button(words.startNow).click();
    await this.heading(sections['about']!).waitFor();
    await within.getByRole('radio').first().check();
    await look('about');
    await goOn('feelings');
    for (const at of [0, 1, 4]) await within.locator('fieldset').nth(at).getByRole('radio').nth(at).check();
    await look('feelings');
    await goOn('learning');
    await look('a theme at first');
    for (const at of [0, 1, 2, 3]) await within.getByRole('checkbox').nth(at).check();
    await this.button(words.goOn).click();
    await within.getByRole('alert').waitFor();
    await look('problems');
    await within.getByRole('checkbox').nth(3).uncheck();
    await within.locator('textarea').fill('Time for everybody to learn');
    await look('a theme');
    for (const section of ['reading', 'systems', 'access', 'people', 'quoting']) await goOn(section);
    await look('quoting');
    await within.getByRole('radio').last().check();
    await this.button(words.goOn).click();
    await this.heading(words.check).waitFor();
    await look('check');
    await this.button(words.seeResults).click();
    await this.heading(resultsWords[lang].heading).waitFor();
    await within.locator('canvas').first().waitFor();
    await within
      .locator('details')
      .first()
      .evaluate((details) => ((details as HTMLDetailsElement).open = true));
    await look('results');
  }
}
