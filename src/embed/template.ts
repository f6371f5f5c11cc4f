import { pageWords } from './words.js';
import type { Titles } from './oembed.js';

/**
 * Everything that a widget's own page may do. Definitions, summaries, films and endpoints may be anywhere: who hosts the
 * page narrows that, and says whose frames it may stand in, by a header of their own.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'connect-src *',
  'img-src * data:',
  'media-src *',
  'frame-src https:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const LANGS = ['en', 'cy'] as const;

/**
 * The page of a widget, as HTML that says something also without scripts, in each language.
 *
 * @param scripts - What the widget takes in every language, as paths in `dist`, for browsers to fetch at once.
 */
export function embedPage(tag: string, title: Titles[string], scripts: readonly string[]): string {
  const inEach = (markup: (lang: (typeof LANGS)[number]) => string): string => LANGS.map(markup).join('\n      ');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${text(title.en)} · ${text(title.cy)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="page.css" />
    <script type="module" src="page.js"></script>
    <script type="module" src="../auto.js"></script>
    ${scripts.map((file) => `<link rel="modulepreload" href="../${file}" />`).join('\n    ')}
  </head>
  <body>
    <main>
      ${inEach((lang) => `<h1 lang="${lang}">${text(title[lang])}</h1>`)}
      <${tag}>
      ${inEach((lang) => `<p lang="${lang}">${text(pageWords[lang].fallback)}</p>`)}
      </${tag}>
    </main>
    <footer hidden>
      ${inEach(
        (lang) =>
          `<p lang="${lang}">${text(pageWords[lang].elsewhere)} <a href="" target="_blank" rel="noopener">${text(pageWords[lang].open)}</a></p>`,
      )}
    </footer>
  </body>
</html>
`;
}

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
