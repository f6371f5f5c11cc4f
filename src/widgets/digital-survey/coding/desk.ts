import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from '../../../core/property.js';
import { define } from '../../../core/define.js';
import { browserServices, type Services } from '../../../core/services.js';
import type { Keeping } from '../../../core/store.js';
import { wordsIn } from '../../../core/words.js';
import { utcDay } from '../../../domain/dates.js';
import type { Definition } from '../../../domain/questionnaire/definition.js';
import { smallestGroup } from '../../../domain/summary/withhold.js';
import { type Lang, type Text, textIn } from '../../../domain/text.js';
import type { Result } from '../../../results/result.js';
import { curatorStyles } from '../../../views/curator-styles.js';
import { heading } from '../../../views/heading.js';
import { moreStyles } from '../../../views/more-styles.js';
import { widgetStyles } from '../../../views/styles.js';
import { agreementView } from './agreement-view.js';
import { codebookView } from './codebook-view.js';
import { codeView } from './code-view.js';
import { Coder } from './coder.js';
import { Exchange } from './exchange.js';
import { Figuring } from './figuring.js';
import type { PartProps } from './props.js';
import { deskStyles } from './styles.js';
import { takeAwayView } from './take-away-view.js';
import { themesView } from './themes-view.js';
import { type DeskWords, deskWords } from './words.js';

const PANELS = ['code', 'themes', 'agreement', 'codebook', 'takeAway'] as const;

/** Whether these are not the very same results in the same order: a list made anew of them interrupts nobody. */
function areOthers(now: readonly Result[], before: readonly Result[] | undefined): boolean {
  return now.length !== before?.length || now.some((result, at) => result !== before[at]);
}

/**
 * Where the open answers of a survey are coded.
 *
 * An element of its own inside the curator’s view, because it is drawn again at every key, and that view need not be. The
 * results stay in memory; what is kept on the device is the coding.
 */
export class CodingDesk extends LitElement {
  static override styles = [widgetStyles, moreStyles, curatorStyles, deskStyles];

  /** Results of `kind: survey-response`. */
  @property({ attribute: false, hasChanged: areOthers }) results: readonly Result[] = [];
  /** The questions that they answer. */
  @property({ attribute: false }) definition?: Definition;
  @property({ attribute: false }) language: Lang = 'en';
  /** The level of its heading. */
  @property({ attribute: false }) level = 2;
  /** The smallest group of people that is told of. */
  @property({ attribute: false }) minGroup?: number;
  @property({ attribute: false }) keeping: Keeping = 'local';
  /** Keeps the coding of two widgets on one site apart. */
  @property({ attribute: false }) instance = '';
  @property({ attribute: false }) services: Services = browserServices();

  @property({ state: true }) private panel: (typeof PANELS)[number] = 'code';

  #coder: Coder | undefined;
  #figuring!: Figuring;
  #exchange: Exchange | undefined;

  /** Deletes the coding, here and on the device: for a shared device that nobody touches any more. */
  async forget(): Promise<void> {
    await this.#exchange?.clear();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    const given = ['results', 'definition', 'minGroup', 'keeping', 'instance', 'services'];
    if (!this.definition || !given.some((name) => changed.has(name))) return;
    const { results, definition, services, keeping, instance } = this;
    this.#coder?.end();
    this.#coder = new Coder({
      results,
      definition,
      services,
      keeping,
      instance,
      minGroup: smallestGroup(this.minGroup),
      today: () => utcDay(new Date(services.now()).toISOString()),
      props: () => this.#props(),
      changed: () => this.requestUpdate(),
      arrive: (selector) => this.#arrive(selector),
      stay: () => (this.shadowRoot!.activeElement?.matches('.code') ? this.requestUpdate() : this.#arrive('#answer')),
    });
    this.#figuring = new Figuring(this.#coder);
    this.#exchange = new Exchange(this.#coder, this.#figuring);
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const coder = this.#coder;
    return html`<div class="widget curator" lang=${this.language}>
      ${heading(this.level, words.title)}
      ${
        coder?.isReady
          ? html`<p part="note">${words.kept[coder.where]}</p>
              <p role="status" class="unseen">${coder.said}</p>
              ${this.#panelsView(words)}
              <section tabindex="-1">${this.#panelView(coder)}</section>`
          : html`<p role="status">${words.opening}</p>`
      }
      ${words.draft ? html`<footer part="footer"><p part="note">${words.draft}</p></footer>` : nothing}
    </div>`;
  }

  get #words(): DeskWords {
    return wordsIn(deskWords, this.language);
  }

  #props(): PartProps {
    const { language: lang, level, definition } = this;
    const { work } = this.#coder!;
    const text = (one: Text) => textIn(one, lang);
    const names = new Map(work.codebook.codes.map(({ id, label }) => [id, text(label)]));
    const codeName = (id: string) => names.get(id) ?? id;
    return { words: this.#words, lang, text, level: level + 1, definition: definition!, work, codeName };
  }

  #panelsView(words: DeskWords): TemplateResult {
    return html`<nav aria-label=${words.parts}>
      <ul class="panels">
        ${PANELS.map(
          (name) =>
            html`<li>
              <button
                type="button"
                part="button"
                aria-current=${name === this.panel ? 'page' : nothing}
                @click=${() => this.#open(name)}
              >
                ${words.panels[name]}
              </button>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #panelView(coder: Coder): TemplateResult {
    const props = this.#props();
    switch (this.panel) {
      case 'code':
        return codeView({ ...props, ...coder.codeProps() });
      case 'themes':
        return themesView({ ...props, ...this.#figuring.themesProps() });
      case 'agreement':
        return agreementView({ ...props, ...this.#exchange!.agreementProps() });
      case 'codebook':
        return codebookView({ ...props, ...this.#exchange!.codebookProps() });
      default:
        return takeAwayView({ ...props, ...this.#exchange!.takeAwayProps() });
    }
  }

  #open(panel: (typeof PANELS)[number]): void {
    this.panel = panel;
    if (panel === 'themes' || panel === 'takeAway') this.#figuring.count();
    if (panel === 'agreement' || panel === 'takeAway') void this.#exchange!.compare();
    this.#arrive('[data-arrival]');
  }

  /** Leads to what a press or a key has brought about. */
  #arrive(selector: string): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.shadowRoot!.querySelector<HTMLElement>(selector)?.focus());
  }
}

define('survey-coding-desk', CodingDesk, import.meta.url);
