import { html, nothing, type TemplateResult } from 'lit';
import type { Agreement, Kappa } from '../../../domain/coding/agreement.js';
import { heading } from '../../../views/heading.js';
import { wideTable } from '../../../views/wide-table.js';
import { fileField } from './file-field.js';
import type { PartProps, Second } from './props.js';
import { kappaIn } from './told.js';

export interface AgreementProps extends PartProps {
  second: Second | undefined;
  problem: string | undefined;
  onSecond: (file: File) => void;
}

/** How far a second coder agrees. */
export function agreementView(props: AgreementProps): TemplateResult {
  const { words, level, second, problem, onSecond } = props;
  return html`${heading(level, words.panels.agreement, { part: 'subheading', arrives: true })}
    <p>${words.agreementIntro}</p>
    ${fileField({ id: 'second', name: words.second, problem, onFile: onSecond })}
    <div role="status">${second ? comparedView(second, props) : nothing}</div>
    ${second?.agreement ? tableView(second.agreement, props) : nothing}`;
}

function comparedView({ coder, codebook, agreement }: Second, { words, work }: AgreementProps): TemplateResult {
  if (!agreement) return notice(words.otherSurvey);
  const { answers, changed, onlyOne } = agreement;
  const isOther = codebook.id !== work.codebook.id || codebook.version !== work.codebook.version;
  return html`<p>${words.other(coder)}</p>
    <ul>
      <li>${words.compared(answers)}</li>
      ${onlyOne > 0 ? html`<li>${words.onlyOne(onlyOne)}</li>` : nothing}
      ${changed > 0 ? html`<li>${words.changed(changed)}</li>` : nothing}
    </ul>
    ${coder === work.coder ? notice(words.sameCoder) : nothing}
    ${isOther ? notice(words.otherCodebook(`${codebook.id} ${codebook.version}`)) : nothing}`;
}

const notice = (words: string) => html`<div part="notice" class="wrong"><p>${words}</p></div>`;

const shareIn = (share: number, { words }: Pick<PartProps, 'words'>): string =>
  Number.isNaN(share) ? words.withheldCell : words.percent(Math.round(100 * share));

function tableView({ codes, overall }: Agreement, props: AgreementProps): TemplateResult {
  const { words, codeName } = props;
  const { kappa, observed, expected, both, first, secondAlone, neither } = words;
  const figures = (one: Kappa) => [
    kappaIn(one.kappa, words),
    shareIn(one.observed, props),
    shareIn(one.expected, props),
  ];
  return html`${wideTable({
      caption: words.agreementTable,
      corner: words.theme,
      columns: [kappa, observed, expected, both, first, secondAlone, neither].map((head) => ({ head })),
      rows: [
        { head: words.overall, cells: [...figures(overall), '', '', '', ''] },
        ...codes.map((one) => ({
          head: codeName(one.code),
          cells: [...figures(one), one.both, one.onlyFirst, one.onlySecond, one.neither],
        })),
      ],
    })}
    <p part="note">${words.kappaNote}</p>`;
}
