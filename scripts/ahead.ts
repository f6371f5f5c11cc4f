import { basename } from 'node:path';
import { type FirstScripts, firstScripts } from './first-scripts.js';

interface Emitter {
  emitFile(file: { type: 'asset'; fileName: string; source: string }): void;
}

/** The text in `src/auto.ts` that stands for the list. */
const PLACE = '{"ahead":"nothing"}';

/**
 * The plugin for Vite that says which scripts the first page of each widget takes: a request that waits for another costs
 * a slow line as much as 30 kB.
 *
 * It tells `auto.js`, which fetches them together with the widget itself, and writes `preload.json` for sites that tell
 * browsers in the page (docs/EMBEDDING.md).
 */
export const ahead = (tags: readonly string[]) => ({
  name: 'ahead',
  generateBundle(this: Emitter, _: unknown, bundle: Record<string, object>) {
    const taken = tags.map((tag): [string, FirstScripts] => [tag, firstScripts(bundle, tag)]);
    const auto = bundle['auto.js'] as { code: string };
    if (!auto.code.includes(PLACE)) throw new Error(`auto.js has no ${PLACE} to put the list of chunks in`);
    auto.code = auto.code.replace(PLACE, JSON.stringify(forAuto(taken)));
    this.emitFile({ type: 'asset', fileName: 'preload.json', source: JSON.stringify(forSites(taken), null, 2) });
  },
});

/** By tag: the names of the chunks in any language, then by language those of the words, and of the built-in content. */
const forAuto = (taken: [string, FirstScripts][]) =>
  byTag(taken, ({ code: [, ...code], words, content }) => [
    code.map(name),
    [words.en.map(name), content.en.map(name)],
    [words.cy.map(name), content.cy.map(name)],
  ]);

/** By tag and language: all files, for a widget that shows its built-in content. */
const forSites = (taken: [string, FirstScripts][]) =>
  byTag(taken, ({ code, words, content }) => ({
    en: [...code, ...words.en, ...content.en],
    cy: [...code, ...words.cy, ...content.cy],
  }));

const byTag = (taken: [string, FirstScripts][], told: (scripts: FirstScripts) => unknown): object =>
  Object.fromEntries(taken.map(([tag, scripts]) => [tag, told(scripts)]));

const name = (file: string): string => basename(file, '.js');
