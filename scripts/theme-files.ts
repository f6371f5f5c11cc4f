import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'src/themes';

/** The names of the themes: `default` and so on. */
export const themes = readdirSync(FOLDER).map((file) => file.replace(/\.css$/, ''));

/** The plugin for Vite that puts the themes beside the widgets, and `library.json`, which says what there is of which version. */
export const themeFiles = () => ({
  name: 'theme-files',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): void }) {
    for (const theme of themes) {
      const source = readFileSync(`${FOLDER}/${theme}.css`, 'utf8');
      this.emitFile({ type: 'asset', fileName: `themes/${theme}.css`, source });
    }
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    this.emitFile({ type: 'asset', fileName: 'library.json', source: JSON.stringify({ version, themes }, null, 2) });
  },
});
