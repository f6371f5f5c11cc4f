import type { ReactiveControllerHost } from 'lit';

/** Something that is fetched when it is first needed, and drawn when it comes. */
export class Lazy<Value> {
  value?: Value;
  failed = false;
  #begun = false;

  constructor(
    private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>,
    private readonly load: () => Promise<Value>,
  ) {}

  /** Fetches it, once. */
  need(): void {
    if (this.#begun) return;
    this.#begun = true;
    this.load()
      .then(
        (value) => (this.value = value),
        () => (this.failed = true),
      )
      .finally(() => this.host.requestUpdate());
  }

  /** Fetches it again after a failure, because a person asked. */
  readonly retry = (): void => {
    this.failed = false;
    this.#begun = false;
    this.need();
    this.host.requestUpdate();
  };
}
