import { dateIn } from '../../../domain/dates.js';
import { element, type Xml } from '../../../domain/channel/xml.js';
import { scoreOf } from '../../../domain/coding/cross.js';
import { standingCodes } from '../../../domain/coding/codebook.js';
import { profileQuestions } from '../../../domain/coding/material.js';
import { responseRate } from '../../../domain/coding/rank.js';
import type { Figures, PartProps, Second } from './props.js';
import { groupName, kappaIn, shareOf } from './told.js';

export interface ReportProps extends PartProps {
  figures: Figures;
  second: Second | undefined;
  /** The day, as `2026-11-22`. */
  today: string;
}

/** A look of its own, for screen and paper, so that the file needs nothing else. */
const STYLE = `body { max-width: 50em; margin: 2em auto; padding: 0 1em; font: 1rem/1.5 system-ui, sans-serif; }
table { width: 100%; margin-block: 1em 2em; border-collapse: collapse; }
caption { font-weight: 600; text-align: start; }
th, td { padding: 0.375em 0.5em; border-bottom: 1px solid #767676; text-align: start; font-weight: 400; vertical-align: top; }
td { text-align: end; font-variant-numeric: tabular-nums; }
thead th { font-weight: 600; }
thead th + th { text-align: end; }
svg { display: block; width: 100%; height: auto; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 4px solid #767676; }
.wide { overflow-x: auto; }`;

/** The whole report as one accessible HTML file: headings, figures as tables, a chart beside its table, and no script. */
export function reportText(props: ReportProps): string {
  const { words, text, lang, definition } = props;
  const title = words.reportTitle(text(definition.title));
  const body = element(
    'main',
    {},
    element('h1', {}, title),
    ...aboutView(props),
    ...rankingView(props),
    ...comparisonView(props),
    ...agreementView(props),
    ...quotationsView(props),
    ...codebookView(props),
  );
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n${element('title', {}, title).xml}\n<style>\n${STYLE}\n</style>`;
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n${head}\n</head>\n<body>\n${body.xml}\n</body>\n</html>\n`;
}

const paragraph = (words: string): Xml => element('p', {}, words);

function aboutView({ words, lang, work, figures, today }: ReportProps): Xml[] {
  const { answered, notDone } = figures;
  const percent = responseRate(answered, work.invited);
  return [
    paragraph(percent === undefined ? words.noRate(answered) : words.rate(answered, work.invited!, percent)),
    paragraph([words.made(dateIn(lang, today)), work.coder && words.codedBy(work.coder)].filter(Boolean).join(' ')),
    ...(notDone > 0 ? [paragraph(words.notDone(notDone))] : []),
    ...(words.draft ? [paragraph(words.draft)] : []),
  ];
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): Xml {
  const row = ([first, ...cells]: readonly string[]) =>
    element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell)));
  const whole = element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows.map(row)),
  );
  // Reached by keyboard where it is wider than the page.
  return element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': caption }, whole);
}

function rankingView(props: ReportProps): Xml[] {
  const { words, figures, codeName } = props;
  const { answered, themes } = figures;
  const heads = [words.theme, words.rank, words.people, words.byWords, words.byChoice, words.share];
  const rows = themes.map(({ code, rank, people, byWords, byChoice }) => [
    codeName(code),
    ...[rank, people, byWords, byChoice].map(String),
    words.percent(Math.round((100 * people) / answered)),
  ]);
  return [
    element('h2', {}, words.ranking),
    paragraph(words.rankingNote),
    chart(props),
    table(words.ranking, heads, rows),
  ];
}

/** In units of the drawing. */
const ROW = 28;
const LABELS = 300;
const WIDTH = 800;
const FIGURE = 50;

function chart({ words, figures, codeName }: ReportProps): Xml {
  const brought = figures.themes.filter(({ people }) => people > 0);
  const most = brought[0]?.people ?? 1;
  const bars = brought.flatMap(({ code, people }, at) => {
    const y = at * ROW;
    const width = ((WIDTH - LABELS - FIGURE) * people) / most;
    return [
      element('text', { x: String(LABELS - 10), y: String(y + 19), 'text-anchor': 'end' }, codeName(code)),
      element('rect', {
        x: String(LABELS),
        y: String(y + 4),
        width: width.toFixed(1),
        height: String(ROW - 8),
        fill: '#1d5bbf',
      }),
      element('text', { x: (LABELS + width + 8).toFixed(1), y: String(y + 19) }, String(people)),
    ];
  });
  const viewBox = `0 0 ${WIDTH} ${Math.max(1, brought.length) * ROW}`;
  return element('svg', { viewBox, role: 'img', 'aria-label': words.chartName, 'font-size': '15' }, ...bars);
}

function comparisonView(props: ReportProps): Xml[] {
  const { words, text, figures, definition, codeName } = props;
  const told = figures.crossTabs.filter(({ summary }) => summary.total);
  if (told.length === 0) return [];
  const questions = profileQuestions(definition);
  const tables = told.map(({ question: id, summary }) => {
    const question = questions.find((one) => one.id === id)!;
    const heads = summary.groups.map((group) => {
      const name = groupName(question, group.id, props);
      return group.n === undefined ? words.withheld(name) : words.groupOf(name, group.n);
    });
    const rows = figures.themes.map(({ code }) => [
      codeName(code),
      ...summary.groups.map((group) => shareOf(group, scoreOf(code), words)),
    ]);
    return table(words.by(text(question.text)), [words.theme, ...heads], rows);
  });
  return [element('h2', {}, words.comparison), paragraph(words.compareNote(figures.minGroup)), ...tables];
}

function agreementView({ words, second, codeName }: ReportProps): Xml[] {
  if (!second?.agreement) return [];
  const { answers, codes, overall } = second.agreement;
  const rows = [
    [words.overall, kappaIn(overall.kappa, words)],
    ...codes.map(({ code, kappa }) => [codeName(code), kappaIn(kappa, words)]),
  ];
  return [
    element('h2', {}, words.agreement),
    paragraph(`${words.other(second.coder)} ${words.compared(answers)}.`),
    table(words.agreementTable, [words.theme, words.kappa], rows),
    paragraph(words.kappaNote),
  ];
}

function quotationsView({ words, work, figures, codeName }: ReportProps): Xml[] {
  const chosen = figures.quotations.filter(({ id }) => work.quotes.includes(id));
  if (chosen.length === 0) return [];
  return [
    element('h2', {}, words.quotations),
    ...figures.themes.flatMap(({ code }) => {
      const about = chosen.filter(({ codes }) => codes.includes(code));
      if (about.length === 0) return [];
      return [
        element('h3', {}, codeName(code)),
        ...about.map(({ words: said }) => element('blockquote', {}, paragraph(words.quote(said)))),
      ];
    }),
  ];
}

function codebookView({ words, text, work }: ReportProps): Xml[] {
  const { title, version } = work.codebook;
  const codes = standingCodes(work.codebook).flatMap(({ label, definition }) => [
    element('dt', {}, element('strong', {}, text(label))),
    element('dd', {}, text(definition)),
  ]);
  return [
    element('h2', {}, words.panels.codebook),
    paragraph(words.codebookIntro(text(title), version)),
    element('dl', {}, ...codes),
  ];
}
