import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import audit from '../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };

/** Writes the audit as pages to print, one for each language: `npx tsx demo/make-paper.ts`. */

type Lang = 'en' | 'cy';
type Question = (typeof audit.questions)[number];
type Scale = { low: Record<Lang, string>; middle?: Record<Lang, string>; high: Record<Lang, string> };

const words = {
  en: {
    lang: 'en-GB',
    council: 'Aberhelyg Borough Council',
    madeUp: 'This council is made up.',
    how: 'Print this page, or ask for a copy at the desk of any of our libraries. Hand it back in the box at the desk.',
    online: 'Answer on the screen instead',
    home: '/',
    other: '<a href="/cy/papur.html" lang="cy" hreflang="cy">Cymraeg</a>',
    sections: 'Sections',
    pages: [
      ['/', 'Skills audit'],
      ['/curator.html', 'Its results'],
      ['/quiz.html', 'Quiz'],
      ['/survey.html', 'Survey'],
      ['/pulse.html', 'Pulse'],
      ['/films.html', 'Films'],
      ['/exchange.html', 'Exchange'],
      ['/wifi.html', 'Wi-Fi'],
      ['/catalogue.html', 'All widgets'],
      ['/code.html', 'Get the code'],
      ['/paper.html', 'On paper'],
    ],
    statement: 'Statement',
    decline: 'Leave out any question that you would rather not answer.',
  },
  cy: {
    lang: 'cy',
    council: 'Cyngor Bwrdeistref Aberhelyg',
    madeUp: 'Cyngor dychmygol yw hwn.',
    how: 'Argraffwch y dudalen hon, neu gofynnwch am gopi wrth ddesg unrhyw un o’n llyfrgelloedd. Rhowch hi’n ôl yn y blwch wrth y ddesg.',
    online: 'Ateb ar y sgrin yn lle hynny',
    home: '/cy/',
    other: '<a href="/paper.html" lang="en" hreflang="en">English</a>',
    sections: 'Adrannau',
    pages: [
      ['/cy/', 'Archwiliad sgiliau'],
      ['/cy/curadur.html', 'Ei ganlyniadau'],
      ['/cy/cwis.html', 'Cwis'],
      ['/cy/arolwg.html', 'Arolwg'],
      ['/cy/pwls.html', 'Pwls'],
      ['/cy/ffilmiau.html', 'Ffilmiau'],
      ['/cy/cyfnewidfa.html', 'Cyfnewidfa'],
      ['/cy/wi-fi.html', 'Wi-Fi'],
      ['/catalogue.html', 'Pob teclyn (Saesneg)', 'en'],
      ['/cy/cod.html', 'Cael y cod'],
      ['/cy/papur.html', 'Ar bapur'],
    ],
    statement: 'Gosodiad',
    decline: 'Cewch adael allan unrhyw gwestiwn y byddai’n well gennych beidio â’i ateb.',
  },
};

/** Where the page of a language is kept, from the root of the demo. */
export const paperFiles: Record<Lang, string> = { en: 'paper.html', cy: 'cy/papur.html' };

/** The page of a language, as HTML. */
export async function paper(lang: Lang): Promise<string> {
  const word = words[lang];
  const html = `<!doctype html>
<html lang="${word.lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${safe(audit.title[lang])} – ${word.council}</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/council.css" />
  </head>
  <body>
    <nav class="sections" aria-label="${word.sections}">
      <ul class="wide">${word.pages.map((page) => pageHtml(page, paperFiles[lang])).join('')}</ul>
    </nav>
    <main class="paper">
      <p class="screen-only"><strong>${word.madeUp}</strong> <a href="${word.home}">${word.online}</a> · ${word.other}</p>
      <h1>${safe(audit.title[lang])}</h1>
      <p>${safe(audit.intro[lang])}</p>
      <p>${word.how}</p>
      <p>${word.decline}</p>
      ${audit.sections.map((section) => sectionHtml(section, lang)).join('\n')}
    </main>
  </body>
</html>`;
  return prettier.format(html, { parser: 'html', printWidth: 120, singleQuote: true });
}

/** A link of the navigation: its address, name and, where it is another, the language of its page. It says where one is. */
function pageHtml([address = '', name = '', language]: string[], here: string): string {
  const other = language ? ` hreflang="${language}"` : '';
  const current = address === `/${here}` ? ' aria-current="page"' : '';
  return `<li><a href="${address}"${other}${current}>${safe(name)}</a></li>`;
}

function sectionHtml({ id, title, intro }: (typeof audit.sections)[number], lang: Lang): string {
  const asked = audit.questions.filter((question) => question.section === id);
  const choices = asked.filter((question) => question.kind === 'one');
  const scales = new Map<string, Question[]>();
  for (const question of asked.filter(({ kind }) => kind === 'rating')) {
    const key = JSON.stringify(scaleOf(question));
    scales.set(key, [...(scales.get(key) ?? []), question]);
  }
  return `<section>
    <h2>${safe(title[lang])}</h2>
    <p>${safe(intro[lang])}</p>
    ${choices.map((question) => choiceHtml(question, lang)).join('\n')}
    ${[...scales.values()].map((group) => ratingsHtml(group, title[lang], lang)).join('\n')}
  </section>`;
}

function choiceHtml(question: Question, lang: Lang): string {
  const options = ('options' in question && question.options) || [];
  return `<p>${asking(question, lang)}</p>
    <ul>${options.map((option) => `<li>${safe(option.text[lang])}</li>`).join('')}</ul>`;
}

function ratingsHtml(questions: Question[], title: string, lang: Lang): string {
  const { low, middle, high } = scaleOf(questions[0]!);
  const heads = [`1 ${low[lang]}`, '2', middle ? `3 ${middle[lang]}` : '3', '4', `5 ${high[lang]}`];
  const rows = questions.map(
    (question) => `<tr><th scope="row">${asking(question, lang)}</th>${'<td>○</td>'.repeat(5)}</tr>`,
  );
  return `<div class="scroll" tabindex="0" role="region" aria-label="${safe(title)}"><table>
    <thead><tr><th scope="col">${words[lang].statement}</th>${heads.map((head) => `<th scope="col">${safe(head)}</th>`).join('')}</tr></thead>
    <tbody>${rows.join('')}</tbody>
  </table></div>`;
}

function asking(question: Question, lang: Lang): string {
  const hint = 'hint' in question && question.hint ? ` (${question.hint[lang]})` : '';
  return safe(question.text[lang] + hint);
}

const scaleOf = (question: Question): Scale => ('scale' in question && question.scale) || audit.scale;

const safe = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The page as it is in the demo now. */
export const written = (lang: Lang): Promise<string> => readFile(new URL(paperFiles[lang], import.meta.url), 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const lang of ['en', 'cy'] as const) {
    await writeFile(new URL(paperFiles[lang], import.meta.url), await paper(lang));
  }
}
