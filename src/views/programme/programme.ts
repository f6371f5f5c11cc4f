import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { dueDays } from '../../domain/programme/due.js';
import { heading } from '../heading.js';
import { addingView } from './adding.js';
import type { ProgrammeProps } from './props.js';
import { stepView } from './step.js';
import { programmeTakeAway } from './take-away.js';
import { programmeWords } from './words.js';

export { programmeStyles } from './styles.js';
export type { ProgrammeProps } from './props.js';

/** A development programme: its steps, to tick, to reflect on, to move and to leave out, and what can be done with it. */
export function programmeView(props: ProgrammeProps): TemplateResult {
  const { programme, lang, level } = props;
  const words = wordsIn(programmeWords, lang);
  const { steps, madeOn } = programme;
  const due = dueDays(programme);
  return html`<div class="report" part="report">
    ${heading(level, words.heading, { arrives: true })}
    <p part="date">${words.madeOn(dateIn(lang, madeOn))}</p>
    <p role="status">
      ${steps.length > 0 ? words.progress(steps.filter(({ done }) => done).length, steps.length) : words.empty}
    </p>
    ${
      steps.length > 0
        ? html`<ol class="steps">
            ${steps.map((step, at) => stepView(step, { ...props, words, at, due: due.get(step.id) }))}
          </ol>`
        : nothing
    }
    ${addingView(props, words)} ${programmeTakeAway(props, words)}
  </div>`;
}
