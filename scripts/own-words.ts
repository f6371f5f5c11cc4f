import { dirname, resolve } from 'node:path';

/**
 * The plugin for Vite that gives each widget's words those around all questions, in one file: a request costs a slow phone
 * more than the same 400 bytes again for a second widget.
 */
export const ownWords = () => ({
  name: 'own-words',
  enforce: 'pre' as const,
  resolveId(source: string, importer = ''): string | undefined {
    const [, widget] = /\/src\/widgets\/([^/]+)\/[^/]*words\/\w+\.ts$/.exec(importer) ?? [];
    if (!widget || !/\/views\/words\/\w+\.js$/.test(source)) return undefined;
    return `${resolve(dirname(importer), source).replace(/js$/, 'ts')}?of=${widget}`;
  },
});
