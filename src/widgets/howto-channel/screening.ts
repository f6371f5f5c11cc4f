import type { Network } from '../../core/network.js';
import { type Cue, cuesOf } from '../../domain/channel/vtt.js';
import type { Lang } from '../../domain/text.js';
import type { Placed } from './film-list.js';

/** What is said in a film, as far as it has been fetched. */
export type Transcript = Cue[] | 'coming' | 'lost';

export interface ScreeningSetting {
  network: () => Promise<Network>;
  /** Called when there is something new to draw. */
  changed: () => void;
  /** Called now and then while the film plays, and when it stops. */
  onPlayed: (at: number, seconds: number) => void;
}

/** Seconds between two notes of where a person is. */
const NOTE_EVERY = 5;

/** One film on the screen: where it is, and what is said in it. */
export class Screening {
  /** The second from which it is to play, and how often that was said: a frame of another site starts anew each time. */
  from: number;
  starts = 0;
  /** Where it is now, in seconds; only films of one's own side tell. */
  now = 0;
  trouble: 'failed' | 'blocked' | undefined;
  /** The language in which the transcript is read. */
  lang: Lang | undefined;
  readonly #transcripts = new Map<Lang, Transcript>();
  #noted = 0;
  #video: HTMLVideoElement | undefined;

  constructor(
    readonly film: Placed,
    at: number | undefined,
    lang: Lang,
    private readonly setting: ScreeningSetting,
  ) {
    this.from = at ?? 0;
    this.now = this.from;
    this.lang = (film.captions.find((one) => one.lang === lang) ?? film.captions[0])?.lang;
  }

  get transcript(): Transcript | undefined {
    return this.lang && this.#transcripts.get(this.lang);
  }

  /** Fetches what is said, once for each language. */
  needTranscript(): void {
    const captions = this.film.captions.find(({ lang }) => lang === this.lang);
    if (!captions || this.#transcripts.has(captions.lang)) return;
    const keep = (transcript: Transcript): void => {
      this.#transcripts.set(captions.lang, transcript);
      this.setting.changed();
    };
    this.#transcripts.set(captions.lang, 'coming');
    void this.setting
      .network()
      .then((network) => network.text(captions.src))
      .then(
        (text) => keep(cuesOf(text)),
        () => keep('lost'),
      );
  }

  read(lang: Lang): void {
    this.lang = lang;
    this.setting.changed();
  }

  /** Goes to a second and plays from there, because a person pressed. */
  goTo(at: number): void {
    this.from = at;
    this.now = at;
    this.starts++;
    if (this.#video) {
      this.#video.currentTime = at;
      // A browser may refuse; the person then presses play.
      this.#video.play().catch(() => undefined);
    }
    this.setting.changed();
  }

  /** The browser knows how long the film is. */
  readonly loaded = (event: Event): void => {
    const video = event.target as HTMLVideoElement;
    this.#video = video;
    if (this.from > 0 && video.currentTime === 0) video.currentTime = this.from;
  };

  readonly moved = (event: Event): void => {
    const { currentTime, duration, seeking } = event.target as HTMLVideoElement;
    if (seeking) return;
    this.now = currentTime;
    if (Math.abs(currentTime - this.#noted) >= NOTE_EVERY) this.#note(duration);
    this.setting.changed();
  };

  readonly stopped = (event: Event): void => {
    const { currentTime, duration } = event.target as HTMLVideoElement;
    this.now = currentTime;
    this.#note(duration);
  };

  readonly failed = (): void => {
    this.trouble = 'failed';
    this.setting.changed();
  };

  readonly blocked = (): void => {
    this.trouble = 'blocked';
    this.setting.changed();
  };

  #note(duration: number): void {
    this.#noted = this.now;
    this.setting.onPlayed(this.now, duration || this.film.seconds || 0);
  }
}
