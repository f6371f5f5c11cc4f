import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { files } from '../../core/files.js';
import { printAlone } from '../../core/print.js';
import type { Services } from '../../core/services.js';
import type { SharedAttributes } from '../../core/shared-attributes.js';
import { NamedSummary } from '../../core/summary-source.js';
import { reopen } from '../../domain/questionnaire/ending.js';
import type { Lang } from '../../domain/text.js';
import { downloadResult } from '../../views/answer-files.js';
import { openView, type OpenProps } from '../../views/answers-take-away.js';
import { checkView } from '../../views/check.js';
import { addStyles } from '../../views/late-styles.js';
import { type SendingProps, sendingView } from '../../views/sending.js';
import { surveyOutcome } from './outcome.js';
import { resultsView, type ResultsProps } from './results.js';
import { surveyResultsStyles } from './results-styles.js';
import type { SurveyConfig } from './schema.js';

interface AfterSetting {
  element: HTMLElement & ReactiveControllerHost;
  internals: ElementInternals;
  root: ShadowRoot;
  services: Services;
  setting: <Name extends keyof SharedAttributes>(name: Name) => SharedAttributes[Name];
}

/** What the page of results wants besides what it finds here. */
type Given = Omit<ResultsProps, 'sending' | 'others' | 'onTryAgain' | 'onPrint'> & {
  sending: Omit<SendingProps, 'lang' | 'onDownload'> | undefined;
};

/** What comes after the answers. */
export class After {
  readonly checkView = checkView;
  readonly outcome = surveyOutcome;
  readonly reopen = reopen;
  readonly #summary: NamedSummary;

  constructor(private readonly given: AfterSetting) {
    const { element, root, services, setting } = given;
    addStyles(root, surveyResultsStyles);
    this.#summary = new NamedSummary(element, services, setting);
    this.#summary.need();
  }

  openView(definition: SurveyConfig, lang: Lang, onImport: OpenProps['onImport']): TemplateResult {
    return openView({ definition, lang, files, onImport });
  }

  resultsView({ sending, ...props }: Given): TemplateResult {
    const { element, internals } = this.given;
    const { lang } = props;
    return resultsView({
      ...props,
      sending: sending && sendingView({ ...sending, lang, onDownload: (result) => downloadResult(files, result) }),
      others: this.#summary.state,
      onTryAgain: this.#summary.retry,
      onPrint: () => printAlone(element, internals),
    });
  }
}
