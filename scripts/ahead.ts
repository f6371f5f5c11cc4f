import { basename } from 'node:path';

interface Chunk {
  type: 'chunk' | 'asset';
  fileName: string;
  code: string;
  imports: string[];
  dynamicImports: string[];
  moduleIds: string[];
}

/** The text in `src/auto.ts` that stands for the list. */
const PLACE = '{"ahead":"nothing"}';

/**
 * The plugin for Vite that tells `auto.js` which chunks the first page of each widget takes, so that they are fetched
 * together with the widget itself: a request that waits for another costs a slow line as much as 30 kB.
 *
 * By tag: the code in any language, then by language the words, and the built-in content.
 */
export const ahead = (tags: readonly string[]) => ({
  name: 'ahead',
  generateBundle(_: unknown, bundle: Record<string, object>) {
    const chunks = bundle as Record<string, Chunk>;
    const withImports = (file: string): string[] => [file, ...chunks[file]!.imports.flatMap(withImports)];
    const name = (file: string) => basename(file, '.js');

    const listed = tags.map((tag) => {
      const { fileName } = chunks[`widgets/${tag}.js`]!;
      const code = new Set(withImports(fileName));
      const later = [...code].flatMap((file) => chunks[file]!.dynamicImports);
      const holding = (pattern: RegExp) =>
        later.find((file) => chunks[file]!.moduleIds.some((id) => pattern.test(id))) ?? fileName;
      const beside = (file: string) => [...new Set(withImports(file))].filter((one) => !code.has(one)).map(name);
      const inLanguage = (lang: string) => [
        beside(holding(new RegExp(`/widgets/${tag}/words/${lang}\\.ts$`))),
        beside(holding(new RegExp(`/widgets/${tag}/content/[^?]+\\?lang=${lang}\\b`))),
      ];
      return [tag, [[...code].slice(1).map(name), inLanguage('en'), inLanguage('cy')]];
    });

    const auto = chunks['auto.js']!;
    if (!auto.code.includes(PLACE)) throw new Error(`auto.js has no ${PLACE} to put the list of chunks in`);
    auto.code = auto.code.replace(PLACE, JSON.stringify(Object.fromEntries(listed)));
  },
});
