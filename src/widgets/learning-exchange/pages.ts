import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import { wordsIn } from '../../core/words.js';
import type { Visit } from '../../core/visit.js';
import { dayOf } from '../../domain/dates.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { css } from '../../views/css.js';
import { fileButtonStyles } from '../../views/file-button-styles.js';
import { addStyles } from '../../views/late-styles.js';
import { laterStyles } from '../../views/records/later-styles.js';
import { sendingView } from '../../views/sending.js';
import { tableStyles } from '../../views/table-styles.js';
import { buttonsView } from '../../views/take-away.js';
import { boardView } from './board.js';
import type { Mine } from './mine.js';
import type { ExchangeConfig, Exchanging } from './model.js';
import { pagesWords } from './pages-words.js';
import { downloadPart, partView } from './part.js';
import type { Scene } from './scene.js';

export { calendarView } from '../../views/records/calendar.js';
export { pagesView } from '../../views/records/paging.js';
export { standingView } from '../../views/records/standing.js';
export { tableView } from '../../views/records/table.js';
export { Behind } from './behind.js';
export { kinds } from './kinds.js';

const pageStyles = css`
  label.template {
    max-inline-size: 32em;
    margin-block-end: 0.5em;
  }
  [part~='notice'] .buttons {
    margin-block: 0.5em;
  }
  .lines {
    white-space: pre-line;
  }
  .board dl {
    margin-block-end: 0;
  }
  .board dt {
    font-weight: 600;
  }
  .board dd {
    margin: 0 0 0.5em;
  }
`;

export const dress = (root: ShadowRoot): void =>
  addStyles(root, [tableStyles, laterStyles, fileButtonStyles, pageStyles]);

/** What stands below the list: the sessions found as a calendar, offers and asks, and the person's own part as a file. */
export function belowView(scene: Scene, found: readonly Entry[] = []): TemplateResult {
  const { kinds, lang } = scene;
  const takeAll = async () => (await import('./take-away.js')).downloadCalendar(kinds.session, found, lang);
  return html`
    <div class="screen">
      ${buttonsView([{ name: wordsIn(pagesWords, lang).allCalendar, act: () => void takeAll() }])}
    </div>
    ${boardView(scene)} ${partView(scene)}
  `;
}

/** What became of what the person made or did last, and what of earlier still waits. */
export function sentView(
  visit: Visit<ExchangeConfig, Exchanging>,
  mine: Mine,
  lang: Lang,
): TemplateResult | typeof nothing {
  const words = wordsIn(pagesWords, lang);
  const { latest, staysHere } = mine;
  if (visit.setting('endpoint') === undefined) {
    if (!mine.records.length) return nothing;
    return html`<div part="notice" class="screen">
      <p>${words.kept}</p>
      ${buttonsView([{ name: words.download, act: () => void downloadPart(mine) }])}
    </div>`;
  }
  const about = latest && visit.sender?.about(latest);
  return about ? sendingView({ ...about, canSend: false, staysHere, lang, onDownload: downloadResult }) : nothing;
}

const downloadResult = (result: Result): void =>
  download(`${result.kind}-${dayOf(result.finishedAt)}.json`, 'application/json', written(result));
