import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { Lazy } from '../../core/lazy.js';
import { PROGRAMME } from '../../core/places.js';
import type { Lang } from '../../domain/text.js';
import { waitingView } from '../../views/waiting.js';
import { type Asking, askingIn } from './asking.js';
import { type Scene, toProgramme } from './scene.js';
import { sessionView } from './session-page.js';
import type { ExchangeWords } from './words/en.js';
import { writingView } from './writing.js';

export interface BehindSetting {
  element: ReactiveElement & { tag: string };
  internals: ElementInternals;
  go: Scene['go'];
}

/** The pages behind the list, and what only some of them take, which is fetched when one of those is opened. */
export class Behind implements ReactiveController {
  readonly #asking: Partial<Record<Lang, Lazy<Asking>>> = {};
  readonly #programme: Lazy<typeof import('./programme-page.js')>;

  constructor(private readonly given: BehindSetting) {
    const { element } = given;
    this.#programme = new Lazy(element, async () => {
      const programme = await import('./programme-page.js');
      programme.dress(element.renderRoot as ShadowRoot);
      return programme;
    });
    element.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  /** Somebody was led to their programme by the page's address; what they have begun to write stays in front of them. */
  readonly #follow = (): void => {
    if (location.hash === PROGRAMME) this.given.go((now) => (now.draft ? now : toProgramme(now)));
  };

  /** What joins the programmes of two tabs, once somebody has opened theirs here. */
  get joinPlans(): typeof import('../../domain/programme/plan.js').joinPlans | undefined {
    return this.#programme.value?.joinPlans;
  }

  /** The page of now: a form, else the session that is open, else the programme. */
  view(scene: Scene, words: ExchangeWords): TemplateResult {
    const { draft, open, planning } = scene.state;
    const needed = <Value>(late: Lazy<Value>, draw: (value: Value) => TemplateResult): TemplateResult => {
      late.need();
      return late.value === undefined ? waitingView(words, late) : draw(late.value);
    };
    if (draft) return needed(this.#askingIn(scene.lang), (asking) => writingView(scene, draft, asking));
    if (!planning) return sessionView(scene, open!);
    return needed(this.#programme, ({ backView, programmePage }) =>
      open === undefined
        ? programmePage({ ...scene, ...this.given })
        : html`${backView(scene)} ${sessionView(scene, open)}`,
    );
  }

  #askingIn(lang: Lang): Lazy<Asking> {
    return (this.#asking[lang] ??= new Lazy(this.given.element, () => askingIn(lang)));
  }
}
