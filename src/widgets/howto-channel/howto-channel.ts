import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../../core/define.js';
import { Lazy } from '../../core/lazy.js';
import { property } from '../../core/property.js';
import { soon } from '../../core/soon.js';
import { WidgetElement } from '../../core/widget-element.js';
import type { Lang } from '../../domain/text.js';
import { frameView } from '../../views/frame.js';
import { heading } from '../../views/heading.js';
import { widgetStyles } from '../../views/styles.js';
import { waitingView } from '../../views/waiting.js';
import { FilmList, type Placed } from './film-list.js';
import type { FilmPage } from './film-page.js';
import type { FilmPages } from './film-pages.js';
import { gridView } from './grid.js';
import { begin, type ChannelConfig, join, resume, type Watching } from './model.js';
import type { Wish } from './narrow.js';
import { hashOf, isOffer, type Place, placeIn } from './place.js';
import type { Search } from './search.js';
import { channelStyles } from './styles.js';
import type { ChannelWords } from './words/en.js';

type Content = Promise<{ default: unknown }>;
/** The built-in channel: what the list shows of its films, and the rest of them once one is opened. */
const builtIn = async (file: Content, rest: () => Content): Promise<ChannelConfig> => ({
  ...((await file).default as ChannelConfig),
  base: new URL('../films/', import.meta.url).href,
  rest: async () => (await rest()).default as Awaited<ReturnType<NonNullable<ChannelConfig['rest']>>>,
});
const CHANNEL = {
  en: () =>
    builtIn(
      import('./content/channel-2026.json?lang=en&without=steps,chapters,captions'),
      () => import('./content/channel-2026.json?lang=en&only=steps,chapters,captions'),
    ),
  cy: () =>
    builtIn(
      import('./content/channel-2026.json?lang=cy&without=steps,chapters,captions'),
      () => import('./content/channel-2026.json?lang=cy&only=steps,chapters,captions'),
    ),
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

  protected override readonly rules = { begin, resume, join };
  protected override readonly laterLook = () => import('../../views/more-styles.js');
  protected override readonly curator = () => import('./curator.js');
  protected override readonly schema = () => import('./schema.js');
  protected override readonly vocabulary = (lang: Lang) => WORDS[lang]();
  protected override readonly builtIn = (lang: Lang) => CHANNEL[lang === 'cy' ? 'cy' : 'en']();

  readonly #notices = new Lazy(this, () => import('../../views/notices.js'));
  readonly #filmPage = new Lazy(this, () => this.#dressed(import('./film-page.js')));
  readonly #narrow = new Lazy(this, () => this.#dressed(import('./narrow.js')));
  readonly #searching = new Lazy(this, () => this.#dressed(import('./search.js')));
  readonly #offering = new Lazy(this, async () => {
    const { Offering } = await import('./offering.js');
    return new Offering({ ...this.place, onEnd: () => this.#setOffering(false) });
  });
  #isOffering = isOffer(location.hash);
  #list?: { of: ChannelConfig; films: FilmList };
  #place: Place | undefined = placeIn(location.hash);
  /** The film of the place, once it is on the screen. */
  #page: FilmPage | undefined;
  #query = '';
  #search: Search | undefined;
  #wish: Wish = {};
  #shown = AT_A_TIME;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#follow);
    this.#offering.value?.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#follow);
    this.#offering.value?.unfollow();
  }

  protected override view(config: ChannelConfig, watching: Watching): TemplateResult {
    if (this.#isOffering) {
      this.#offering.need();
      return html`${this.#offering.value?.view() ?? waitingView(this.words, this.#offering)}`;
    }
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

  #content(config: ChannelConfig, watching: Watching): TemplateResult {
    const list = this.#listOf(config);
    const film = this.#place && list.film(this.#place.id);
    const { id } = this.#place ?? {};
    if (id && !film && list.hasMore) this.#bring((pages) => pages.until(id));
    return film ? this.#filmView(film, this.#place!, config, watching) : this.#channelView(config, list, watching);
  }

  #filmView(film: Placed, place: Place, config: ChannelConfig, watching: Watching): TemplateResult {
    this.#filmPage.need();
    const { value } = this.#filmPage;
    const { films: list } = this.#list!;
    if (value && !list.isWhole) this.#bring((pages) => pages.whole());
    if (!value || !list.isWhole) return waitingView(this.words, this.#filmPage);
    const { services, words, text, level, language: lang } = this;
    this.#page ??= new value.FilmPage({
      film,
      place,
      watching,
      lang,
      network: services.network,
      today: new Date(services.now()).toISOString().slice(0, 10),
      root: this.renderRoot as ShadowRoot,
      changed: () => this.requestUpdate(),
      change: this.change,
      open: this.#open,
    });
    const films = this.#listed(config, watching);
    const next = films.slice(films.findIndex(({ id }) => id === film.id) + 1).slice(0, NEXT);
    return this.#page.view({ watching, next, words, text, level, lang });
  }

  #channelView(config: ChannelConfig, list: FilmList, watching: Watching): TemplateResult {
    const { words, text, level } = this;
    return html`
      ${heading(level, text(config.title), { arrives: true })}
      ${config.about ? html`<p class="lead">${text(config.about)}</p>` : nothing}
      <form class="search" role="search" aria-label=${text(config.title)}>
        <label for="query">${words.search}</label>
        <input id="query" type="search" .value=${this.#query} @input=${this.#look} />
        <button part="button primary" @click=${this.#find}>${words.searchNow}</button>
      </form>
      ${this.#foundView(config, list, watching) ?? this.#listView(config, list, watching)}
    `;
  }

  #listView(config: ChannelConfig, list: FilmList, watching: Watching): TemplateResult {
    const { words, text, layout } = this;
    const films = this.#listed(config, watching);
    const shown = films.slice(0, this.#shown);
    const wish = { films: list.films, wish: this.#wish, lang: this.language, onWish: this.#narrowTo };
    return html`
      <details @toggle=${this.#prepareToNarrow}>
        <summary>${words.narrow}</summary>
        ${this.#narrow.value?.narrowView(wish)}
      </details>
      ${
        shown.length
          ? gridView({ films: shown, watching, words, text, level: this.#below, layout, onOpen: this.#open })
          : html`<p>${words.none}</p>`
      }
      ${list.isCut ? html`<p role="status">${words.nextMissing}</p>` : nothing}
      <p class="buttons">
        ${
          films.length > shown.length || list.hasMore || list.isCut
            ? html`<button type="button" part="button" @click=${this.#showMore}>${words.more}</button>`
            : nothing
        }
        <button type="button" part="button" @click=${() => this.#setOffering(true)}>${words.offer}</button>
      </p>
    `;
  }

  #foundView(config: ChannelConfig, list: FilmList, watching: Watching): TemplateResult | undefined {
    if (!this.#query || !this.#searching.value) return undefined;
    this.#search ??= new this.#searching.value.Search({
      list,
      words: config.words && new URL(config.words, this.#base(config)).href,
      network: this.services.network,
      changed: () => this.requestUpdate(),
    });
    const { words, text, language: lang } = this;
    return this.#search.view({
      query: this.#query,
      watching,
      words,
      text,
      lang,
      level: this.#below,
      onOpen: this.#open,
      onEnd: () => this.arriveAfter(() => this.#ask('')),
    });
  }

  /** Something that comes later, with its look. */
  async #dressed<Late extends { dress: (root: ShadowRoot) => void }>(coming: Promise<Late>): Promise<Late> {
    const late = await coming;
    late.dress(this.renderRoot as ShadowRoot);
    return late;
  }

  /** The level of the headings of films. */
  get #below(): number {
    return Math.min(6, this.level + 1);
  }

  /** The films of the page: of its list and topics, then those that the person wants. */
  #listed(config: ChannelConfig, watching: Watching): readonly Placed[] {
    const list = this.#listOf(config);
    const playlist = config.playlists.find(({ id }) => id === this.playlist);
    const topics = this.topics.split(/[\s,]+/).filter(Boolean);
    const ours = (playlist ? playlist.films.flatMap((id) => list.film(id) ?? []) : list.films).filter(
      (film) => topics.length === 0 || film.topics.some((topic) => topics.includes(topic)),
    );
    return this.#narrow.value?.wished(ours, this.#wish, watching, this.language) ?? ours;
  }

  #listOf(config: ChannelConfig): FilmList {
    if (this.#list?.of === config) return this.#list.films;
    const films = new FilmList({
      channel: config,
      base: this.#base(config),
      network: this.services.network,
      schema: this.schema,
      onFaults: async (faults, source) => (await import('./faults.js')).tellAuthor(this, faults, source),
    });
    this.#list = { of: config, films };
    this.#page = undefined;
    this.#search = undefined;
    void this.#tellSearchEngines(films);
    return films;
  }

  /** Fetches what is not there yet, then shows it. */
  #bring(what: (pages: FilmPages) => Promise<void>): void {
    void this.#list!.films.pages()
      .then(what)
      .then(() => this.requestUpdate());
  }

  /** Search engines hear of the films once people see the first of them. */
  async #tellSearchEngines(list: FilmList): Promise<void> {
    await soon();
    const [{ tellSearchEngines }, pages] = await Promise.all([import('./search-engines.js'), list.pages()]);
    await pages.whole();
    tellSearchEngines(this, list.films, this.language);
  }

  /** The address that those in the channel are relative to. */
  #base(config: ChannelConfig): string {
    return new URL(config.base ?? this.src ?? '', document.baseURI).href;
  }

  /** Goes to a film, or back to all, because a person pressed; the page's address says so. */
  readonly #open = (place: Place | undefined): void => {
    const { pathname, search } = location;
    history.pushState(history.state, '', pathname + search + (place ? hashOf(place) : ''));
    this.arriveAfter(() => this.#goTo(place && { ...place, isPressed: true }));
  };

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#page?.followTranscript();
  }

  #setOffering(isOffering: boolean): void {
    this.arriveAfter(() => {
      this.#isOffering = isOffering;
      this.requestUpdate();
    });
  }

  /** The person went back or forward, or followed a link. One to elsewhere on the page leaves the form that is open. */
  readonly #follow = (): void => {
    const place = placeIn(location.hash);
    if (place || !location.hash || isOffer(location.hash)) this.#isOffering = isOffer(location.hash);
    this.#goTo(place);
  };

  #goTo(place: Place | undefined): void {
    this.#place = place;
    this.#page?.leave();
    this.#page = undefined;
    this.requestUpdate();
  }

  /** By the button or by Enter, which presses it. Not `submit`, which a frame's sandbox may hold back. */
  readonly #find = (event: Event): void => {
    event.preventDefault();
    this.#ask(this.renderRoot.querySelector<HTMLInputElement>('#query')!.value);
  };

  /** Finds as the person types, once everything has been read. */
  readonly #look = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (!value || this.#search?.isReady) this.#ask(value);
  };

  #ask(query: string): void {
    this.#query = query;
    if (query.trim()) this.#searching.need();
    this.requestUpdate();
  }

  readonly #prepareToNarrow = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open) return;
    this.#narrow.need();
    this.#bring((pages) => pages.all());
  };

  readonly #narrowTo = (wish: Wish): void => {
    this.#wish = wish;
    this.#shown = AT_A_TIME;
    this.requestUpdate();
  };

  readonly #showMore = (): void => {
    this.#shown += AT_A_TIME;
    this.requestUpdate();
    if (this.#list!.films.films.length < this.#shown) this.#bring((pages) => pages.more());
  };
}

define('howto-channel', HowtoChannel, import.meta.url);

declare global {
  interface HTMLElementTagNameMap {
    'howto-channel': HowtoChannel;
  }
}
