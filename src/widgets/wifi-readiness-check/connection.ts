import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { WidgetProblemEvent } from '../../core/events.js';
import type { Services } from '../../core/services.js';
import { wordsIn } from '../../core/words.js';
import { factsView } from './connection-facts.js';
import type { Found, Stage } from './connection-measure.js';
import { type Connection, readConnection } from './connection-model.js';
import { connectionWords, type ConnectionWords } from './connection-words.js';
import { once } from './once.js';
import type { PageProps } from './page.js';

type Now = { kind: 'offered' | 'cancelled' } | { kind: 'looking'; stage: Stage } | Found;

/**
 * A look at the connection of this device, for whoever presses for it, against a folder of the page's own website. What
 * is kept with the run, because a person ticks it, becomes part of the result.
 */
export class ConnectionLook implements ReactiveController {
  #now: Now = { kind: 'offered' };
  #stop = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    /** The folder's address, with its last slash. */
    private readonly folder: string,
    private readonly services: Pick<Services, 'network' | 'now'>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.#now.kind === 'looking') this.#cancel();
  }

  view({ state, words: { lang }, onChange }: PageProps): TemplateResult {
    const words = wordsIn(connectionWords, lang);
    const kept = readConnection(state.connection);
    const seen = this.#now.kind === 'measured' ? this.#now.connection : kept;
    const isLooking = this.#now.kind === 'looking';
    const idle = seen ? words.again : words.look;
    const take = (connection: Connection | undefined) => onChange((now) => ({ ...now, connection }));
    const lookAnew = () => {
      take(undefined);
      void this.#look();
    };
    return html`<details>
      <summary>${words.offer}</summary>
      <p>${words.how}</p>
      ${seen ? nothing : html`<p part="note">${words.limits}</p>`}
      <div class="buttons">
        <button type="button" part="button" @click=${once(isLooking ? this.#cancel : lookAnew)}>
          ${isLooking ? words.cancel : idle}
        </button>
      </div>
      <div role="status">
        <p>${this.#saying(words)}</p>
        ${seen && !isLooking ? factsView(seen, lang) : nothing}
      </div>
      ${seen && !isLooking ? this.#keepView(seen, kept !== undefined, take, words) : nothing}
    </details>`;
  }

  #keepView(
    seen: Connection,
    isKept: boolean,
    take: (connection: Connection | undefined) => void,
    words: ConnectionWords,
  ): TemplateResult {
    const choose = ({ target }: Event) => {
      this.#now = { kind: 'measured', connection: seen };
      take((target as HTMLInputElement).checked ? seen : undefined);
    };
    return html`<label part="option" class="decline">
        <input type="checkbox" aria-describedby="keep-connection-hint" .checked=${isKept} @change=${choose} />
        <span>${words.keep}</span>
      </label>
      <p id="keep-connection-hint" part="hint">${words.keepHint}</p>`;
  }

  #saying(words: ConnectionWords): string | typeof nothing {
    const now = this.#now;
    if (now.kind === 'looking') return words.stages[now.stage];
    if (now.kind === 'cancelled') return words.cancelled;
    if (now.kind !== 'failed') return nothing;
    return now.why === 'status' ? words.status(now.status) : words[now.why];
  }

  readonly #look = async (): Promise<void> => {
    const stop = (this.#stop = new AbortController());
    this.#show({ kind: 'looking', stage: 'answer' });
    const found = await this.#found(stop.signal).catch((): Found => ({ kind: 'failed', why: 'offline' }));
    if (found && !stop.signal.aborted) this.#show(found);
  };

  async #found(stop: AbortSignal): Promise<Found | undefined> {
    const [{ look }, network] = await Promise.all([import('./connection-measure.js'), this.services.network()]);
    const { folder } = this;
    const { now } = this.services;
    const onStage = (stage: Stage) => {
      if (!stop.aborted) this.#show({ kind: 'looking', stage });
    };
    return look({ folder, network, now, stop, onStage });
  }

  readonly #cancel = (): void => {
    this.#stop.abort();
    this.#show({ kind: 'cancelled' });
  };

  #show(now: Now): void {
    this.#now = now;
    this.host.requestUpdate();
  }
}

/** A look against a folder at this address; where it is not on the page's own website, its author is told, and none is offered. */
export function offerLook(
  element: HTMLElement & ReactiveControllerHost,
  address: string,
  services: Pick<Services, 'network' | 'now'>,
): ConnectionLook | undefined {
  const folder = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (folder?.origin === location.origin) {
    return new ConnectionLook(element, `${folder.origin}${folder.pathname.replace(/\/*$/, '/')}`, services);
  }
  const { localName: widget } = element;
  const message = `<${widget}> cannot use connection-check="${address.slice(0, 200)}": expected an address on this page’s own website, ${location.origin}.`;
  console.error(message);
  element.dispatchEvent(new WidgetProblemEvent({ widget, source: 'connection-check', where: '', message }));
  return undefined;
}
