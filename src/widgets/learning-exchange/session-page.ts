import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { webAddress } from '../../domain/channel/web-address.js';
import { draftOf } from '../../domain/records/draft.js';
import type { Entry } from '../../domain/records/record.js';
import { heading } from '../../views/heading.js';
import { detailsView } from '../../views/records/details.js';
import { buttonsView } from '../../views/take-away.js';
import { isPast, lineIn, roomIn, withoutAddress } from './model.js';
import { pagesWords } from './pages-words.js';
import { type Scene, toForm, toSession } from './scene.js';

/** One session: what it is, how to join it, and afterwards what came of it. */
export function sessionView(scene: Scene, id: string): TemplateResult {
  const { records, kinds, lang, said, level, now, sending, go } = scene;
  const words = wordsIn(pagesWords, lang);
  const session = records.find((one) => one.id === id && one.kind === 'session');
  return html`
    <p class="screen">
      <button type="button" part="button quiet" @click=${() => go(toSession(undefined))}>← ${words.toList}</button>
    </p>
    ${
      session
        ? detailsView({
            kind: kinds.session,
            record: session,
            lang,
            words: said.records,
            level,
            without: ['join', 'recording', 'taken', 'takeaways'],
            own: html`
              ${isPast(session, now) ? afterView(scene, session) : joinView(scene, session)}
              ${takeawaysView(scene, session)} ${sending} ${ownView(scene, session)}
            `,
          })
        : html`<p tabindex="-1" data-arrival>${words.gone}</p>`
    }
  `;
}

/** Places, the sign-up, and the address once there is one. */
function joinView(scene: Scene, session: Entry): TemplateResult {
  const { lang, mine, act } = scene;
  const words = wordsIn(pagesWords, lang);
  const { left, waiting } = roomIn(session);
  const signUp = mine.signUpFor(session.id);
  const has = signUp?.fields['place'];
  const button = (name: string, what: () => Promise<unknown>, isMain = true) =>
    html`<button type="button" part="button ${isMain ? 'primary' : ''}" @click=${() => act(what())}>${name}</button>`;
  const sign = (place: 'place' | 'waiting', name: string) => button(name, () => mine.signUp(session.id, place));
  return html`<section class="join" tabindex="-1">
    ${left === undefined ? nothing : html`<p>${left > 0 ? words.left(left) : words.full(waiting)}</p>`}
    <div role="status">
      ${has === 'place' ? html`<p><strong>${words.signedUp}</strong></p>` : nothing}
      ${has === 'waiting' ? html`<p><strong>${words.onWaitingList}</strong></p>` : nothing}
      ${has === 'place' ? addressView(scene, session) : nothing}
    </div>
    ${
      signUp === undefined
        ? html`${session.fields['join'] !== undefined ? html`<p>${words.afterSigningUp}</p>` : nothing}
            <p part="note">${words.signUpMeans}</p>`
        : nothing
    }
    <div class="buttons screen">
      ${signUp === undefined ? (left === 0 ? sign('waiting', words.joinWaiting) : sign('place', words.signUp)) : nothing}
      ${has === 'waiting' && left !== 0 ? sign('place', words.takePlace) : nothing}
      ${signUp ? button(words.cancelSignUp, () => mine.withdraw(signUp), false) : nothing}
      ${calendarButton(scene, has === 'place' ? session : withoutAddress(session))}
    </div>
  </section>`;
}

function addressView({ lang }: Scene, session: Entry): TemplateResult | typeof nothing {
  const words = wordsIn(pagesWords, lang);
  const url = webAddress(lineIn(session, 'join'));
  if (url) return html`<p>${words.joinAt} <a href=${url.href} rel="noopener noreferrer">${url.href}</a></p>`;
  return session.fields['mode'] === 'in-person' ? nothing : html`<p>${words.noAddress(lineIn(session, 'lead'))}</p>`;
}

const calendarButton = ({ kinds, lang }: Scene, session: Entry): TemplateResult =>
  html`<button
    type="button"
    part="button"
    @click=${async () => (await import('./take-away.js')).downloadCalendar(kinds.session, [session], lang)}
  >
    ${wordsIn(pagesWords, lang).calendar}
  </button>`;

function afterView({ lang, films }: Scene, session: Entry): TemplateResult {
  const words = wordsIn(pagesWords, lang);
  const recording = lineIn(session, 'recording');
  return html`<p>${words.isOver}</p>
    ${
      recording === '' ? nothing : html`<p><a href="${films}#v=${encodeURIComponent(recording)}">${words.watch}</a></p>`
    }`;
}

/** What people took away, and what each wrote into a log, by week. */
function takeawaysView(scene: Scene, session: Entry): TemplateResult {
  const { records, mine, lang, level, now, go, newId } = scene;
  const words = wordsIn(pagesWords, lang);
  const { takeaways } = session.fields;
  const weekOf = ({ fields: { week } }: Entry) => Number(week ?? 0);
  const log = records
    .filter(({ kind, fields }) => kind === 'takeaway' && fields['session'] === session.id)
    .sort((one, other) => weekOf(one) - weekOf(other));
  const isOwn = ({ id }: Entry) => mine.records.some((one) => one.id === id);
  const write = () => go(toForm({ kind: 'takeaway', id: newId(), fields: { session: session.id } }));
  return html`<section>
    ${heading(level + 1, words.takeaways, { part: 'subheading' })}
    ${takeaways === undefined ? nothing : html`<p class="lines">${takeaways}</p>`}
    ${
      log.length > 0
        ? html`<ul>
            ${log.map(
              (one) =>
                html`<li>
                  ${weekOf(one) > 0 ? html`<strong>${words.week(weekOf(one))}</strong>` : nothing} ${one.fields['said']}
                  ${isOwn(one) ? html`<span part="note">(${words.yours})</span>` : nothing}
                </li>`,
            )}
          </ul>`
        : takeaways === undefined
          ? html`<p>${words.noTakeaways}</p>`
          : nothing
    }
    <div class="screen">${buttonsView([{ name: words.addTakeaway, act: write }])}</div>
    ${log.some(isOwn) && isPast(session, now) ? contributeView(scene, session) : nothing}
  </section>`;
}

/** The way to offering a film, for whoever took something away. */
function contributeView({ element, nextStep, films, lang, level }: Scene, { fields }: Entry): unknown {
  nextStep.need();
  const result = { kind: 'takeaway', topics: fields['topics'] as string[] };
  return nextStep.value?.nextStepView({ element, result, films, lang, level: level + 2 });
}

/** What whoever offered a session can do with it. */
function ownView({ mine, lang, go, act }: Scene, { id }: Entry): TemplateResult | typeof nothing {
  const own = mine.records.find((one) => one.id === id);
  if (!own) return nothing;
  const words = wordsIn(pagesWords, lang);
  const withdraw = async () => {
    await mine.withdraw(own);
    go(toSession(undefined));
  };
  return html`<div class="screen">
    ${buttonsView([
      { name: words.change, act: () => go(toForm(draftOf(own))) },
      { name: words.withdraw, act: () => act(withdraw()) },
    ])}
  </div>`;
}
