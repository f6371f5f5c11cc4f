import type { Result } from '../results/result.js';

abstract class WidgetEvent extends Event {
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

/** `widget-ready`: the widget can be used. */
export class WidgetReadyEvent extends WidgetEvent {
  constructor() {
    super('widget-ready');
  }
}

/** `widget-result`: a run is finished. Cancel it to keep the result in this page: it is then not offered for sending. */
export class WidgetResultEvent extends WidgetEvent {
  constructor(readonly result: Result) {
    super('widget-result', true);
  }
}

export type SentStatus = 'sent' | 'waiting' | 'refused';

/** `widget-sent`: the endpoint has a result, or it waits on the device, or the endpoint refuses it. */
export class WidgetSentEvent extends WidgetEvent {
  constructor(
    readonly status: SentStatus,
    readonly result: Result,
  ) {
    super('widget-sent');
  }
}

/** What is wrong with a configuration, in its author's terms. */
export interface WidgetProblem {
  /** The tag. */
  widget: string;
  /** The file's address, `config` or `script`. */
  source: string;
  /** The place in it, for example `question "Q03", text`; empty for the whole. */
  where: string;
  /** One sentence with all of the above and what was expected. */
  message: string;
}

/** `widget-problem`: the configuration cannot be used; the fallback stays on the page. */
export class WidgetProblemEvent extends WidgetEvent {
  constructor(readonly problem: WidgetProblem) {
    super('widget-problem');
  }
}

declare global {
  interface HTMLElementEventMap {
    'widget-ready': WidgetReadyEvent;
    'widget-result': WidgetResultEvent;
    'widget-sent': WidgetSentEvent;
    'widget-problem': WidgetProblemEvent;
  }
}
