import { readFileSync } from 'node:fs';

/**
 * What an import of a content file asks for. Authors keep all languages and all of a question side by side in one file;
 * nobody fetches what they do not need yet.
 *
 * - `?lang=cy`: the texts in that language alone. One that has no translation keeps the name of its language.
 * - `&without=why,source`: without these keys, in itself and in its questions, films, checks or fields.
 * - `&only=why,source`: only these keys of its questions, films, checks or fields, by their id.
 */
export function asked(json, { lang, without, only }) {
  const content = inOneLanguage(json, lang);
  const list = ['questions', 'films', 'checks', 'fields'].find((name) => content[name]);
  if (only) return Object.fromEntries(content[list].map((one) => [one.id, pick(one, (key) => listed(only, key))]));
  if (!without) return content;
  const kept = (key) => !listed(without, key);
  return { ...pick(content, kept), [list]: content[list].map((one) => pick(one, kept)) };
}

const listed = (list, key) => list.split(',').includes(key);
const pick = (one, keep) => Object.fromEntries(Object.entries(one).filter(([key]) => keep(key)));

function inOneLanguage(json, lang) {
  if (Array.isArray(json)) return json.map((one) => inOneLanguage(one, lang));
  if (typeof json !== 'object' || json === null) return json;
  if (typeof json.en === 'string') return json[lang] ?? json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, inOneLanguage(value, lang)]));
}

/** The plugin for Vite. */
export const oneLanguage = () => ({
  name: 'one-language',
  enforce: 'pre',
  load(id) {
    const [, file, query] = /^(.*\.json)\?(lang=.*)$/.exec(id) ?? [];
    if (!file) return undefined;
    const content = asked(JSON.parse(readFileSync(file, 'utf8')), Object.fromEntries(new URLSearchParams(query)));
    return { code: `export default ${JSON.stringify(content)}`, moduleType: 'js' };
  },
});
