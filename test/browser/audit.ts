import type { Locator, Page } from 'playwright-core';

/** What a rating's five radio buttons are named, the lowest first. */
export const POINTS = ['Not strong', '2 out of 5', 'About average', '4 out of 5', 'Very strong'] as const;
const PUNTAU = ['Ddim yn gryf', '2 allan o 5', 'Tua’r cyfartaledd', '4 allan o 5', 'Cryf iawn'] as const;

const WORDS = {
  en: {
    points: POINTS,
    start: 'Start now',
    goOn: 'Continue',
    results: 'See my results',
    send: 'Send my results',
    heading: 'Your results',
    progress: /^Question (\d+) of 23$/,
  },
  cy: {
    points: PUNTAU,
    start: 'Dechrau nawr',
    goOn: 'Parhau',
    results: 'Gweld fy nghanlyniadau',
    send: 'Anfon fy nghanlyniadau',
    heading: 'Eich canlyniadau',
    progress: /^Cwestiwn (\d+) o 23$/,
  },
};

/** Ratings of the 23 statements, in order. Their means are worked out by hand in `MEANS`. */
export const RATINGS = [5, 4, 4, 3, 2, 5, 3, 1, 4, 2, 1, 1, 2, 3, 1, 4, 3, 2, 5, 3, 4, 5, 3] as const;

/** By hand, from which statement belongs to what: the sum over the number of statements, two decimals, half up. */
export const MEANS = {
  overall: 3.04, // 70 / 23
  skills: 3.38, // 27 / 8 = 3.375
  knowledge: 2.58, // 31 / 12
  attributes: 4, // 12 / 3
  'theme:leading-change': 5, // 5 5
  'theme:vision-message': 4, // 4
  'theme:enabling-staff': 3, // 4 2
  'theme:enterprise': 3, // 3
  'theme:ict-infrastructure': 3.2, // 5 4 3 1 3
  'theme:social-tech': 3, // 3
  'theme:community-insight': 1.33, // 1 2 1
  'theme:learning-creation': 1.5, // 1 2
  'theme:reading-content': 3, // 2 4
  'theme:digital-services': 5, // 5
  'theme:data': 3, // 3
  'theme:affinity': 3.5, // 4 3
  'emphasis:enabling': 3.57, // 5 4 2 5 1 3 5
  'emphasis:message': 2.6, // 4 1 2 1 5
  'emphasis:affinity': 2.86, // 3 4 1 3 2 4 3
  'emphasis:enterprise': 3, // 3 2 4 3
  'topic:change-mgmt': 5, // 5 5
  'topic:vision': 4, // 4 4
  'topic:staff-skills': 3.33, // 4 2 4
  'topic:income': 3, // 3
  'topic:social-media': 2, // 2
  'topic:corporate-ict': 5, // 5
  'topic:community-events': 3, // 3
  'topic:makers': 2.5, // 3 2
  'topic:local-data': 1.33, // 1 2 1
  'topic:devices': 4, // 4
  'topic:person-centred': 2, // 2
  'topic:digital-divide': 1, // 1
  'topic:moocs': 1, // 1
  'topic:self-publishing': 2, // 2
  'topic:wifi-tech': 3, // 3
  'topic:wifi-law': 1, // 1
  'topic:ebooks': 4, // 4
  'topic:lms': 3, // 3
  'topic:cs-schools': 2, // 2
  'topic:welfare': 5, // 5
  'topic:open-data': 3, // 3
  'topic:horizon': 3, // 3
};

/** The three topics whose mean is 1, in the order in which the questions name them. */
export const LOWEST = ['digital-divide', 'moocs', 'wifi-law'];

/** What a person does in the skills audit, finding everything by the names they would hear. */
export class Audit {
  readonly #words;

  /** @param within - The widget, where a page has several. */
  constructor(
    readonly page: Page,
    readonly within: Locator = page.locator('skills-audit'),
    lang: keyof typeof WORDS = 'en',
  ) {
    this.#words = WORDS[lang];
  }

  button(name: string | RegExp): Locator {
    return this.within.getByRole('button', { name, exact: true });
  }

  heading(name: string | RegExp): Locator {
    return this.within.getByRole('heading', { name, exact: true });
  }

  /** The question on the screen, as a group. */
  get question(): Locator {
    return this.within.getByRole('group');
  }

  group(name: string | RegExp): Locator {
    return this.within.getByRole('group', { name });
  }

  /** The choice of the group on the screen, by its name. */
  choice(name: string): Locator {
    return this.within.getByRole('radio', { name, exact: true });
  }

  /** `Question 3 of 23`. */
  progress(): Locator {
    return this.within.getByText(this.#words.progress);
  }

  async start(): Promise<void> {
    await this.button(this.#words.start).click();
  }

  async goOn(): Promise<void> {
    await this.button(this.#words.goOn).click();
  }

  /** Chooses answers on the page about the person, by question and answer, and goes on. */
  async answerAbout(answers: Record<string, string> = {}): Promise<void> {
    for (const [question, answer] of Object.entries(answers)) {
      await this.group(question).getByRole('radio', { name: answer, exact: true }).check();
    }
    await this.goOn();
  }

  /** Rates the question on the screen and goes on. */
  async rate(points: number): Promise<void> {
    await this.choice(this.#words.points[points - 1]!).check();
    await this.goOn();
  }

  /** Rates all that follow, waiting for each question. */
  async rateAll(ratings: readonly number[] = RATINGS, from = 1): Promise<void> {
    for (const [at, points] of ratings.entries()) {
      await this.at(from + at);
      await this.rate(points);
    }
  }

  /** Waits for the question of that number. */
  async at(number: number): Promise<void> {
    await this.progress()
      .filter({ hasText: new RegExp(`\\D${number}\\D`) })
      .waitFor();
  }

  async seeResults(): Promise<void> {
    await this.button(this.#words.results).click();
    await this.heading(this.#words.heading).waitFor();
  }

  async send(): Promise<void> {
    await this.button(this.#words.send).click();
  }

  /** From the start page to the results. */
  async takeAll(ratings: readonly number[] = RATINGS): Promise<void> {
    await this.start();
    await this.answerAbout();
    await this.hurry(ratings);
    await this.seeResults();
  }

  /** Rates from the question on the screen on, faster than any hand: for journeys that are about something else. */
  async hurry(ratings: readonly number[], from = 1): Promise<void> {
    await this.at(from);
    await this.within.evaluate(async (widget: HTMLElement & { updateComplete: Promise<unknown> }, ratings) => {
      for (const points of ratings) {
        const root = widget.shadowRoot!;
        root.querySelectorAll<HTMLElement>('fieldset input[type="radio"]')[points - 1]!.click();
        await widget.updateComplete;
        root.querySelector<HTMLElement>('button[type="submit"]')!.click();
        await widget.updateComplete;
      }
    }, ratings);
  }

  /** What has the focus, through shadow roots: its role or tag and its text. */
  focus(): Promise<{ tag: string; text: string; inWidget: boolean }> {
    return this.page.evaluate(() => {
      let here = document.activeElement;
      const inWidget = Boolean(here?.closest('skills-audit'));
      while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
      const text = (here instanceof HTMLInputElement ? here.closest('label') : here)?.textContent ?? '';
      return { tag: here?.localName ?? '', text: text.replace(/\s+/g, ' ').trim(), inWidget };
    });
  }
}
