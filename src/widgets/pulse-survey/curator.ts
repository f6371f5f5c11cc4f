import { html, nothing, type TemplateResult } from 'lit';
import { curating } from '../../core/curating.js';
import { download } from '../../core/download.js';
import type { Curator, CuratorSetting } from '../../core/widget-element.js';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { pulseReading, waveScore } from '../../domain/pulse/reading.js';
import { READING_COLUMNS, readingsOf, readingsText } from '../../domain/pulse/readings.js';
import type { Session } from '../../domain/questionnaire/session.js';
import { everybody } from '../../domain/summary/pooled.js';
import type { Summary } from '../../domain/summary/summary.js';
import { surveyGroupName, surveyGroups } from '../../domain/survey/groups.js';
import { type Lang, textIn } from '../../domain/text.js';
import { curatorStyles } from '../../views/curator-styles.js';
import { curatorView } from '../../views/curator.js';
import { heading } from '../../views/heading.js';
import { invitedView } from '../../views/invited.js';
import { addStyles } from '../../views/late-styles.js';
import { ownState } from '../../views/own-state.js';
import { buttonsView } from '../../views/take-away.js';
import { resultsWords } from './results-words.js';
import type { PulseConfig } from './schema.js';
import { methodView, trendsView } from './trend.js';

/** The curator's view of the pulse survey. */
export function openCurator(given: CuratorSetting<PulseConfig, Session>): Curator {
  const { config: pulse, element } = given;
  addStyles(element.shadowRoot!, curatorStyles);
  const { desk, today, frame } = curating(given, { reading: pulseReading(pulse), groups: surveyGroups(pulse) });
  const view = () => {
    const { lang, ...rest } = frame();
    const words = wordsIn(resultsWords, lang);
    return curatorView({
      ...rest,
      lang,
      // One person answers in many waves.
      words: { reportOf: (n, date) => `${words.answers(n)}, ${date}` },
      title: textIn(pulse.title, lang),
      groupName: (id) => surveyGroupName(pulse, id, lang),
      figures: {
        title: words.figures,
        view: (summary, level) => [
          invitedView(element, answeredLast(pulse, summary), lang),
          trendsView(pulse, summary, { lang, level, day: today() }),
          methodView(words),
          readingsView(pulse, summary, lang, level),
        ],
      },
      own: (level) => didView(pulse, lang, level),
    });
  };
  return { view, follow: desk.follow, unfollow: desk.unfollow };
}

/** How many people the newest wave tells of. */
function answeredLast({ waves = [] }: PulseConfig, summary: Summary): number {
  const { n, scores = {} } = everybody(summary);
  return waves.map(({ id }) => scores[waveScore(id, 'overall')]?.n ?? 0).findLast((people) => people > 0) ?? n;
}

/** The waves as readings of indicators; nothing where there are no waves. */
function readingsView(
  pulse: PulseConfig,
  summary: Summary,
  lang: Lang,
  level: number,
): TemplateResult | typeof nothing {
  if (!pulse.waves) return nothing;
  const words = wordsIn(resultsWords, lang);
  const readings = () => readingsOf(pulse, summary, lang);
  const csv = async () => {
    const { default: Papa } = await import('papaparse');
    const table = Papa.unparse(readings(), { columns: [...READING_COLUMNS], escapeFormulae: true });
    download(`${pulse.id}-readings.csv`, 'text/csv', `\uFEFF${table}\r\n`);
  };
  return html`<div class="screen">
    ${heading(level, words.readings, { part: 'section' })}
    <p>${words.readingsNote}</p>
    ${ownState('', (problem, setProblem) => [
      buttonsView([
        {
          name: words.readingsJson,
          act: () => download(`${pulse.id}-readings.json`, 'application/json', readingsText(readings())),
        },
        {
          name: words.readingsCsv,
          act: () =>
            void csv().then(
              () => setProblem(''),
              () => setProblem(words.notFetched),
            ),
        },
      ]),
      html`<p role="status" part="problem">${problem || nothing}</p>`,
    ])}
  </div>`;
}

/** Where the curator writes what was done about each wave, and takes the survey file away; nothing without waves. */
function didView(pulse: PulseConfig, lang: Lang, level: number): TemplateResult | typeof nothing {
  const { waves } = pulse;
  if (!waves) return nothing;
  const words = wordsIn(resultsWords, lang);
  return html`<section class="screen">
    ${heading(level, words.writeDid, { part: 'subheading' })}
    <p>${words.writeDidNote}</p>
    ${ownState<Record<string, string>>({}, (typed, set) => {
      const written = waves.map((wave) => {
        const said = typed[wave.id]?.trim();
        if (said === undefined) return wave;
        const { did = '', ...rest } = wave;
        if (said === '') return rest;
        return { ...rest, did: typeof did === 'string' ? said : { ...did, [lang]: said } };
      });
      const file = () =>
        download(`${pulse.id}.json`, 'application/json', `${JSON.stringify({ ...pulse, waves: written }, null, 2)}\n`);
      return html`
        ${waves.map(
          ({ id, opens, did }, at) => html`
            <label class="name" for="did-${id}">${words.wave(at + 1, dateIn(lang, opens.slice(0, 7)))}</label>
            <textarea
              id="did-${id}"
              rows="2"
              .value=${typed[id] ?? (did === undefined ? '' : textIn(did, lang))}
              @change=${(event: Event) => set({ ...typed, [id]: (event.target as HTMLTextAreaElement).value })}
            ></textarea>
          `,
        )}
        ${buttonsView([{ name: words.downloadSurvey, act: file }])}
      `;
    })}
  </section>`;
}
