import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { daysOf } from '../../domain/records/find.js';
import { monthAfter, weeksOf } from '../../domain/records/month.js';
import type { Entry } from '../../domain/records/record.js';
import { heading } from '../heading.js';
import { type FoundProps, titleView } from './entry.js';
import { laterWords } from './later-words.js';

/** So many records are named on a day; the list names them all. */
const MOST_ON_A_DAY = 5;

/** A month as a table of its weeks; in a narrow place, the days that have something, one below the other. */
export function calendarView(props: FoundProps): TemplateResult {
  const { look, found, lang, level, today, onLook } = props;
  const words = wordsIn(laterWords, lang);
  const name = dateIn(lang, look.month);
  const byDay = recordsByDay(props);
  const turn = (months: number) => () => onLook((now) => ({ ...now, month: monthAfter(now.month, months) }));
  return html`
    <div class="month-head">
      ${heading(level, html`<span aria-live="polite">${name}</span>`, { part: 'subheading' })}
      <div class="buttons">
        <button type="button" part="button" @click=${turn(-1)}>${words.previousMonth}</button>
        <button type="button" part="button" @click=${turn(1)}>${words.nextMonth}</button>
      </div>
    </div>
    ${found.length === 0 ? html`<p>${words.noneOn}</p>` : nothing}
    <table part="table" class="month" role="table">
      <caption class="unseen">
        ${name}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${words.days.map((day) => html`<th role="columnheader" scope="col">${day}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${weeksOf(look.month).map(
          (week) =>
            html`<tr role="row">
              ${week.map((day) =>
                day
                  ? dayView(props, day, byDay.get(day) ?? [], day === today)
                  : html`<td role="cell" class="none"></td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}

function dayView(props: FoundProps, day: string, records: readonly Entry[], isToday: boolean): TemplateResult {
  const { lang } = props;
  const rest = records.length - MOST_ON_A_DAY;
  return html`<td role="cell" class=${records.length > 0 ? '' : 'none'} aria-current=${isToday ? 'date' : nothing}>
    <span class="day" aria-hidden="true">${Number(day.slice(8))}</span><span class="date">${dateIn(lang, day)}</span>
    ${
      records.length > 0
        ? html`<ul>
            ${records.slice(0, MOST_ON_A_DAY).map((record) => html`<li>${titleView(props, record)}</li>`)}
            ${rest > 0 ? html`<li>+ ${rest}</li>` : nothing}
          </ul>`
        : nothing
    }
  </td>`;
}

/** The records of each day of the month; one that goes on for days is on each of them. */
function recordsByDay({ kind, found, look }: FoundProps): Map<string, Entry[]> {
  const days = weeksOf(look.month)
    .flat()
    .filter((day): day is string => day !== undefined);
  const byDay = new Map(days.map((day): [string, Entry[]] => [day, []]));
  for (const record of found) {
    const taken = daysOf(kind, record.fields);
    if (!taken) continue;
    for (const day of days) if (day >= taken.from && day <= taken.to) byDay.get(day)!.push(record);
  }
  return byDay;
}
