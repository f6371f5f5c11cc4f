import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Result } from '../results/result.js';
import type { WidgetResultEvent } from './events.js';
import { isUnchained } from './places.js';
import type { Store } from './store.js';

/** Where the person's answer is kept, until they change it or clear what they did in a widget that asked. */
const AGREED = 'chain:agreed';

export interface ChainSetting {
  /** The widget that hears. */
  element: HTMLElement & ReactiveControllerHost & { tag: string };
  store: Store;
}

/**
 * What a widget hears of other widgets: results that come on this page, and, once the person agreed, those that are on the
 * device. Nothing of it leaves the device. Load it late, and let the widget have it for good.
 */
export class Chain implements ReactiveController {
  /** Whether the person agreed that results on the device are read; not known before they were asked. */
  agreed: boolean | undefined;
  /** Whether that has been looked up. */
  isKnown = false;
  readonly #heard = new Map<string, Result>();

  constructor(private readonly given: ChainSetting) {
    given.element.addController(this);
  }

  /** The latest result of each kind, the latest first; none where the page's author wants no chain. */
  get results(): Result[] {
    if (isUnchained(this.given.element)) return [];
    return [...this.#heard.values()].toSorted((one, other) => (one.finishedAt < other.finishedAt ? 1 : -1));
  }

  /** Whether the person is to be asked for their agreement. */
  get asks(): boolean {
    return this.isKnown && this.agreed === undefined && !isUnchained(this.given.element);
  }

  hostConnected(): void {
    document.addEventListener('widget-result', this.#hear);
    void this.#look();
  }

  hostDisconnected(): void {
    document.removeEventListener('widget-result', this.#hear);
  }

  /** Remembers whether the person agrees, and reads what is on the device if they do. */
  async agree(agreed: boolean): Promise<void> {
    this.agreed = agreed;
    this.given.element.requestUpdate();
    await this.given.store.update(AGREED, () => agreed);
    await this.#read();
  }

  /** Forgets what was heard and what the person agreed to, when they clear their answers or a shared device is left. */
  async forget(): Promise<void> {
    this.#heard.clear();
    this.agreed = undefined;
    this.given.element.requestUpdate();
    await this.given.store.update(AGREED, () => undefined);
  }

  async #look(): Promise<void> {
    const { store, element } = this.given;
    if (isUnchained(element)) return;
    const { value } = await store.read(AGREED);
    if (typeof value === 'boolean') this.agreed ??= value;
    this.isKnown = true;
    element.requestUpdate();
    await this.#read();
  }

  async #read(): Promise<void> {
    const { store, element } = this.given;
    if (!this.agreed) return;
    for (const [key, value] of await store.entries('result:')) {
      if (!key.startsWith(`result:${element.tag}:`)) this.#take(value);
    }
    element.requestUpdate();
  }

  readonly #hear = (event: Event): void => {
    const { element } = this.given;
    if (event.composedPath().includes(element) || isUnchained(element)) return;
    this.#take((event as WidgetResultEvent).result);
    element.requestUpdate();
  };

  #take(value: unknown): void {
    if (!isResult(value)) return;
    const known = this.#heard.get(value.kind);
    if (!known || known.finishedAt <= value.finishedAt) this.#heard.set(value.kind, value);
  }
}

/** Whether a value is a result as far as the chain reads it: another copy of the library, or an older one, may have made it. */
function isResult(value: unknown): value is Result {
  const { kind, finishedAt, topics = [], scores = {} } = (value ?? {}) as Partial<Result>;
  return (
    typeof kind === 'string' &&
    typeof finishedAt === 'string' &&
    Array.isArray(topics) &&
    topics.every((topic) => typeof topic === 'string') &&
    typeof scores === 'object' &&
    Object.values(scores).every((score) => Number.isFinite(score))
  );
}
