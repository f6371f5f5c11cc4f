import { html } from 'lit';
import { Bringing } from '../../core/bringing.js';
import { whenIdle } from '../../core/idle.js';
import { checksum } from '../../core/record.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import { utcDay } from '../../domain/dates.js';
import type { Definition } from '../../domain/questionnaire/definition.js';
import { type Text, textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { addStyles } from '../../views/late-styles.js';
import { downloadChannel, type Present, presentChannel } from './curator-files.js';
import { curatorFilmStyles } from './curator-film-styles.js';
import {
  accept,
  begin,
  change,
  channelOf,
  entriesOf,
  move,
  resumed,
  take,
  toKeep,
  type Work,
} from './curator-model.js';
import { titleOf } from './curator-props.js';
import { screenView } from './curator-view.js';
import { curatorFilmsWords } from './curator-words.js';
import type { ChannelConfig, Watching } from './model.js';

const MINUTE = 60_000;

/** The curator's view of the channel. */
export function openCurator(given: CuratorSetting<ChannelConfig, Watching>): Curator {
  addStyles(given.element.shadowRoot!, curatorStyles);
  addStyles(given.element.shadowRoot!, curatorFilmStyles);
  return new ChannelCurator(given);
}

/** What a curator brings and does, and what is known of the present channel. */
class ChannelCurator implements Curator {
  #work: Work = begin();
  #known: (Present & { questions: Definition; of: string }) | undefined;
  #hasFailed = false;
  #said = '';
  #unfollow: (() => void) | undefined;
  readonly #desk: Bringing;

  constructor(private readonly given: CuratorSetting<ChannelConfig, Watching>) {
    const { services, keeping, setting } = given;
    this.#desk = new Bringing({
      services,
      keeping,
      endpoint: setting('endpoint'),
      take: (result) => {
        const { work, fate } = take(this.#work, result, this.#known!.questions);
        this.#work = work;
        return fate;
      },
      changed: () => given.element.requestUpdate(),
      finished: () => this.#do(this.#work),
    });
    this.#open()
      .catch(() => (this.#hasFailed = true))
      .finally(() => given.element.requestUpdate());
  }

  readonly view = () => {
    const { given } = this;
    const lang = given.language();
    const words = wordsIn(curatorFilmsWords, lang);
    if (!this.#known) return html`<p role="status">${this.#hasFailed ? words.failed : words.coming}</p>`;
    const { channel, faults, isCut } = this.#known;
    const level = given.level();
    const text = (one: Text) => textIn(one, lang);
    const today = utcDay(new Date(given.services.now()).toISOString());
    const entries = entriesOf(channel, this.#work);
    const titleAt = (key: string) =>
      titleOf(
        entries.find((one) => one.key === key)!,
        { text },
      );
    return screenView({
      words,
      lang,
      text,
      level,
      today,
      entries,
      faults,
      isCut,
      desk: this.#desk,
      title: text(channel.title),
      tag: given.element.tag,
      where: this.#store.where,
      said: this.#said,
      bring: { desk: this.#desk, level, arrive: this.#arrive },
      lists: channel.playlists,
      onAccept: (key) => {
        const work = accept(channel, this.#work, key, today);
        if (work === this.#work) return;
        this.#said = words.standing.in(titleAt(key));
        this.#do(work);
      },
      onChange: (key, about) => {
        if (about.place) this.#said = words.standing[about.place](titleAt(key));
        this.#do(change(this.#work, key, about));
      },
      onMove: (key, at, by) => {
        const all = entries.filter(({ place }) => place === 'in').length;
        this.#said = words.movedTo(titleAt(key), at + by + 1, all);
        this.#do(move(channel, this.#work, key, by));
        this.#focus(`[data-move="${by} ${at + by}"]`);
      },
      onDownload: (format) => downloadChannel(channelOf(channel, this.#work), format),
      onAfresh: this.#startAfresh,
    });
  };

  /** Forgets everything when nobody touches a shared device for a while. */
  readonly follow = (): void => {
    const { setting, services } = this.given;
    if (!setting('sharedDevice')) return;
    this.#unfollow = whenIdle((setting('idleMinutes') || 10) * MINUTE, services.now, () => {
      this.#startAfresh();
      void this.#desk.forgetToken();
    });
  };

  readonly unfollow = (): void => this.#unfollow?.();

  /** Reads the present channel, and goes on with what the curator did before. */
  async #open(): Promise<void> {
    const { config, element, services } = this.given;
    const { src = '' } = element as { src?: string };
    const base = new URL(config.base ?? src, document.baseURI).href;
    const [present, { default: questions }, { value }] = await Promise.all([
      presentChannel(config, base, services),
      import('./content/contribution.json?lang=en'),
      this.#store.read(this.#key),
    ]);
    const of = checksum(JSON.stringify(present.channel.films));
    this.#work = resumed(value, of);
    this.#known = { ...present, questions: questions as Definition, of };
  }

  readonly #startAfresh = (): void => {
    this.#desk.clear();
    this.#said = '';
    this.#do(begin());
  };

  #do(work: Work): void {
    this.#work = work;
    void this.#store.update(this.#key, () => toKeep(work, this.#known?.of));
    this.given.element.requestUpdate();
  }

  get #store() {
    return this.given.services.store(this.given.keeping);
  }

  get #key(): string {
    const { element, instance, config } = this.given;
    return `curator:${element.tag}:${instance}:${config.id}`;
  }

  /** Leads to what a press has brought about. */
  readonly #arrive = (): void => {
    this.given.element.requestUpdate();
    this.#focus('[part~="problems"]', '[data-arrival]');
  };

  #focus(...selectors: string[]): void {
    const { element } = this.given;
    void element.updateComplete.then(() => {
      const found = selectors.map((one) => element.shadowRoot!.querySelector<HTMLElement>(one));
      found.find((one) => one !== null)?.focus();
    });
  }
}
