import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from './driver.js';

/** How long a person waits for anything, in ms, and how often they look. */
const PATIENCE = 30_000;
const LOOK = 30;
/** So many stops of Tab at most. */
const MOST_STOPS = 60;

type Role = 'button' | 'radio' | 'link' | 'disclosure';

/** Runs in the page. Finds what can be seen there by role and name, through shadow roots. */
const EYES = `{
  roots: (root) => [root, ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? EYES.roots(one.shadowRoot) : []))],
  all: (selector) => EYES.roots(document).flatMap((root) => [...root.querySelectorAll(selector)]).filter((one) => one.getClientRects().length > 0),
  words: (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('[aria-hidden="true"]').forEach((one) => one.remove());
    return copy.textContent.replace(/\\s+/g, ' ').trim();
  },
  find: (role, name) => EYES.all({ button: 'button', radio: 'input[type="radio"]', link: 'a[href]', disclosure: 'summary' }[role])
    .find((one) => EYES.words(one.closest('label') ?? one).startsWith(name)),
  place: (role, name) => {
    const found = EYES.find(role, name);
    if (!found) return null;
    found.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = found.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  },
  focus: () => {
    let here = document.activeElement;
    while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
    return here ? EYES.words(here.closest('label') ?? here) : '';
  },
  text: () => EYES.all('.widget').map((widget) => widget.innerText).join('\\n').replace(/\\s+/g, ' '),
  type: (name, text) => {
    const label = EYES.all('label[for]').find((one) => EYES.words(one).startsWith(name));
    const field = label?.getRootNode().getElementById(label.htmlFor);
    if (!field) return false;
    field.focus();
    field.value = text;
    return field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
  playing: (second) => {
    const video = EYES.all('video')[0];
    if (EYES.all('[role="alert"]').length > 0) return 'failed';
    return video?.currentTime > second && !video.seeking && 'plays';
  },
  language: () => EYES.all('.widget')[0]?.lang,
}`;

interface Point {
  x: number;
  y: number;
}

/** Somebody at a browser of any make. */
export class Person {
  constructor(private readonly browser: Driver) {}

  async opens(address: string): Promise<void> {
    await this.browser.goto(address);
  }

  async reloads(): Promise<void> {
    await this.browser.reload();
  }

  async presses(...keys: Parameters<Driver['press']>[0][]): Promise<void> {
    for (const key of keys) await this.browser.press(key);
  }

  /** Presses what has that role, and a name that begins so. */
  async clicks(role: Role, name: string): Promise<void> {
    const place = () =>
      this.#until(`EYES.place(${JSON.stringify(role)}, ${JSON.stringify(name)})`, name) as Promise<Point>;
    // Where it stays: what comes late can push it away from under the pointer.
    for (let before = await place(); ;) {
      await pause(LOOK);
      const { x, y } = await place();
      if (x === before.x && y === before.y) return this.browser.clickAt(x, y);
      before = { x, y };
    }
  }

  /** Goes on by Tab until the focus is on what begins with these words. */
  async tabsTo(words: string): Promise<void> {
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      await this.presses('Tab');
      if (await this.#look(`EYES.focus().startsWith(${JSON.stringify(words)})`)) return;
    }
    throw new Error(`no stop on ${words}`);
  }

  /** Types into the field whose label begins so, and stays there. */
  async types(label: string, text: string): Promise<void> {
    await this.#until(`EYES.type(${JSON.stringify(label)}, ${JSON.stringify(text)})`, label);
  }

  /** Waits until a film plays beyond that second, or the browser gives it up. */
  async plays(second: number): Promise<unknown> {
    return this.#until(`EYES.playing(${second})`, `a film beyond second ${second}`);
  }

  /** Waits until that is to be read in the widget. */
  async reads(text: string): Promise<void> {
    await this.#until(`EYES.text().includes(${JSON.stringify(text)})`, text);
  }

  /** Waits until the focus is on what begins with these words. */
  async isOn(words: string): Promise<void> {
    await this.#until(`EYES.focus().startsWith(${JSON.stringify(words)})`, `the focus on ${words}`);
  }

  /** Waits until a choice is chosen. */
  async hasChosen(name: string): Promise<void> {
    await this.#until(`EYES.find('radio', ${JSON.stringify(name)})?.checked`, `${name} chosen`);
  }

  /** What can be chosen, in the order in which it stands there. */
  choices(): Promise<unknown> {
    return this.#look(`EYES.all('label:has(input[type="radio"])').map(EYES.words)`);
  }

  language(): Promise<unknown> {
    return this.#look('EYES.language()');
  }

  #look(expression: string): Promise<unknown> {
    return this.browser.evaluate(`(() => { const EYES = ${EYES}; return ${expression}; })()`);
  }

  async #until(expression: string, what: string): Promise<unknown> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const seen = await this.#look(expression);
      if (seen) return seen;
      if (Date.now() > end)
        throw new Error(`${what} does not come. There is: ${String(await this.#look('EYES.text()'))}`);
      await pause(LOOK);
    }
  }
}
