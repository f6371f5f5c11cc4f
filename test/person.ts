import { waitUntil } from '@open-wc/testing';

/** Waits until something holds, for as long as a busy machine may need, and says what did not come about. */
export const until = (holds: () => unknown, what?: string, interval = 10): Promise<void> =>
  waitUntil(holds, what, { timeout: 30_000, interval });

const inWords = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a label says to somebody who does not see the page. */
function heard(label: Element): string {
  const copy = label.cloneNode(true) as Element;
  copy.querySelectorAll('[aria-hidden="true"]').forEach((hidden) => hidden.remove());
  return inWords(copy.textContent);
}

/** Somebody in front of a widget, who finds things by their names. */
export class Person {
  constructor(readonly widget: HTMLElement) {}

  get #root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  /** Whether the widget is there, and not what stands in for it. */
  get isServed(): boolean {
    return Boolean(this.#root?.querySelector('.widget:not([hidden])'));
  }

  /** Whether what stands in for the widget can be seen. */
  get seesFallback(): boolean {
    const fallback = this.widget.querySelector(':scope > :not(script)');
    return fallback !== null && fallback.getClientRects().length > 0;
  }

  /** All that the widget says. */
  get reads(): string {
    return inWords(this.#root.querySelector<HTMLElement>('.widget')?.innerText);
  }

  /** The language in which the widget says it. */
  get language(): string {
    return this.#root.querySelector('.widget')?.getAttribute('lang') ?? '';
  }

  /** The names of all that can be pressed. */
  get buttons(): string[] {
    return [...this.#root.querySelectorAll('button')].map((button) => inWords(button.textContent));
  }

  /** The levels and words of all headings. */
  get headings(): string[] {
    return [...this.#root.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(
      (one) => `${one.localName} ${inWords(one.textContent)}`,
    );
  }

  /** Each group of fields by its name, with what is said about it. */
  get questions(): string[] {
    return [...this.#root.querySelectorAll('legend')].map((legend) => inWords(legend.textContent));
  }

  /** What can be chosen, by name. */
  get options(): string[] {
    return [...this.#root.querySelectorAll('label:has(input:not([type="file"]))')].map(heard);
  }

  /** What is chosen. */
  get chosen(): string[] {
    return [...this.#root.querySelectorAll('label:has(:checked)')].map(heard);
  }

  /** The text of each field to type in. */
  get typed(): string[] {
    return [...this.#root.querySelectorAll<HTMLInputElement>('input[type="text"], textarea')].map(({ value }) => value);
  }

  /** What is listed as wrong, in the order it is listed. */
  get problems(): string[] {
    return [...this.#root.querySelectorAll('[role="alert"] a')].map((link) => inWords(link.textContent));
  }

  /** Where the focus is: what it says, or the name of the field. Nothing when it is outside the widget. */
  get focus(): string | undefined {
    const focused = this.#root.activeElement as HTMLInputElement | null;
    if (!focused) return undefined;
    const label = focused.labels?.[0];
    return label ? heard(label) : inWords(focused.textContent) || focused.name || focused.localName;
  }

  /** Presses a button, which may be about to come. */
  async presses(name: string): Promise<void> {
    const find = () => [...this.#root.querySelectorAll('button')].find((one) => inWords(one.textContent) === name);
    await until(() => find() !== undefined, `nobody can press "${name}", only: ${this.buttons.join(', ')}`);
    const button = find()!;
    // As a mouse does: the focus first, then the click, which says that it is the first.
    button.focus();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
    await this.seesIt();
  }

  /** The questions that begin so, or the one at that place, from 0. */
  #groups(question: string | number): Element[] {
    return [...this.#root.querySelectorAll('fieldset')].filter((group, at) =>
      typeof question === 'number'
        ? at === question
        : inWords(group.querySelector('legend')?.textContent).startsWith(question),
    );
  }

  /** Chooses an option by its name, in one question where several offer it. */
  async chooses(option: string, question: string | number = ''): Promise<void> {
    const labels = this.#groups(question).flatMap((group) => [...group.querySelectorAll('label')]);
    const label = labels.find((one) => heard(one) === option);
    if (!label) throw new Error(`nobody can choose "${option}", only: ${this.options.join(', ')}`);
    label.click();
    await this.seesIt();
  }

  /** Types into the first field of a question, letter by letter, and leaves it. */
  async types(text: string, question: string | number = ''): Promise<void> {
    const field = this.#groups(question)
      .map((group) => group.querySelector<HTMLInputElement>('input[type="text"], textarea'))
      .find((one) => one !== null);
    if (!field) throw new Error(`nobody can type "${text}" here`);
    field.value = '';
    for (const letter of text === '' ? [''] : text) {
      field.value += letter;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await this.seesIt();
    }
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.seesIt();
  }

  async follows(link: string): Promise<void> {
    const found = [...this.#root.querySelectorAll('a')].find((one) => inWords(one.textContent) === link);
    if (!found) throw new Error(`there is no link "${link}"`);
    found.click();
    await this.seesIt();
  }

  /** Waits until the widget has drawn what was done. */
  async seesIt(): Promise<void> {
    await (this.widget as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  }

  /** Waits until the widget can be used. */
  async isWelcomed(): Promise<void> {
    await until(() => this.isServed, 'the widget is not ready');
  }

  /** Waits until the widget says so. */
  async comesToRead(words: string): Promise<void> {
    await until(() => this.reads.includes(words), `nobody reads "${words}"`);
  }
}
