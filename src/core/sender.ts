import type { Result } from '../results/result.js';
import { WidgetSentEvent } from './events.js';
import type { Delivery, Outbox } from './outbox.js';
import type { Run } from './run.js';
import type { Services } from './services.js';
import type { SharedAttributes } from './shared-attributes.js';
import type { Keeping, Store } from './store.js';

/** The widget, as its sender sees it. */
export interface Host extends HTMLElement {
  readonly tag: string;
  requestUpdate(): void;
  readonly updateComplete: Promise<unknown>;
}

/** The visit, as its sender sees it. */
export interface Sending {
  readonly element: Host;
  readonly services: Services;
  readonly keeping: Keeping;
  readonly store: Store;
  readonly run: Run<unknown>;
  setting<Name extends keyof SharedAttributes>(name: Name): SharedAttributes[Name];
  /** Notes something about the run. */
  mark(about: Partial<Run<unknown>>): Promise<void>;
  /** Whether a result of this widget's tag is for this very visit to speak of. */
  isMine(id: string): boolean;
}

/**
 * A visit's side of the outbox: hands results over, follows them while the widget is in the page, and tells the page what
 * becomes of them. It comes when something is to be sent or still waits; most visits need it late or never.
 */
export class Sender {
  #outbox?: Outbox;
  #coming?: Promise<Outbox>;
  /** How each result stood when the page was last told of it. */
  #told = new Map<string, string>();
  #unfollow?: () => void;

  constructor(private readonly visit: Sending) {}

  /** What there is to say of a result and its way to the endpoint, and what a person can do about it. */
  about(result: Result) {
    const { run, store, element } = this.visit;
    const { handedOver, staysHere = false } = run;
    return {
      result,
      where: store.where,
      deliveries: this.#outbox?.deliveries().filter(({ result: { widget } }) => widget === element.tag) ?? [],
      isSent: this.#told.get(`${result.id}.${result.rev}`) === 'sent',
      canSend: this.visit.setting('endpoint') !== undefined && !staysHere && handedOver !== result.rev,
      staysHere,
      onSend: () => void this.send(),
      onTryNow: () => void this.tryNow(),
      onRemove: (kept: Result) => void this.remove(kept),
    };
  }

  /** Hands the finished result to the outbox, because the person said so. */
  async send(): Promise<void> {
    const { run, setting, mark } = this.visit;
    const { result, handedOver } = run;
    const endpoint = setting('endpoint');
    if (!result || !endpoint || handedOver === result.rev) return;
    const outbox = await this.need();
    await outbox.add(result, endpoint, setting('receipt') === 'required' ? 'required' : undefined);
    // The person may have begun another one meanwhile, which is still theirs to send.
    if (result.id === this.visit.run.id) await mark({ handedOver: result.rev });
  }

  /** Tries what waits in the outbox at once. */
  async tryNow(): Promise<void> {
    (await this.need()).sendNow();
  }

  /** Takes a result out of the outbox, unsent. */
  async remove({ id, rev }: Result): Promise<void> {
    await (await this.need()).remove(id, rev);
    if (id === this.visit.run.id) await this.visit.mark({ handedOver: undefined });
    this.visit.element.requestUpdate();
  }

  /** Fetches the outbox if something still waits in it from an earlier visit, and learns what was sent. */
  async look(): Promise<void> {
    for (const [key, value] of await this.visit.store.entries('out:')) {
      if ((value as Partial<Delivery> | null)?.status === 'sent') this.#told.set(key.slice(4), 'sent');
      else await this.need();
    }
    this.visit.element.requestUpdate();
  }

  /** Fetches the outbox. Rejects when that fails, and tries again the next time. */
  need(): Promise<Outbox> {
    const { element, services, keeping } = this.visit;
    this.#coming ??= services.outbox(keeping).then(
      (outbox) => {
        this.#outbox = outbox;
        if (element.isConnected) this.follow();
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
    this.visit.element.requestUpdate();
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
    const { element, isMine } = this.visit;
    if (result.widget !== element.tag) return;
    element.requestUpdate();
    const key = `${result.id}.${result.rev}`;
    // What was only written down is tried at once: the page hears what came of that.
    if (!tries || !isMine(result.id) || status === 'sending' || this.#told.get(key) === status) return;
    this.#told.set(key, status);
    element.dispatchEvent(new WidgetSentEvent(status, result));
  };
}
