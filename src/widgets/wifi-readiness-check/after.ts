import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Lazy } from '../../core/lazy.js';
import { printAlone } from '../../core/print.js';
import type { Services } from '../../core/services.js';
import type { SharedAttributes } from '../../core/shared-attributes.js';
import { NamedSummary } from '../../core/summary-source.js';
import type { Visit } from '../../core/visit.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { addStyles } from '../../views/late-styles.js';
import { sendingView } from '../../views/sending.js';
import { colleaguesView, type Take } from './colleagues.js';
import { downloadResult } from './files.js';
import { type Readiness, type WifiConfig } from './model.js';
import type { PageProps } from './page.js';
import { resultsView } from './results.js';
import { wifiResultsStyles } from './results-styles.js';
import { resume } from './stored-model.js';

export interface AfterSetting {
  element: HTMLElement & ReactiveControllerHost;
  internals: ElementInternals;
  root: ShadowRoot;
  services: Services;
  setting: <Name extends keyof SharedAttributes>(name: Name) => SharedAttributes[Name];
  visit: () => Visit<WifiConfig, Readiness>;
  lang: () => Lang;
  take: Take;
  restart: () => void;
}

/** What comes after the answers, and beside them: the results, sharing with colleagues, and the time before. */
export class After {
  /** The state at the end of the time before, if there was one on this device. */
  #before: { run: string; lazy: Lazy<unknown> } | undefined;

  /** What other services answered, where the page names a summary. */
  readonly #summary: NamedSummary;
  readonly #comparison;
  readonly #next;

  constructor(private readonly given: AfterSetting) {
    const { element, root, services, setting } = given;
    addStyles(root, wifiResultsStyles);
    this.#summary = new NamedSummary(element, services, setting);
    this.#comparison = new Lazy(element, () => import('./comparison.js'));
    this.#next = new Lazy(element, () => import('../../views/next-step/next-step.js'));
    this.#summary.need();
    if (setting('resultsSrc')) this.#comparison.need();
  }

  colleaguesView(props: PageProps): TemplateResult {
    return colleaguesView(props, this.given.take);
  }

  resultsView(props: PageProps): TemplateResult | undefined {
    const { element, internals, visit, lang, take } = this.given;
    const { run, sender } = visit();
    const { result } = run;
    if (!result) return undefined;
    this.#next.need();
    return resultsView(
      {
        ...props,
        result,
        others: this.#othersView(props, result),
        before: resume(props.config, this.#last)?.state,
        sending: sender ? sendingView({ ...sender.about(result), lang: lang(), onDownload: downloadResult }) : nothing,
        next: this.#next.value?.nextStepView({ element, result, lang: lang(), level: props.level + 1 }),
        onTake: take,
        onPrint: () => printAlone(element, internals),
        onRestart: this.#restart,
      },
      lang(),
    );
  }

  #othersView({ config, state, level }: PageProps, { group }: Result): TemplateResult | typeof nothing {
    const { value } = this.#comparison;
    if (!value) return nothing;
    const { state: others, retry: onTryAgain } = this.#summary;
    return value.comparisonView({ config, state, group, others, level: level + 1, onTryAgain }, this.given.lang());
  }

  get #last(): unknown {
    const { element, visit } = this.given;
    const { id } = visit().run;
    if (this.#before?.run !== id) {
      const lazy = new Lazy(element, async () => (await visit().store.read(visit().beside('last'))).value);
      this.#before = { run: id, lazy };
      lazy.need();
    }
    return this.#before.lazy.value;
  }

  /** Begins anew, and keeps how this time ended, to compare the next time with. */
  readonly #restart = (): void => {
    const { visit, restart } = this.given;
    const { state } = visit().run;
    void visit().store.update(visit().beside('last'), () => state);
    restart();
  };
}
