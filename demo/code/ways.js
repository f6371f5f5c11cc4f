/**
 * What to paste, for each way in. Plain functions, with no page.
 *
 * @typedef {object} Choices
 * @property {string} tag - The widget.
 * @property {string} title - What links and frames are named by.
 * @property {[string, string][]} attributes - Name and value; empty where the name alone says it.
 * @property {string} theme - Its name; `default` needs no file.
 * @property {string} library - Where the library is, with a slash at the end.
 *
 * @typedef {object} Library
 * @property {string} version
 * @property {Record<string, string>} hashes - Of each script, by its path in the library.
 *
 * @typedef {object} Way
 * @property {[string, string][]} pieces - Each with the name of where it goes: `site`, `page`, `address`, `install` or `script`.
 * @property {string} policy - The lines of a Content Security Policy that it needs.
 */

/** Every way in, in order, each a function from choices to what it takes. @type {Record<string, (choices: Choices, library: Library) => Way>} */
export const ways = {
  link: (choices) => ({
    pieces: [
      ['site', lines(themeLink(choices), script(choices, 'auto.js'))],
      ['page', `<p>${link(choices)}</p>`],
    ],
    policy: pagePolicy(choices, origin(choices.library)),
  }),
  div: (choices) => ({
    pieces: [
      ['site', lines(themeLink(choices), script(choices, 'auto.js'))],
      ['page', div(choices)],
    ],
    policy: pagePolicy(choices, origin(choices.library)),
  }),
  element: (choices, { hashes }) => ({
    pieces: [
      ['site', lines(themeLink(choices), script(choices, `single/${choices.tag}.js`, hashes))],
      ['page', element(choices)],
    ],
    policy: pagePolicy(choices, origin(choices.library)),
  }),
  frame: (choices, { hashes }) => ({
    pieces: [
      ['site', script(choices, 'embed/resizer.js', hashes)],
      ['page', frame(choices)],
    ],
    policy: policy({ 'script-src': [origin(choices.library)], 'frame-src': [origin(choices.library)] }),
  }),
  oembed: (choices) => ({
    pieces: [['address', ownPage(choices)]],
    policy: policy({ 'frame-src': [origin(choices.library)] }),
  }),
  npm: (choices, { version }) => ({
    pieces: [
      ['install', `npm install --save-exact library-widgets@${version}`],
      ['script', lines(`import 'library-widgets/widgets/${choices.tag}';`, themeImport(choices))],
      ['page', element(choices)],
    ],
    policy: pagePolicy(choices, "'self'"),
  }),
};

function script({ library }, file, hashes) {
  const integrity = hashes ? ` integrity="${hashes[file]}" crossorigin` : '';
  return `<script type="module" src="${escaped(library + file)}"${integrity}></script>`;
}

function themeLink({ theme, library }) {
  return theme === 'default' ? '' : `<link rel="stylesheet" href="${escaped(`${library}themes/${theme}.css`)}">`;
}

function themeImport({ theme }) {
  return theme === 'default' ? '' : `import 'library-widgets/themes/${theme}.css';`;
}

/** The address of the widget's own page, which says what the widget is asked to be. */
function ownPage({ tag, attributes, library }) {
  const asked = String(new URLSearchParams(attributes));
  return `${library}embed/${tag}.html${asked && `?${asked}`}`;
}

function link(choices) {
  return `<a href="${escaped(ownPage(choices))}">${escaped(choices.title)}</a>`;
}

function div(choices) {
  const given = written([['widget', choices.tag], ...choices.attributes], 'data-');
  return lines(`<div class="library-widget"${given}>`, `  ${link(choices)}`, '</div>');
}

function element(choices) {
  return lines(`<${choices.tag}${written(choices.attributes)}>`, `  ${link(choices)}`, `</${choices.tag}>`);
}

function frame(choices) {
  return (
    `<iframe src="${escaped(ownPage(choices))}" title="${escaped(choices.title)}" width="100%" height="760" ` +
    `allow="clipboard-write; fullscreen"></iframe>`
  );
}

function written(attributes, before = '') {
  return attributes.map(([name, value]) => ` ${before}${name}${value && `="${escaped(value)}"`}`).join('');
}

/** For a page with the widget in it, whose own files come from one source. */
function pagePolicy({ attributes, theme }, source) {
  const elsewhere = attributes.filter(([name]) => ['src', 'endpoint'].includes(name)).map(([, value]) => origin(value));
  return policy({
    'script-src': [source],
    'style-src': theme === 'default' ? [] : [source],
    'img-src': [source],
    'media-src': [source],
    'connect-src': [source, ...elsewhere],
  });
}

function policy(directives) {
  const needed = Object.entries(directives).filter(([, sources]) => sources.length > 0);
  return needed.map(([name, sources]) => `${name} ${[...new Set(sources)].join(' ')};`).join('\n');
}

const origin = (address) => new URL(address).origin;
const lines = (...all) => all.filter(Boolean).join('\n');
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
