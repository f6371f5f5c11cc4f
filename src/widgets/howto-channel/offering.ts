import { nothing, type TemplateResult } from 'lit';
import type { Lang } from '../../domain/text.js';
import { type Contribution, type ContributionSetting, openContribution } from './contribution.js';

/** The place where somebody offers a film. What they said so far is there in every language. */
export class Offering {
  #lang: Lang | undefined;
  #offer: Contribution | undefined;
  #isFollowed = true;

  constructor(private readonly setting: ContributionSetting) {}

  view(): TemplateResult | typeof nothing {
    const lang = this.setting.language();
    if (lang !== this.#lang) void this.#open(lang);
    return this.#offer?.view() ?? nothing;
  }

  follow(): void {
    this.#isFollowed = true;
    this.#offer?.follow();
  }

  unfollow(): void {
    this.#isFollowed = false;
    this.#offer?.unfollow();
  }

  async #open(lang: Lang): Promise<void> {
    this.#lang = lang;
    const offer = await openContribution(this.setting);
    if (lang !== this.#lang) return;
    this.#offer?.unfollow();
    this.#offer = offer;
    if (this.#isFollowed) offer.follow();
    this.setting.element.requestUpdate();
  }
}
