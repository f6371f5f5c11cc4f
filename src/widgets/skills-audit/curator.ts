import { curating } from '../../core/curating.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import { groupLabel, offeredGroups } from '../../domain/questionnaire/groups.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { ratingsReading } from '../../domain/summary/pile.js';
import { textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { curatorView } from '../../views/curator.js';
import { addStyles } from '../../views/late-styles.js';
import { figuresView } from './curator-figures.js';
import { figureWords } from './curator-words.js';
import type { AuditConfig } from './schema.js';

/** The curator's view of the audit. */
export function openCurator(given: CuratorSetting<AuditConfig, Session>): Curator {
  const { config: audit, element } = given;
  addStyles(element.shadowRoot!, curatorStyles);
  const { desk, frame } = curating(given, { reading: ratingsReading(audit), groups: offeredGroups(audit) });
  const view = () => {
    const { lang, ...rest } = frame();
    return curatorView({
      ...rest,
      lang,
      title: textIn(audit.title, lang),
      groupName: (id) => textIn(groupLabel(audit, id), lang),
      figures: {
        title: wordsIn(figureWords, lang).title,
        view: (summary, level) => figuresView(audit, summary, lang, level),
      },
    });
  };
  return { view, follow: desk.follow, unfollow: desk.unfollow };
}
