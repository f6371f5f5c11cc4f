import { html, nothing, render, type TemplateResult } from 'lit';
import { dateIn } from '../../domain/dates.js';
import type { Programme } from '../../domain/programme/programme.js';
import type { Lang } from '../../domain/text.js';
import type { Row } from './rows.js';
import type { ProgrammeWords } from './words.js';

/** For paper and for a screen, and small enough to be read in the file. */
const LOOK = `body { max-width: 60em; margin: 2em auto; padding: 0 1em; font: 1em/1.5 sans-serif; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5em; border: 1px solid; text-align: start; vertical-align: top; white-space: pre-line; }
th { font-weight: 600; }`;

/**
 * A programme as a record of continuing professional development: a page of HTML on its own, with headings and with
 * tables that have headings.
 */
export function recordOf(programme: Programme, rows: readonly Row[], words: ProgrammeWords, lang: Lang): string {
  const page = document.implementation.createHTMLDocument(words.recordTitle);
  page.documentElement.lang = lang;
  const about = (name: string, content: string) => {
    const meta = page.createElement('meta');
    meta.setAttribute(name, content);
    page.head.prepend(meta);
  };
  about('charset', 'utf-8');
  render(pageView(programme, rows, words, lang), page.body);
  // What Lit leaves to find its places again says nothing to anybody else.
  const markup = page.documentElement.outerHTML.replaceAll(/<!--[^]*?-->/g, '');
  return `<!doctype html>\n${markup.replace('</head>', `<style>${LOOK}</style></head>`)}\n`;
}

function pageView({ madeOn }: Programme, rows: readonly Row[], words: ProgrammeWords, lang: Lang): TemplateResult {
  const done = rows.filter(({ isDone }) => isDone);
  const planned = rows.filter(({ isDone }) => !isDone);
  return html`<main>
    <h1>${words.recordTitle}</h1>
    <p>${words.madeOn(dateIn(lang, madeOn))} ${words.progress(done.length, rows.length)}</p>
    <h2>${words.recordDone}</h2>
    ${done.length > 0 ? tableView(words.recordDone, done, words) : html`<p>${words.nothingDone}</p>`}
    ${planned.length > 0 ? html`<h2>${words.recordPlanned}</h2>` : nothing}
    ${planned.length > 0 ? tableView(words.recordPlanned, planned, words) : nothing}
  </main>`;
}

const tableView = (caption: string, rows: readonly Row[], words: ProgrammeWords): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.colDay}</th>
        <th scope="col">${words.colStep}</th>
        <th scope="col">${words.colWhy}</th>
        <th scope="col">${words.colReflection}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ date, kind, title, why, reflection }) =>
          html`<tr>
            <td>${date}</td>
            <th scope="row">${kind}: ${title}</th>
            <td>${why}</td>
            <td>${reflection}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
