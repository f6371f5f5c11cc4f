import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { bringView, type BringProps } from '../../views/curator-bring.js';
import { afreshView } from '../../views/curator-publish.js';
import { fatesView, refusalsView, type TakenProps } from '../../views/curator-taken.js';
import { curatorWords } from '../../views/curator-words.js';
import { heading } from '../../views/heading.js';
import { ownState } from '../../views/own-state.js';
import { listView, outView } from './curator-list.js';
import type { Entry } from './curator-model.js';
import { offersView } from './curator-offers.js';
import { publishView, type PublishProps } from './curator-publish.js';
import type { CuratorFilmsProps } from './curator-props.js';

/** What stands on a curator's screen. */
export interface CuratorScreen extends CuratorFilmsProps, PublishProps {
  desk: BringProps['desk'] & { taken: TakenProps | undefined };
  title: string;
  entries: readonly Entry[];
  /** How many films of the present file cannot be read. */
  faults: number;
  /** Whether a page of the present channel could not be fetched. */
  isCut: boolean;
  /** Where the curator's work is kept. */
  where: 'device' | 'tab' | 'page';
  /** What a press has brought about, for those who do not see it. */
  said: string;
  bring: BringProps;
  onAfresh: () => void;
}

/** Offers in, one channel out. */
export function screenView(props: CuratorScreen): TemplateResult {
  const { words, lang, level, title, desk, entries, said, bring } = props;
  const common = wordsIn(curatorWords, lang);
  const at = (place: Entry['place']) => entries.filter((entry) => entry.place === place);
  const { taken, reading, problems } = desk;
  const isAtStart = !reading && !taken && problems.length === 0;
  return html`<div class="curator" part="report">
    <p part="title" class="about">${title}</p>
    ${heading(level, words.heading, { arrives: isAtStart })}
    <p class="lead">${words.intro}</p>
    <p part="note">${words.kept[props.where]}</p>
    ${faultsView(props)}
    <p role="status" class="unseen">${said}</p>
    ${bringView(bring, common)}
    <section tabindex="-1">
      ${heading(level + 1, `2. ${words.offers}`, {
        part: 'subheading',
        arrives: taken !== undefined && !reading && problems.length === 0,
      })}
      ${taken && !reading ? html`${fatesView(taken, common)} ${refusalsView(taken, common)}` : nothing}
      ${offersView(at('offered'), props)}
    </section>
    <section tabindex="-1">
      ${heading(level + 1, `3. ${words.channel}`, { part: 'subheading' })} ${listView(at('in'), props)}
      ${outView(at('out'), props)}
    </section>
    <section>
      ${heading(level + 1, `4. ${words.publish}`, { part: 'subheading' })} ${publishView(props)}
      ${ownState(false, (asks, set) =>
        afreshView({ desk: { clear: props.onAfresh }, arrive: bring.arrive }, common, asks, set),
      )}
    </section>
    ${common.draft ? html`<footer part="footer"><p part="note">${common.draft}</p></footer>` : nothing}
  </div>`;
}

function faultsView({ faults, isCut, words }: CuratorScreen): TemplateResult | typeof nothing {
  if (faults === 0 && !isCut) return nothing;
  return html`<div part="notice" class="wrong">
    <p>${isCut ? words.failed : words.faults(faults)}</p>
  </div>`;
}
