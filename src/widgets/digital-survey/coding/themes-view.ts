import { html, nothing, type TemplateResult } from 'lit';
import { scoreOf } from '../../../domain/coding/cross.js';
import { profileQuestions } from '../../../domain/coding/material.js';
import { responseRate } from '../../../domain/coding/rank.js';
import { chartView } from '../../../views/chart.js';
import { heading } from '../../../views/heading.js';
import { ownState } from '../../../views/own-state.js';
import { wideTable } from '../../../views/wide-table.js';
import type { Figures, PartProps } from './props.js';
import { groupName, shareOf } from './told.js';

export interface ThemesProps extends PartProps {
  /** What was counted last, which stays in sight while it is counted anew. */
  figures: Figures | undefined;
  isCounting: boolean;
  onInvited: (invited: number | undefined) => void;
  onCompare: (question: string, isCompared: boolean) => void;
  onQuote: (id: string, isChosen: boolean) => void;
}

/** How many people brought up which theme, who they are, and in which words. */
export function themesView(props: ThemesProps): TemplateResult {
  const { words, level, figures, isCounting } = props;
  const title = heading(level, words.panels.themes, { part: 'subheading', arrives: true });
  return html`${title}
    <p role="status" class=${figures ? 'unseen' : ''}>${isCounting ? words.counting : nothing}</p>
    ${figures ? figuresView(figures, props) : nothing}`;
}

const figuresView = (figures: Figures, props: ThemesProps): TemplateResult =>
  html`${rateView(figures, props)} ${rankingView(figures, props)} ${compareView(figures, props)}
  ${ownState({ of: '', shown: QUOTED_AT_ONCE }, (now, set) => quotationsView(figures, props, now, set))}`;

function rateView({ answered }: Figures, { words, work, onInvited }: ThemesProps): TemplateResult {
  const { invited } = work;
  const percent = responseRate(answered, invited);
  const take = ({ target }: Event) => {
    const { value } = target as HTMLInputElement;
    onInvited(value.trim() === '' ? undefined : Number(value));
  };
  return html`<label class="name" for="invited">${words.invited}</label>
    <input
      id="invited"
      type="text"
      class="short"
      inputmode="numeric"
      autocomplete="off"
      aria-describedby="rate"
      .value=${invited === undefined ? '' : String(invited)}
      @change=${take}
    />
    <p id="rate" role="status">
      ${
        percent === undefined
          ? html`${words.noRate(answered)} ${invited === undefined ? nothing : words.fewerInvited}`
          : words.rate(answered, invited!, percent)
      }
    </p>`;
}

/** A scale in quarters that holds a number of people. */
const scaleFor = (most: number): [number, number] => [0, Math.max(4, Math.ceil(most / 4) * 4)];

function rankingView(figures: Figures, { words, level, codeName }: ThemesProps): TemplateResult {
  const { themes, answered, notDone, strange } = figures;
  const brought = themes.filter(({ people }) => people > 0);
  return html`${heading(level + 1, words.ranking, { part: 'section' })}
    <p>${words.rankingNote} ${notDone > 0 ? words.notDone(notDone) : nothing}</p>
    ${strange.length > 0 ? html`<div part="notice" class="wrong"><p>${words.strange(strange.join(', '))}</p></div>` : nothing}
    ${
      brought.length > 0
        ? chartView({
            name: words.chartName,
            failed: words.chartFailed,
            rows: brought.map(({ code }) => codeName(code)),
            series: [{ name: words.people, values: brought.map(({ people }) => people) }],
            scale: scaleFor(brought[0]!.people),
            figure: String,
            keyless: true,
          })
        : nothing
    }
    ${wideTable({
      caption: words.ranking,
      corner: words.theme,
      columns: [words.rank, words.people, words.byWords, words.byChoice, words.share].map((head) => ({ head })),
      rows: themes.map(({ code, rank, people, byWords, byChoice }) => ({
        head: codeName(code),
        cells: [
          rank,
          people,
          byWords,
          byChoice,
          words.percent(answered === 0 ? 0 : Math.round((100 * people) / answered)),
        ],
      })),
    })}`;
}

function compareView(figures: Figures, props: ThemesProps): TemplateResult | typeof nothing {
  const { words, text, level, definition, work, codeName, onCompare } = props;
  const questions = profileQuestions(definition);
  if (questions.length === 0) return nothing;
  const codes = figures.themes.map(({ code }) => code);
  const tables = figures.crossTabs.map(({ question: id, summary }) => {
    const question = questions.find((one) => one.id === id)!;
    if (!summary.total) return html`<p>${words.nobodyToCompare}</p>`;
    return html`${heading(level + 2, words.by(text(question.text)), { part: 'title' })}
    ${wideTable({
      caption: words.by(text(question.text)),
      corner: words.theme,
      columns: summary.groups.map(({ id: value, n }) => {
        const name = groupName(question, value, props);
        return { head: n === undefined ? words.withheld(name) : words.groupOf(name, n) };
      }),
      rows: codes.map((code) => ({
        head: codeName(code),
        cells: summary.groups.map((group) => shareOf(group, scoreOf(code), words)),
      })),
    })}`;
  });
  return html`${heading(level + 1, words.comparison, { part: 'section' })}
    <fieldset>
      <legend class="small">${words.compare}</legend>
      <p part="hint">${words.compareNote(figures.minGroup)}</p>
      ${questions.map(
        ({ id, text: asked }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${work.compared.includes(id)}
              @change=${({ target }: Event) => onCompare(id, (target as HTMLInputElement).checked)}
            />${text(asked)}</label
          >`,
      )}
    </fieldset>
    ${tables}`;
}

const QUOTED_AT_ONCE = 20;

interface Quoted {
  of: string;
  shown: number;
}

function quotationsView(
  { quotations, themes }: Figures,
  { words, text, level, definition, work, codeName, onQuote }: ThemesProps,
  { of, shown }: Quoted,
  set: (now: Quoted) => void,
): TemplateResult {
  const about = quotations.filter(({ codes }) => of === '' || codes.includes(of));
  const questionOf = (id: string) => text(definition.questions.find((one) => one.id === id)!.text);
  return html`${heading(level + 1, words.quotations, { part: 'section' })}
    <p>${words.quotationsNote}</p>
    <label class="name" for="about">${words.quotationsOf}</label>
    <select
      id="about"
      @change=${({ target }: Event) => set({ of: (target as HTMLSelectElement).value, shown: QUOTED_AT_ONCE })}
    >
      <option value="">${words.everyTheme}</option>
      ${themes.map(({ code }) => html`<option value=${code}>${codeName(code)}</option>`)}
    </select>
    <p role="status">${words.chosen(quotations.filter(({ id }) => work.quotes.includes(id)).length)}</p>
    ${about.length === 0 ? html`<p>${words.noQuotations}</p>` : nothing}
    <div class="quotations">
      ${about.slice(0, shown).map(
        ({ id, words: said, question, codes }) =>
          html`<label
            ><input
              type="checkbox"
              .checked=${work.quotes.includes(id)}
              @change=${({ target }: Event) => onQuote(id, (target as HTMLInputElement).checked)}
            /><span
              >${words.quote(said)}
              <span class="quiet">${questionOf(question)} · ${codes.map(codeName).join(', ')}</span></span
            ></label
          >`,
      )}
    </div>
    ${
      about.length > shown
        ? html`<button type="button" part="button" @click=${() => set({ of, shown: shown + QUOTED_AT_ONCE })}>
            ${words.more}
          </button>`
        : nothing
    }`;
}
