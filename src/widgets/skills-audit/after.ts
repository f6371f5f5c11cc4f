import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Lazy } from '../../core/lazy.js';
import { printAlone } from '../../core/print.js';
import type { Services } from '../../core/services.js';
import type { SharedAttributes } from '../../core/shared-attributes.js';
import { NamedSummary } from '../../core/summary-source.js';
import type { Visit } from '../../core/visit.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import { reopen } from '../../domain/questionnaire/ending.js';
import type { Session } from '../../domain/questionnaire/session.js';
import type { Lang } from '../../domain/text.js';
import { checkView } from '../../views/check.js';
import { addStyles } from '../../views/late-styles.js';
import { sendingView } from '../../views/sending.js';
import { downloadResult } from './files.js';
import type { AuditConfig } from './model.js';
import { auditOutcome } from './outcome.js';
import { openView, type ReportProps, reportView } from './report.js';
import { reportStyles } from './report-styles.js';

export interface AfterSetting {
  element: HTMLElement & ReactiveControllerHost & { readonly tag: string };
  internals: ElementInternals;
  root: ShadowRoot;
  services: Services;
  setting: <Name extends keyof SharedAttributes>(name: Name) => SharedAttributes[Name];
  visit: () => Visit<AuditConfig, Session>;
  lang: () => Lang;
  go: (step: (now: Session) => Session) => void;
  /** Takes answers from a file. */
  take: (answers: Answers, lost: string[]) => void;
  restart: () => void;
}

/** What comes after the questions: checking the answers, what comes of them, and the report. */
export class After {
  readonly checkView = checkView;
  readonly outcome = auditOutcome;
  readonly #summary: NamedSummary;
  readonly #next;

  constructor(private readonly given: AfterSetting) {
    const { element, root, services, setting } = given;
    addStyles(root, reportStyles);
    this.#summary = new NamedSummary(element, services, setting);
    this.#summary.need();
    this.#next = new Lazy(element, () => import('../../views/next-step/next-step.js'));
  }

  /** Opens results that were downloaded before. */
  openView(audit: AuditConfig): TemplateResult {
    const { lang, take } = this.given;
    return openView({ audit, lang: lang(), onImport: take });
  }

  reportView(audit: AuditConfig, props: Pick<ReportProps, 'words' | 'text' | 'level'>): TemplateResult | undefined {
    const { element, internals, setting, visit, lang, go, take, restart } = this.given;
    const { run, sender } = visit();
    if (!run.result) return undefined;
    this.#next.need();
    return reportView({
      ...props,
      audit,
      answers: run.state.answers,
      result: run.result,
      summary: this.#summary.state,
      lang: lang(),
      minGroup: setting('minGroup'),
      address: new URL(location.href),
      tag: element.tag,
      sending: sender
        ? sendingView({ ...sender.about(run.result), lang: lang(), onDownload: downloadResult })
        : nothing,
      next: this.#next.value?.nextStepView({ element, result: run.result, lang: lang(), level: props.level + 1 }),
      onChange: () => go(reopen),
      onImport: take,
      onTryAgain: this.#summary.retry,
      onRestart: restart,
      onPrint: () => printAlone(element, internals),
    });
  }
}
