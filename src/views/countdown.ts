import { noChange } from 'lit';
import { AsyncDirective, directive, type ElementPart } from 'lit/async-directive.js';

export interface CountdownProps {
  /** The moment at which it ends, in epoch milliseconds. */
  until: number;
  now: () => number;
  /** What to say of so many seconds left. */
  say: (seconds: number) => string;
  /** Called when it has ended. */
  ended: () => void;
}

/** Looks more often than once a second, so that no second is passed over. In ms. */
const LOOK = 200;

/** Writes the seconds that are left into an element, and draws nothing else anew. */
class Countdown extends AsyncDirective {
  #props!: CountdownProps;
  #element!: Element;
  #timer: ReturnType<typeof setInterval> | undefined;

  override render(_props: CountdownProps): unknown {
    return noChange;
  }

  override update(part: ElementPart, [props]: [CountdownProps]): unknown {
    this.#element = part.element;
    this.#props = props;
    this.reconnected();
    return noChange;
  }

  protected override disconnected(): void {
    clearInterval(this.#timer);
  }

  protected override reconnected(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#look(), LOOK);
    this.#look();
  }

  #look(): void {
    const { until, now, say, ended } = this.#props;
    const seconds = Math.max(0, Math.ceil((until - now()) / 1000));
    const said = say(seconds);
    if (this.#element.textContent !== said) this.#element.textContent = said;
    if (seconds > 0) return;
    clearInterval(this.#timer);
    // Not while something is being drawn.
    queueMicrotask(ended);
  }
}

export const countdown = directive(Countdown);
