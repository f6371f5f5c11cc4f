import { readFileSync } from 'node:fs';

/**
 * `import('./audit.json?lang=cy')` gives the file with its texts in that language alone, so that nobody fetches a
 * language they do not read. Authors keep all languages side by side in one file.
 */
export function inOneLanguage(json, lang) {
  if (Array.isArray(json)) return json.map((one) => inOneLanguage(one, lang));
  if (typeof json !== 'object' || json === null) return json;
  if (typeof json.en === 'string') return json[lang] ?? json.en;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, inOneLanguage(value, lang)]));
}

/** The plugin for Vite. */
export const oneLanguage = () => ({
  name: 'one-language',
  enforce: 'pre',
  load(id) {
    const [, file, lang] = /^(.*\.json)\?lang=(\w+)$/.exec(id) ?? [];
    if (!file) return undefined;
    const content = inOneLanguage(JSON.parse(readFileSync(file, 'utf8')), lang);
    return { code: `export default ${JSON.stringify(content)}`, moduleType: 'js' };
  },
});
