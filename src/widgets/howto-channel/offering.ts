import type { TemplateResult } from 'lit';
import type { Lang } from '../../domain/text.js';
import { isTopicCode } from '../../domain/topics.js';
import { type Contribution, type ContributionSetting, openContribution } from './contribution.js';
import { isOffer } from './place.js';

/** The place where somebody offers a film. What they said so far is there in every language. */
export class Offering {
  /** The language and the topics that it was opened with. */
  #opened: { lang: Lang; hash: string } | undefined;
  #offer: Contribution | undefined;
  #isFollowed = true;

  constructor(private readonly setting: ContributionSetting) {}

  /** Nothing before it can be drawn. */
  view(): TemplateResult | undefined {
    const lang = this.setting.language();
    const hash = isOffer(location.hash) ? location.hash : (this.#opened?.hash ?? '');
    if (lang !== this.#opened?.lang || hash !== this.#opened.hash) void this.#open({ lang, hash });
    return this.#offer?.view();
  }

  follow(): void {
    this.#isFollowed = true;
    this.#offer?.follow();
  }

  unfollow(): void {
    this.#isFollowed = false;
    this.#offer?.unfollow();
  }

  async #open(opened: { lang: Lang; hash: string }): Promise<void> {
    const { element } = this.setting;
    this.#opened = opened;
    const offer = await openContribution({ ...this.setting, topics: topicsIn(opened.hash), onEnd: this.#end });
    if (opened !== this.#opened) return;
    this.#offer?.unfollow();
    this.#offer = offer;
    if (this.#isFollowed) offer.follow();
    const root = element.shadowRoot!;
    // The focus waits on what says that this is coming.
    const isAwaited = root.activeElement?.matches('[data-arrival]') === true;
    element.requestUpdate();
    await element.updateComplete;
    if (isAwaited) root.querySelector<HTMLElement>('[data-arrival]')?.focus();
  }

  readonly #end = (): void => {
    if (isOffer(location.hash)) history.pushState(history.state, '', location.pathname + location.search);
    this.setting.onEnd();
  };
}

/** The topics that an address such as `#offer=ebooks+moocs` names. */
function topicsIn(hash: string): string[] {
  const named = new URLSearchParams(hash.slice(1)).get('offer') ?? '';
  return [...new Set(named.split(' '))].filter(isTopicCode);
}
