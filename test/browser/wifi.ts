import type { Locator, Page } from 'playwright-core';
import { words as en } from '../../src/widgets/wifi-readiness-check/words/en.js';

/** Presses something, with a mouse or otherwise. */
type Press = (target: Locator) => Promise<void>;
const click: Press = (target) => target.click();

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
  async starts(
    words: typeof en,
    nation = words.nations.wales,
    provider = words.providers.supplier,
    press: Press = click,
  ): Promise<void> {
    await press(this.answer(words.nation, nation));
    await press(this.answer(words.provider, provider));
    await press(this.button(words.startNow));
  }

  /** Goes through every state and says its name at each. */
  async throughEverything(
    words: typeof en,
    group: string,
    look: (state: string) => Promise<void>,
    press: Press = click,
  ): Promise<void> {
    const { within } = this;
    await look('start');
    await press(this.button(words.startNow));
    await look('problems');
    await within.locator('textarea').fill('Central\nHarbour');
    await this.starts(words, undefined, undefined, press);
    await look('groups');
    await press(this.button(group));
    await look('a group at first');
    const [first, second] = [0, 1].map((at) => within.locator('fieldset[part="question"]').nth(at));
    await press(first!.getByRole('radio', { name: words.answers.dk, exact: true }));
    await press(first!.locator('summary'));
    await first!.locator('textarea').waitFor();
    await first!.locator('textarea').fill('Seen in June');
    await press(second!.getByRole('checkbox', { name: words.differs }));
    await press(second!.getByRole('radio', { name: words.answers.no, exact: true }).first());
    await look('a group');
    await press(this.button(words.allGroups));
    for (const summary of await within.locator('details summary').all()) await press(summary);
    await look('sharing');
    await press(this.button(words.seeResults));
    await within.locator('[part="report"] table').waitFor();
    await within.locator('canvas').waitFor();
    await look('results');
  }
}
