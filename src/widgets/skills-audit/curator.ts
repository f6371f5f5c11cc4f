import { deskOf } from '../../core/desk.js';
import { download } from '../../core/download.js';
import { printAlone } from '../../core/print.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import { utcDay } from '../../domain/dates.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { summarise } from '../../domain/summary/summarise.js';
import { smallestGroup } from '../../domain/summary/withhold.js';
import { textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { curatorView } from '../../views/curator.js';
import { addStyles } from '../../views/late-styles.js';
import { figuresView } from './curator-figures.js';
import { offeredGroups } from './curator-model.js';
import { figureWords } from './curator-words.js';
import { groupLabel } from './report-model.js';
import type { AuditConfig } from './schema.js';

/** The curator's view of the audit. */
export function openCurator(given: CuratorSetting<AuditConfig, Session>): Curator {
  const { element, config: audit, services, keeping, setting, internals, language, level } = given;
  const widget = element.localName;
  const root = element.shadowRoot!;
  addStyles(root, curatorStyles);
  const desk = deskOf(element, {
    pileOf: { widget, definition: audit },
    services,
    keeping,
    setting,
    summaryOf: (pile, campaign) => {
      const minGroup = smallestGroup(setting('minGroup'));
      const today = utcDay(new Date(services.now()).toISOString());
      const about = { widget, definition: audit, campaign, groups: offeredGroups(audit), minGroup, today };
      return summarise(about, pile.cells(minGroup, campaign));
    },
    changed: () => element.requestUpdate(),
  });
  const view = () => {
    const lang = language();
    return curatorView({
      desk,
      lang,
      level: level(),
      title: textIn(audit.title, lang),
      groupName: (id) => textIn(groupLabel(audit, id), lang),
      figures: {
        title: wordsIn(figureWords, lang).title,
        view: (summary, below) => figuresView(audit, summary, lang, below),
      },
      tag: widget,
      onDownload: (name, text) => download(name, 'application/json', text),
      onPrint: () => printAlone(element, internals),
      arrive: () => {
        element.requestUpdate();
        const place = () => root.querySelector('[part~="problems"]') ?? root.querySelector('[data-arrival]');
        void element.updateComplete.then(() => (place() as HTMLElement | null)?.focus());
      },
    });
  };
  return { view, follow: desk.follow, unfollow: desk.unfollow };
}
