import { html, nothing, type TemplateResult } from 'lit';
import type { Fate } from '../domain/summary/pile.js';
import type { CuratorDesk, CuratorProps } from './curator.js';
import { type CuratorWords, whole } from './curator-words.js';
import { heading } from './heading.js';

type Taken = NonNullable<CuratorDesk['taken']>;

/** What became of what was brought. */
export type TakenProps = Pick<Taken, 'fates' | 'refused' | 'refusals'>;

/** In the order in which they are told. */
const FATES: readonly Fate[] = [
  'taken',
  'replaced',
  'doubled',
  'outdated',
  'unlike',
  'other-widget',
  'other-questions',
  'personal',
];

/** What became of everything that was brought, and the choice of a campaign. */
export function takenView({ desk, level, groupName }: CuratorProps, words: CuratorWords): TemplateResult {
  const taken = desk.taken!;
  return html`<section class="screen">
    ${heading(level + 1, `2. ${words.taken}`, { part: 'subheading', arrives: desk.problems.length === 0 })}
    <p>${words.takenSum(taken.people, taken.sources)}</p>
    ${fatesView(taken, words)} ${refusalsView(taken, words)} ${sizesView(taken, words, groupName)}
    ${campaignView(desk, words)}
  </section>`;
}

/** What became of how many results. */
export function fatesView({ fates, refused }: TakenProps, words: CuratorWords): TemplateResult {
  const rows: [string, number][] = [
    ...FATES.map((fate): [string, number] => [words.fates[fate], fates.get(fate) ?? 0]),
    [words.refused, refused],
  ];
  return countsView(
    words.taken,
    [words.columnFate, words.columnResults],
    rows.filter(([, n], at) => n > 0 || at === 0),
  );
}

function countsView(caption: string, heads: readonly [string, string], rows: [string, number][]): TemplateResult {
  return html`<table part="table">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${heads[0]}</th>
        <th scope="col" class="number">${heads[1]}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, n]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td class="number">${whole(n)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The first of those that could not be read, and why. */
export function refusalsView({ refusals }: TakenProps, words: CuratorWords): TemplateResult | typeof nothing {
  if (refusals.length === 0) return nothing;
  return html`<div part="notice" class="wrong">
    <div>
      <p>${words.refusedFirst}:</p>
      <ul>
        ${refusals.map(
          ({ line, why, key, name }) =>
            html`<li>
              ${words.refusal(line, name)}:
              ${
                key === undefined
                  ? words.whyRefused[why]
                  : words.keyRefused(key, words.expected[key] ?? words.expectedWord)
              }
            </li>`,
        )}
      </ul>
    </div>
  </div>`;
}

function sizesView({ sizes }: Taken, words: CuratorWords, groupName: (id: string) => string): TemplateResult {
  const rows = [...sizes]
    .toSorted(([, one], [, other]) => other - one)
    .map(([id, n]): [string, number] => [id === undefined ? words.noGroup : groupName(id), n]);
  return html`<details>
    <summary>${words.sizes}</summary>
    <p part="note"><strong>${words.sizesNote}</strong></p>
    ${countsView(words.sizes, [words.columnGroup, words.columnPeople], rows)}
  </details>`;
}

/** None where no result names a campaign. */
function campaignView(desk: CuratorDesk, words: CuratorWords): TemplateResult | typeof nothing {
  const { campaigns } = desk.taken!;
  if (campaigns.length === 0) return nothing;
  const choose = (event: Event) => {
    const at = (event.target as HTMLSelectElement).selectedIndex;
    void desk.look(at === 0 ? undefined : campaigns[at - 1]);
  };
  return html`<label class="name" for="campaign">${words.campaign}</label>
    <select id="campaign" @change=${choose}>
      <option ?selected=${desk.campaign === undefined}>${words.allCampaigns}</option>
      ${campaigns.map((name) => html`<option ?selected=${desk.campaign === name}>${name}</option>`)}
    </select>`;
}
