import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../core/define.js';
import { WidgetProblemEvent } from '../../core/events.js';
import { Lazy } from '../../core/lazy.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Fault } from '../../domain/channel/channel.js';
import type { Lang } from '../../domain/text.js';
import { frameView } from '../../views/frame.js';
import { heading } from '../../views/heading.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import type { Finder } from './finder.js';
import { gridView } from './grid.js';
import { begin, type ChannelConfig, join, noted, played, resume, type Watching } from './model.js';
import { hashOf, type Place, placeIn } from './place.js';
import type { Screening } from './screening.js';
import { Shelf } from './shelf.js';
import { channelStyles } from './styles.js';
import type { Wish } from './narrow.js';
import type { ChannelWords } from './words/en.js';

const content = async (file: Promise<{ default: unknown }>): Promise<ChannelConfig> => ({
  ...((await file).default as ChannelConfig),
  base: new URL('../films/', import.meta.url).href,
});
const CHANNEL = {
  en: () => content(import('./content/channel-2026.json?lang=en')),
  cy: () => content(import('./content/channel-2026.json?lang=cy')),
};
const WORDS = {
  en: () => import('./words/en.js'),
  cy: () => import('./words/cy.js'),
  gd: () => import('./words/gd.js'),
};
/** So many films at first, and so many more at a press. */
const AT_A_TIME = 12;
/** So many films of the list under a film. */
const NEXT = 3;

/**
 * A channel of short films that show how something is done, found by topic or by any word that is said in them.
 *
 * ```html
 * <howto-channel src="/films/channel.json" endpoint="https://results.example/v1/results">
 *   <a href="/films/">All films as a list</a>
 * </howto-channel>
 * ```
 *
 * No site but the page’s own, the library’s and that of `src` is asked for anything before a person presses play. `src` is
 * a channel file, a JSON Feed, or an RSS or Atom feed.
 *
 * @tag howto-channel
 * @slot - What people see until the films are ready, and instead of them when they cannot be read.
 * @fires {WidgetReadyEvent} widget-ready - The channel can be used.
 * @fires {WidgetResultEvent} widget-result - Somebody has offered a film. Cancel it to keep the offer here.
 * @fires {WidgetSentEvent} widget-sent - The offer was sent, kept for later, or refused.
 * @fires {WidgetProblemEvent} widget-problem - The channel cannot be used, or one of its films.
 * @csspart heading - The heading of the channel and of a film.
 * @csspart films - A list of films.
 * @csspart film - One film of the list.
 * @csspart title - A film's title in a list.
 * @csspart mark - What is to be known of a film at a glance.
 * @csspart player - Where the film plays.
 * @csspart chapters - The chapters of a film.
 * @csspart transcript - What is said in a film.
 * @csspart steps - What to do after a film.
 * @csspart hits - Films in which the words are said that a person looks for.
 * @csspart hit - One of them.
 * @csspart section - A section's heading.
 * @csspart hint - What helps to decide.
 * @csspart note - Small print.
 * @csspart button - A button; `primary` for the main one, `quiet` for one like a link.
 * @csspart notice - Something to know about what is kept or played.
 * @csspart footer - What is kept, and how to clear it.
 * @cssprop [--widget-accent=#1d5bbf] - Buttons, links and what is said now.
 * @cssprop [--widget-on-accent=#fff] - Text on the accent.
 * @cssprop [--widget-problem=#b3261e] - Problems.
 * @cssprop --widget-line - Thin lines. Default: 24 % of the text colour.
 * @cssprop --widget-field - Edges of text fields. Default: 64 % of the text colour.
 * @cssprop --widget-surface - Quiet surfaces. Default: 5 % of the text colour.
 * @cssprop [--widget-radius=0.5em] - Rounded corners.
 * @cssprop [--widget-space=1em] - The step that all distances are made of.
 * @cssprop --widget-font - Another font than the page's.
 */
export class HowtoChannel extends WidgetElement<ChannelConfig, Watching, ChannelWords> {
  static override styles = [widgetStyles, channelStyles];

  /** `grid`, `list`, or `featured`: the first film large, with the others below it. */
  @property() layout: 'grid' | 'list' | 'featured' = 'grid';

  /** The id of a list of the channel: only its films, in its order. */
  @property() playlist?: string;

  /** Codes of topics, with spaces: only films on one of them. */
  @property() topics = '';

  protected override readonly rules = { begin, resume, join, outcome: () => undefined };
  protected override readonly schema = () => import('./schema.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly builtIn = (lang: Lang) => CHANNEL[lang === 'cy' ? 'cy' : 'en']();

  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
  readonly #film = new Lazy(this, async () => {
    const film = await import('./film.js');
    film.addStyles(this.renderRoot as ShadowRoot, film.filmStyles);
    return film;
  });
  readonly #narrow = new Lazy(this, () => import('./narrow.js'));
  readonly #find = new Lazy(this, () => import('./find.js'));

  #shelf?: { of: ChannelConfig; films: Shelf };
  #place: Place | undefined = placeIn(location.hash);
  #screening: Screening | undefined;
  #copying: 'copied' | URL | undefined;
  #query = '';
  #finder: Finder | undefined;
  #wish: Wish = {};
  #shown = AT_A_TIME;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#follow);
    document.addEventListener('securitypolicyviolation', this.#hearRefusal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#follow);
    document.removeEventListener('securitypolicyviolation', this.#hearRefusal);
  }

  protected override view(config: ChannelConfig, watching: Watching): TemplateResult {
    const kept = this.visit!.standing;
    if (kept.notices.size > 0) this.#notices.need();
    return frameView(
      {
        kept,
        notices: this.#notices.value,
        lang: this.language,
        words: this.words,
        onClear: this.clear,
        onUndo: this.undo,
      },
      this.#content(config, watching),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#screening) this.#film.value?.followTranscript(this.renderRoot);
  }

  #content(config: ChannelConfig, watching: Watching): TemplateResult {
    const shelf = this.#shelfOf(config);
    const film = this.#place && shelf.film(this.#place.id);
    if (film) return this.#filmView(shelf, watching);
    if (this.#place && shelf.hasMore) void shelf.until(this.#place.id).then(() => this.requestUpdate());
    return this.#channelView(config, shelf, watching);
  }

  #channelView(config: ChannelConfig, shelf: Shelf, watching: Watching): TemplateResult {
    const { words, text, level } = this;
    return html`
      ${heading(level, text(config.title), { arrives: true })}
      ${config.about ? html`<p class="lead">${text(config.about)}</p>` : nothing}
      <form class="search" role="search" @submit=${this.#search}>
        <label for="query">${words.search}</label>
        <input id="query" type="search" .value=${this.#query} @input=${this.#look} />
        <button part="button primary">${words.searchNow}</button>
      </form>
      ${this.#query && this.#finding(config, shelf) ? this.#foundView(shelf, watching) : this.#listView(config, shelf, watching)}
    `;
  }

  #listView(config: ChannelConfig, shelf: Shelf, watching: Watching): TemplateResult {
    const { words, text, level, layout } = this;
    const films = this.#listed(config, shelf, watching);
    const shown = films.slice(0, this.#shown);
    const narrow = this.#narrow.value;
    return html`
      <details @toggle=${this.#prepareToNarrow}>
        <summary>${words.narrow}</summary>
        ${narrow?.narrowView({ films: shelf.films, wish: this.#wish, lang: this.language, onWish: this.#narrowTo })}
      </details>
      ${
        shown.length
          ? gridView({ films: shown, watching, words, text, level: Math.min(6, level + 1), layout, onOpen: this.#open })
          : html`<p>${words.none}</p>`
      }
      ${
        films.length > shown.length || shelf.hasMore
          ? html`<p><button type="button" part="button" @click=${this.#showMore}>${words.more}</button></p>`
          : nothing
      }
    `;
  }

  /** Reads what is said, from the first time that somebody looks for something. */
  #finding(config: ChannelConfig, shelf: Shelf): Finder | undefined {
    if (!this.#find.value) return undefined;
    this.#finder ??= new this.#find.value.Finder({
      shelf,
      words: config.words && new URL(config.words, this.#base(config)).href,
      network: this.services.network,
      changed: () => this.requestUpdate(),
    });
    return this.#finder;
  }

  #foundView(shelf: Shelf, watching: Watching): TemplateResult {
    const { words, text, level, language: lang } = this;
    return this.#find.value!.findView({
      finder: this.#finder!,
      query: this.#query,
      shelf,
      watching,
      words,
      text,
      lang,
      level: Math.min(6, level + 1),
      onOpen: this.#open,
      onEnd: () => this.arriveAfter(() => this.#ask('')),
    });
  }

  #filmView(shelf: Shelf, watching: Watching): TemplateResult {
    this.#film.need();
    const film = this.#film.value;
    if (!film) return waitingView(this.words, this.#film);
    const screening = this.#screen(shelf, watching);
    screening.needTranscript();
    const { id } = screening.film;
    const after = shelf.films.slice(shelf.films.findIndex((one) => one.id === id) + 1);
    return film.filmView({
      screening,
      watching,
      next: after.slice(0, NEXT),
      words: this.words,
      lang: this.language,
      text: this.text,
      level: this.level,
      today: new Date(this.services.now()).toISOString().slice(0, 10),
      copying: this.#copying,
      onBack: () => this.#open(undefined),
      onOpen: this.#open,
      onNote: (about) => this.change(noted(id, about)),
      onSpeed: this.#setSpeed,
      onCaptions: (captions) => this.change((now) => ({ ...now, captions })),
      onAllow: (provider, allowed) =>
        this.change((now) => ({
          ...now,
          allowed: [...now.allowed.filter((one) => one !== provider), ...(allowed ? [provider] : [])],
        })),
      onCopy: this.#copy,
    });
  }

  /** The films of the page: of its list and topics, then those that the person wants. */
  #listed(config: ChannelConfig, shelf: Shelf, watching: Watching) {
    const list = config.playlists.find(({ id }) => id === this.playlist);
    const topics = this.topics.split(/[\s,]+/).filter(Boolean);
    const ours = (list ? list.films.flatMap((id) => shelf.film(id) ?? []) : shelf.films).filter(
      (film) => topics.length === 0 || film.topics.some((topic) => topics.includes(topic)),
    );
    return this.#narrow.value?.wished(ours, this.#wish, watching, this.language) ?? ours;
  }

  #shelfOf(config: ChannelConfig): Shelf {
    if (this.#shelf?.of === config) return this.#shelf.films;
    const base = this.#base(config);
    const films = new Shelf({
      channel: config,
      base,
      network: this.services.network,
      schema: this.schema,
      onFaults: this.#tellAuthor,
    });
    this.#shelf = { of: config, films };
    this.#screening = undefined;
    this.#finder = undefined;
    return films;
  }

  /** The address that those in the channel are relative to. */
  #base(config: ChannelConfig): string {
    return new URL(config.base ?? this.src ?? '', document.baseURI).href;
  }

  /** The film at the place where the person is, from there or from where they stopped. */
  #screen(shelf: Shelf, watching: Watching): Screening {
    const { id, at } = this.#place!;
    if (this.#screening?.film.id === id) return this.#screening;
    const { Screening } = this.#film.value!;
    const film = shelf.film(id)!;
    this.#screening = new Screening(film, at ?? watching.films[id]?.at, this.language, {
      network: this.services.network,
      changed: () => this.requestUpdate(),
      onPlayed: (now, seconds) => this.change(played(id, now, seconds)),
    });
    return this.#screening;
  }

  /** Goes to a film, or back to all, because a person pressed; the page's address says so. */
  readonly #open = (place: Place | undefined): void => {
    const { pathname, search } = location;
    history.pushState(history.state, '', pathname + search + (place ? hashOf(place) : ''));
    this.arriveAfter(() => this.#goTo(place));
  };

  #goTo(place: Place | undefined): void {
    this.#place = place;
    this.#screening = undefined;
    this.#copying = undefined;
    this.requestUpdate();
  }

  /** The person went back or forward. */
  readonly #follow = (): void => this.#goTo(placeIn(location.hash));

  readonly #hearRefusal = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'frame-src') this.#screening?.blocked();
  };

  readonly #search = (event: Event): void => {
    event.preventDefault();
    this.#ask((this.renderRoot.querySelector('#query') as HTMLInputElement).value);
  };

  /** Finds as the person types, once everything has been read. */
  readonly #look = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (!value || this.#finder?.status === 'ready') this.#ask(value);
  };

  #ask(query: string): void {
    this.#query = query.trim();
    if (this.#query) this.#find.need();
    this.requestUpdate();
  }

  readonly #prepareToNarrow = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.#narrow.need();
    void this.#shelf!.films.all().then(() => this.requestUpdate());
  };

  readonly #narrowTo = (wish: Wish): void => {
    this.#wish = wish;
    this.#shown = AT_A_TIME;
    this.requestUpdate();
  };

  readonly #showMore = async (): Promise<void> => {
    const shelf = this.#shelf!.films;
    this.#shown += AT_A_TIME;
    if (shelf.films.length < this.#shown) await shelf.more();
    this.requestUpdate();
  };

  readonly #setSpeed = (speed: number): void => {
    this.change((now) => ({ ...now, speed }));
    const video = this.renderRoot.querySelector('video');
    if (video) video.playbackRate = speed;
  };

  readonly #copy = async (): Promise<void> => {
    const { film, now } = this.#screening!;
    const address = new URL(hashOf({ id: film.id, at: now }), location.href);
    const { copied } = await import('../../core/clipboard.js');
    this.#copying = (await copied(address.href)) ? 'copied' : address;
    this.requestUpdate();
  };

  /** Films that were left out are the author's business; the rest stays on the page. */
  readonly #tellAuthor = (faults: Fault[], source: string): void => {
    for (const { at, why } of faults) {
      const message = `<${this.localName}> leaves out ${at || source} of ${source}: ${why}`;
      console.error(message);
      this.dispatchEvent(new WidgetProblemEvent({ widget: this.localName, source, where: at, message }));
    }
  };
}

define('howto-channel', HowtoChannel);

declare global {
  interface HTMLElementTagNameMap {
    'howto-channel': HowtoChannel;
  }
}
