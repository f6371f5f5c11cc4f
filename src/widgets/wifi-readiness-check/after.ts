import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Lazy } from '../../core/lazy.js';
import { printAlone } from '../../core/print.js';
import type { Visit } from '../../core/visit.js';
import type { Lang } from '../../domain/text.js';
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
  visit: () => Visit<WifiConfig, Readiness>;
  lang: () => Lang;
  take: Take;
  restart: () => void;
}

/** What comes after the answers, and beside them: the results, sharing with colleagues, and the time before. */
export class After {
  /** The state at the end of the time before, if there was one on this device. */
  #before: { run: string; lazy: Lazy<unknown> } | undefined;

  constructor(private readonly given: AfterSetting) {
    addStyles(given.root, wifiResultsStyles);
  }

  colleaguesView(props: PageProps): TemplateResult {
    return colleaguesView(props, this.given.take);
  }

  resultsView(props: PageProps): TemplateResult | undefined {
    const { element, internals, visit, lang, take } = this.given;
    const { result } = visit().run;
    if (!result) return undefined;
    return resultsView(
      {
        ...props,
        result,
        before: resume(props.config, this.#last)?.state,
        sending: sendingView({ ...visit().sending(result), lang: lang(), onDownload: downloadResult }),
        onTake: take,
        onPrint: () => printAlone(element, internals),
        onRestart: this.#restart,
      },
      lang(),
    );
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
