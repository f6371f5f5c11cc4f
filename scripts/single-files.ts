/**
 * Writes `dist/single/<tag>.js`: each widget whole in one file that imports nothing, so that `integrity` on its script tag
 * covers all that runs. Everything in it comes at once, in every language.
 */
import { build } from 'vite';
import { reading, tags, writing } from '../vite.config.js';

for (const tag of tags) {
  await build({
    ...reading,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: 'dist/single',
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: { formats: ['es'], entry: { [tag]: `src/widgets/${tag}/${tag}.ts` } },
      rolldownOptions: { output: { ...writing, codeSplitting: false } },
    },
  });
}
