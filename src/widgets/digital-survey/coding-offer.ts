import { html, nothing, type TemplateResult } from 'lit';
import { Lazy } from '../../core/lazy.js';
import type { CuratorSetting } from '../../core/widget-element.js';
import { type Words, wordsIn } from '../../core/words.js';
import { isEmpty } from '../../domain/questionnaire/answers.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { isOpen } from '../../domain/survey/open-words.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { heading } from '../../views/heading.js';
import type { CodingDesk } from './coding/desk.js';
import type { SurveyConfig } from './schema.js';

const en = {
  title: 'Open answers',
  answers: (n: number) => `${n === 1 ? '1 person' : `${n} people`} wrote something in their own words.`,
  code: 'Code the open answers',
  coming: 'The coding desk is on its way.',
  missing: 'The coding desk could not be fetched. Check your connection.',
  tryAgain: 'Try again',
};

const codingWords: Words<typeof en> = {
  en,
  cy: {
    title: 'Atebion agored',
    answers: (n) => `Nifer y bobl a ysgrifennodd rywbeth yn eu geiriau eu hunain: ${n}.`,
    code: 'Codio’r atebion agored',
    coming: 'Mae’r ddesg godio ar ei ffordd.',
    missing: 'Ni ellid nôl y ddesg godio. Gwiriwch eich cysylltiad.',
    tryAgain: 'Rhoi cynnig arall arni',
  },
};

/** Offers the coding desk to a curator who has brought open answers, and fetches it when it is asked for. */
export class CodingOffer {
  readonly #desk: Lazy<CodingDesk>;
  #isOpen = false;
  #given: Record<string, unknown> = {};

  constructor(private readonly setting: CuratorSetting<SurveyConfig, Session>) {
    this.#desk = new Lazy(setting.element, async () => {
      const { CodingDesk: Desk } = await import('./coding/desk.js');
      // Made and not written as a tag, because a page may put a word before every tag.
      return Object.assign(new Desk(), this.#given);
    });
  }

  /** Nothing where nobody wrote anything. */
  view(results: readonly Result[], lang: Lang, level: number): TemplateResult | typeof nothing {
    const { config: survey, services, keeping, instance, setting, element } = this.setting;
    const open = survey.questions.filter(isOpen);
    const wrote = results.filter(({ answers = {} }) => open.some(({ id }) => !isEmpty((answers as Answers)[id])));
    if (wrote.length === 0) return nothing;
    const words = wordsIn(codingWords, lang);
    const minGroup = setting('minGroup');
    this.#given = {
      results,
      definition: survey,
      language: lang,
      level: level + 1,
      minGroup,
      keeping,
      instance,
      services,
    };
    if (this.#desk.value) Object.assign(this.#desk.value, this.#given);
    const begin = () => {
      this.#isOpen = true;
      this.#desk.need();
      element.requestUpdate();
    };
    return html`<section class="screen" tabindex="-1">
      ${heading(level, words.title, { part: 'subheading' })}
      ${
        this.#isOpen
          ? (this.#desk.value ?? this.#waitingView(words))
          : html`<p>${words.answers(wrote.length)}</p>
              <button type="button" part="button" @click=${begin}>${words.code}</button>`
      }
    </section>`;
  }

  /** Deletes the coding from the device, also one of an earlier page. */
  async forget(): Promise<void> {
    const { services, keeping } = this.setting;
    await this.#desk.value?.forget();
    await services.store(keeping).clear('coding:');
  }

  #waitingView(words: typeof en): TemplateResult {
    const { failed, retry } = this.#desk;
    if (!failed) return html`<p role="status">${words.coming}</p>`;
    return html`<p role="alert">${words.missing}</p>
      <button type="button" part="button" @click=${retry}>${words.tryAgain}</button>`;
  }
}
