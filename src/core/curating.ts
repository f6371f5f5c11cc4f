import { utcDay } from '../domain/dates.js';
import type { Reading } from '../domain/summary/pile.js';
import { summarise } from '../domain/summary/summarise.js';
import { type Desk, deskOf, type DeskSetting } from './desk.js';
import { download } from './download.js';
import { printAlone } from './print.js';
import type { CuratorSetting } from './widget-element.js';

/** What the curators of all widgets have in common. */
export interface Curating {
  desk: Desk;
  /** The day in UTC, as `2026-11-22`. */
  today(): string;
  /** What `views/curator` wants of any widget. */
  frame(): ReturnType<typeof frameOf>;
}

/**
 * The desk of a widget's curator, and what goes round it.
 *
 * @param how - How results are read, which groups are named even when too small to be shown, whether the results
 *   themselves stay, and what else there is to forget when a shared device is left.
 */
export function curating<Config extends { id: string; version: string }, State>(
  given: CuratorSetting<Config, State>,
  {
    reading,
    groups,
    ...rest
  }: { reading: Reading; groups: readonly string[] } & Pick<DeskSetting, 'keepsResults' | 'onLeft'>,
): Curating {
  const { element, config: definition, services, keeping, setting } = given;
  const widget = element.tag;
  const today = () => utcDay(new Date(services.now()).toISOString());
  const desk = deskOf(element, {
    pileOf: { widget, definition, reading },
    services,
    keeping,
    setting,
    summaryOf: (cells, campaign, minGroup) =>
      summarise({ widget, definition, campaign, groups, minGroup, today: today() }, cells),
    changed: () => element.requestUpdate(),
    ...rest,
  });
  return { desk, today, frame: () => frameOf(given, desk) };
}

function frameOf<Config, State>(given: CuratorSetting<Config, State>, desk: Desk) {
  const { element, internals, language, level } = given;
  return {
    desk,
    lang: language(),
    level: level(),
    tag: element.tag,
    onDownload: (name: string, text: string) => download(name, 'application/json', text),
    onPrint: () => printAlone(element, internals),
    arrive: () => {
      element.requestUpdate();
      const root = element.shadowRoot!;
      const first = (selector: string) => root.querySelector<HTMLElement>(selector);
      const place = () => first('[part~="problems"]') ?? first('[data-arrival]');
      void element.updateComplete.then(() => place()?.focus());
    },
  };
}
