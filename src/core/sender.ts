import { WidgetSentEvent } from './events.js';
import type { Delivery, Outbox } from './outbox.js';
import type { Result } from '../results/result.js';
import type { Services } from './services.js';
import type { Keeping } from './store.js';

/** The widget, as its sender sees it. */
export interface Host extends HTMLElement {
  readonly tag: string;
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
}

/**
 * A widget's side of the outbox: follows it while the widget is in the page, and tells the page what becomes of results.
 * The outbox itself is fetched when something is to be sent or still waits; most visits need it late or never.
 */
export class Sender {
  #outbox?: Outbox;
  #coming?: Promise<Outbox>;
  /** How each result stood when the page was last told of it. */
  #told = new Map<string, string>();
  #unfollow?: () => void;

  constructor(
    private readonly host: Host,
    private readonly services: Services,
    private readonly keeping: Keeping,
    /** Whether a result of this widget's tag is for this very widget to speak of. */
    private readonly isMine: (id: string) => boolean,
  ) {}

  /** What waits or was refused, of this widget's tag. */
  get deliveries(): Delivery[] {
    return this.#outbox?.deliveries().filter(({ result }) => result.widget === this.host.tag) ?? [];
  }

  /** Whether an endpoint is known to have a result. */
  isSent({ id, rev }: Result): boolean {
    return this.#told.get(`${id}.${rev}`) === 'sent';
  }

  /** Fetches the outbox if something still waits in it from an earlier visit, and learns what was sent. */
  async look(): Promise<void> {
    for (const [key, value] of await this.services.store(this.keeping).entries('out:')) {
      if ((value as Partial<Delivery> | null)?.status === 'sent') this.#told.set(key.slice(4), 'sent');
      else await this.need();
    }
    this.host.requestUpdate();
  }

  /** Fetches the outbox. Rejects when that fails, and tries again the next time. */
  need(): Promise<Outbox> {
    this.#coming ??= this.services.outbox(this.keeping).then(
      (outbox) => {
        this.#outbox = outbox;
        if (this.host.isConnected) this.follow();
        return outbox;
      },
      (reason: unknown) => {
        this.#coming = undefined;
        throw reason;
      },
    );
    return this.#coming;
  }

  /** Follows the outbox, once it is there. */
  follow(): void {
    const outbox = this.#outbox;
    if (!outbox || this.#unfollow) return;
    const unwatch = outbox.watch(this.#tell);
    outbox.start();
    this.#unfollow = () => {
      unwatch();
      outbox.stop();
    };
    this.host.requestUpdate();
  }

  unfollow(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  /** On a shared device: what waits is still sent while the page is open, but is no longer kept or shown. */
  forget(): void {
    this.#outbox?.forget();
  }

  readonly #tell = ({ status, tries, result }: Delivery): void => {
    if (result.widget !== this.host.tag) return;
    this.host.requestUpdate();
    const key = `${result.id}.${result.rev}`;
    // What was only written down is tried at once: the page hears what came of that.
    if (!tries || !this.isMine(result.id) || status === 'sending' || this.#told.get(key) === status) return;
    this.#told.set(key, status);
    this.host.dispatchEvent(new WidgetSentEvent(status, result));
  };
}
