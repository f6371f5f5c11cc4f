import { readFileSync } from 'node:fs';
import { oembedOf, withDiscovery } from '../src/embed/oembed.js';
import { embedPage } from '../src/embed/template.js';
import { titles } from '../src/embed/titles.js';
import { firstScripts } from './first-scripts.js';

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): void;
}

/**
 * The plugin for Vite that writes each widget's own page, and what they are called.
 *
 * @param at - Where the library will be, with a slash at the end. Only then can consumers of oEmbed be told of a file to read.
 */
export const embedPages = (at: string | undefined) => ({
  name: 'embed-pages',
  generateBundle(this: Emitter, _: unknown, bundle: Record<string, object>) {
    const write = (name: string, source: string) => this.emitFile({ type: 'asset', fileName: `embed/${name}`, source });
    for (const [tag, title] of Object.entries(titles)) {
      const page = embedPage(tag, title, firstScripts(bundle, tag).code);
      write(`${tag}.html`, at ? withDiscovery(page, new URL(`embed/${tag}.json`, at).href, title.en) : page);
      if (at)
        write(`${tag}.json`, JSON.stringify(oembedOf(new URL(`embed/${tag}.html`, at).href, at, titles), null, 2));
    }
    write('page.css', readFileSync('src/embed/page.css', 'utf8'));
    write('titles.json', JSON.stringify(titles, null, 2));
  },
});
