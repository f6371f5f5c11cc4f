import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { download } from '../../core/download.js';
import { printAlone } from '../../core/print.js';
import { programmeFile, programmeIn } from '../../core/programme-file.js';
import { wordsIn } from '../../core/words.js';
import { dateIn, dayOf } from '../../domain/dates.js';
import { answered, makeProgramme } from '../../domain/programme/make.js';
import { adjusted, begun, type Plan, readPlan, swapped, tidied } from '../../domain/programme/plan.js';
import type { Offers } from '../../domain/programme/programme.js';
import type { Entry } from '../../domain/records/record.js';
import { textIn } from '../../domain/text.js';
import type { Need } from '../../domain/topics/needs.js';
import { heading } from '../../views/heading.js';
import { addStyles } from '../../views/late-styles.js';
import { programmeStyles, programmeView } from '../../views/programme/programme.js';
import { openingView } from '../../views/programme/take-away.js';
import { programmeWords } from '../../views/programme/words.js';
import { buttonsView } from '../../views/take-away.js';
import { pagesWords } from './pages-words.js';
import { leadOf } from './programme-leads.js';
import { makingStyles, makingView } from './programme-making.js';
import { offersOf } from './programme-offers.js';
import { programmePageWords } from './programme-words.js';
import { type ProgrammeScene, type Scene, toForm, toProgramme, toSession } from './scene.js';

export { joinPlans } from '../../domain/programme/plan.js';

export const dress = (root: ShadowRoot): void => addStyles(root, [...programmeStyles, makingStyles]);

/** From what was opened out of a programme back to it. */
export const backView = ({ lang, go }: Scene): TemplateResult =>
  html`<p class="screen">
    <button type="button" part="button quiet" @click=${() => go(toProgramme)}>
      ← ${wordsIn(programmePageWords, lang).back}
    </button>
  </p>`;

/** The page of a person's development programme, or of making one. */
export function programmePage(scene: ProgrammeScene): TemplateResult {
  const { state, records, lang, go } = scene;
  const offers = offersOf(records);
  const plan = readPlan(state.plan);
  return html`
    <p class="screen">
      <button type="button" part="button quiet" @click=${() => go(toSession(undefined))}>
        ← ${wordsIn(pagesWords, lang).toList}
      </button>
    </p>
    ${plan ? planView(scene, plan, offers) : firstView(scene, offers)}
  `;
}

/** Where nobody has made a programme yet. */
function firstView(scene: ProgrammeScene, offers: Offers): TemplateResult {
  const { lang, level, go } = scene;
  const words = wordsIn(programmePageWords, lang);
  return html`
    ${heading(level, words.heading, { arrives: true })}
    <p>${words.lead}</p>
    ${makingView(scene, (needs, from) => go(making(scene, offers, needs, from)))}
    <section class="screen">
      ${heading(level + 1, words.openHeading, { part: 'subheading' })}
      ${openingView({ onOpen: opening(scene) }, wordsIn(programmeWords, lang))}
    </section>
  `;
}

function planView(scene: ProgrammeScene, { programme, earlier }: Plan, offers: Offers): TemplateResult {
  const { mine, lang, level, now, sending, change, go, newId, element, internals } = scene;
  const words = wordsIn(programmePageWords, lang);
  const today = todayOf(scene);
  const make = (needs: readonly Need[], from?: string) => go(making(scene, offers, needs, from));
  return html`
    ${earlier ? asideView(scene, earlier) : nothing} ${answeredView(scene, programme, offers)}
    ${programmeView({
      programme,
      offers,
      lang,
      level,
      now,
      today,
      lead: (step) => leadOf(step, scene),
      onChange: (step) => change(onPlan(adjusted(step))),
      onAsk: (topic) => go(toForm({ kind: 'ask', id: newId(), fields: { topics: [topic] } })),
      asked: askedIn(mine.records),
      onFile: download,
      onSave: () => download(`programme-${today}.json`, 'application/json', programmeFile(programme)),
      onOpen: opening(scene),
      onPrint: () => printAlone(element, internals),
    })}
    ${sending}
    ${keyed(
      // Closed again once another has been made.
      programme.id,
      html`<details class="screen">
        <summary>${words.another}</summary>
        <p>${words.anotherMeans} ${earlier ? words.anotherDrops : nothing}</p>
        ${makingView(scene, make)}
      </details>`,
    )}
  `;
}

/** The programme that was put aside, and what can be done with it. */
function asideView({ lang, go }: Scene, { madeOn, steps }: Plan['programme']): TemplateResult {
  const words = wordsIn(programmePageWords, lang);
  const done = steps.filter((step) => step.done).length;
  return html`<div part="notice" class="screen">
    <p>${words.aside(dateIn(lang, madeOn), done, steps.length)}</p>
    ${buttonsView([
      { name: words.swap, act: () => go(onPlan(swapped)) },
      { name: words.tidy, act: () => go(onPlan(tidied)) },
    ])}
  </div>`;
}

/** Sessions that there are by now on what the programme only asks for. */
function answeredView(
  { lang, now, go }: Scene,
  programme: Plan['programme'],
  { sessions }: Offers,
): TemplateResult | typeof nothing {
  const known = new Set(programme.steps.map(({ id }) => id));
  const found = answered(programme, sessions, now).steps.filter(({ id }) => !known.has(id));
  if (found.length === 0) return nothing;
  const words = wordsIn(programmePageWords, lang);
  const put = (one: Plan['programme']) => answered(one, sessions, now);
  return html`<div part="notice" class="screen" role="status">
    <p>${words.answered(found.map(({ title }) => textIn(title, lang)).join('; '))}</p>
    ${buttonsView([{ name: words.putIn, act: () => go(onPlan(adjusted(put))) }])}
  </div>`;
}

/** A step of the plan as one of the exchange; nothing where there is no plan any more. */
const onPlan =
  (step: (now: Plan) => Plan) =>
  (now: Scene['state']): Scene['state'] => {
    const plan = readPlan(now.plan);
    return plan ? { ...now, plan: step(plan) } : now;
  };

const beginning =
  (programme: Plan['programme']) =>
  (now: Scene['state']): Scene['state'] => ({ ...now, plan: begun(programme)(readPlan(now.plan)) });

/** The topics that a person has asked for. */
const askedIn = (own: readonly Entry[]): string[] =>
  own.flatMap(({ kind, removed, fields }) => (kind === 'ask' && !removed ? (fields['topics'] as string[]) : []));

const todayOf = ({ now }: Scene): string => dayOf(new Date(now).toISOString());

const making = (scene: Scene, offers: Offers, needs: readonly Need[], from?: string) =>
  beginning(makeProgramme({ id: scene.newId(), needs, offers, now: scene.now, today: todayOf(scene), from }));

/** Takes the programme in a file; false where there is none. */
const opening =
  ({ go }: Scene) =>
  (text: string): boolean => {
    const found = programmeIn(text);
    if (found) go(beginning(found));
    return found !== undefined;
  };
