import { html, type TemplateResult } from 'lit';
import { download } from '../../core/download.js';
import { whenIdle } from '../../core/idle.js';
import { RecordDesk } from '../../core/record-desk.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import type { Entry } from '../../domain/records/record.js';
import { type Lang, textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { heading } from '../../views/heading.js';
import { addStyles } from '../../views/late-styles.js';
import { recordCuratorView } from '../../views/records/curator.js';
import { laterStyles } from '../../views/records/later-styles.js';
import type { RecordsWords } from '../../views/records/words/en.js';
import { buttonsView } from '../../views/take-away.js';
import type { QuestionnaireWords } from '../../views/words/en.js';
import { askingIn } from './asking.js';
import { exchangeCuratorWords } from './curator-words.js';
import { jsonFeedOf, rssOf } from './feeds.js';
import { kinds } from './kinds.js';
import { type ExchangeConfig, type Exchanging, withoutAddress } from './model.js';
import { downloadCalendar } from './take-away.js';
import { vocabularyIn } from './vocabulary.js';

const MINUTE = 60_000;

/** The curator's view of an exchange. */
export function openCurator(given: CuratorSetting<ExchangeConfig, Exchanging>): Curator {
  addStyles(given.element.shadowRoot!, [...curatorStyles, laterStyles]);
  return new ExchangeCurator(given);
}

/** Many people's sessions, offers, asks, sign-ups and takeaways in; one list out. */
class ExchangeCurator implements Curator {
  #known: { asking: QuestionnaireWords; listWords: RecordsWords; desk: RecordDesk } | undefined;
  #hasFailed = false;
  #unfollow: (() => void) | undefined;

  constructor(private readonly given: CuratorSetting<ExchangeConfig, Exchanging>) {
    this.#open(given.language())
      .catch(() => (this.#hasFailed = true))
      .finally(() => given.element.requestUpdate());
  }

  readonly view = (): TemplateResult => {
    const { element, language, level, config } = this.given;
    const lang = language();
    const words = wordsIn(exchangeCuratorWords, lang);
    const title = heading(level(), textIn(config.title, lang));
    if (!this.#known)
      return html`${title}
        <p role="status">${this.#hasFailed ? words.failed : words.coming}</p>`;
    const { asking, listWords, desk } = this.#known;
    return html`
      ${title}
      ${recordCuratorView({
        kinds: Object.values(kinds),
        desk: {
          bringing: desk.bringing,
          // Nobody decides on a sign-up: it is counted.
          records: desk.records.filter(({ kind }) => kind !== 'signup'),
          conflicts: desk.conflicts,
          accepted: desk.accepted,
          faults: desk.faults,
          decide: (id, state) => desk.decide(id, state),
          file: desk.file,
          work: desk.work,
          clear: () => desk.clear(),
        },
        lang,
        level: level(),
        words: asking,
        listWords,
        onDownload: (name, text) => download(name, 'application/json', text),
        arrive: () => {
          element.requestUpdate();
          void element.updateComplete.then(() =>
            element.shadowRoot!.querySelector<HTMLElement>('[data-arrival]')?.focus(),
          );
        },
      })}
      ${desk.records.length > 0 ? [this.#signUpsView(desk), this.#besideView(desk)] : []}
    `;
  };

  readonly follow = (): void => {
    const { setting, services } = this.given;
    if (!setting('sharedDevice')) return;
    this.#unfollow = whenIdle((setting('idleMinutes') || 10) * MINUTE, services.now, () => {
      this.#known?.desk.clear();
      void this.#known?.desk.bringing.forgetToken();
    });
  };

  readonly unfollow = (): void => this.#unfollow?.();

  async #open(lang: Lang): Promise<void> {
    const { services, keeping, setting, element } = this.given;
    const [{ words: asking }, { words }] = await Promise.all([askingIn(lang), vocabularyIn(lang)]);
    const desk = new RecordDesk({
      kinds: Object.values(kinds),
      services,
      keeping,
      endpoint: setting('endpoint'),
      changed: () => element.requestUpdate(),
    });
    this.#known = { asking, listWords: words.records, desk };
  }

  /** How many signed up for each session, and the way into the list. */
  #signUpsView(desk: RecordDesk): TemplateResult {
    const { language, level } = this.given;
    const words = wordsIn(exchangeCuratorWords, language());
    const counted = countsOf(desk.records);
    const putIn = () => counted.forEach(({ session, count }) => desk.fill(session.id, { taken: count }));
    return html`<section>
      ${heading(Math.min(6, level() + 1), words.signUps, { part: 'subheading' })}
      ${
        counted.length === 0
          ? html`<p>${words.noSignUps}</p>`
          : html`<p>${words.signUpsMean}</p>
              <table part="table" class="sign-ups">
                <thead>
                  <tr>
                    ${[words.session, words.counted, words.inList].map((name) => html`<th scope="col">${name}</th>`)}
                  </tr>
                </thead>
                <tbody>
                  ${counted.map(
                    ({ session, count }) =>
                      html`<tr>
                        <th scope="row">${session.fields['title'] ?? session.id}</th>
                        <td>${count}</td>
                        <td>${session.fields['taken'] ?? '–'}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
              ${buttonsView([{ name: words.putIn, act: putIn }])}`
      }
    </section>`;
  }

  #besideView(desk: RecordDesk): TemplateResult {
    const { language, level, config } = this.given;
    const lang = language();
    const words = wordsIn(exchangeCuratorWords, lang);
    const sessions = desk.accepted.filter(({ kind }) => kind === 'session').map(withoutAddress);
    const about = { title: textIn(config.title, lang), home: location.href.replace(/#.*$/, ''), lang };
    return html`<section>
      ${heading(Math.min(6, level() + 1), words.beside, { part: 'subheading' })}
      <p>${words.besideMeans}</p>
      ${buttonsView([
        { name: words.rss, act: () => download('sessions.rss', 'application/rss+xml', rssOf(sessions, about)) },
        {
          name: words.jsonFeed,
          act: () => download('sessions-feed.json', 'application/feed+json', jsonFeedOf(sessions, about)),
        },
        { name: words.calendar, act: () => void downloadCalendar(kinds.session, sessions, lang) },
      ])}
    </section>`;
  }
}

/** How many have signed up for each session that is there; who cancelled is not counted. */
export function countsOf(records: readonly Entry[]): { session: Entry; count: number }[] {
  const counts = new Map<unknown, number>();
  for (const { kind, removed, fields } of records) {
    if (kind === 'signup') counts.set(fields['session'], (counts.get(fields['session']) ?? 0) + (removed ? 0 : 1));
  }
  return records.flatMap((session) => {
    const count = session.kind === 'session' ? counts.get(session.id) : undefined;
    return count === undefined ? [] : [{ session, count }];
  });
}
