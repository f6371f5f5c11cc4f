import { readFileSync } from 'node:fs';
import { embedPage } from '../src/embed/template.js';
import { titles } from '../src/embed/titles.js';

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): void;
}

/** The plugin for Vite that writes each widget's own page, and what they are called. */
export const embedPages = () => ({
  name: 'embed-pages',
  generateBundle(this: Emitter) {
    const write = (name: string, source: string) => this.emitFile({ type: 'asset', fileName: `embed/${name}`, source });
    for (const [tag, title] of Object.entries(titles)) write(`${tag}.html`, embedPage(tag, title));
    write('page.css', readFileSync('src/embed/page.css', 'utf8'));
    write('titles.json', `${JSON.stringify(titles, null, 2)}\n`);
  },
});
