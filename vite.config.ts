import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { ahead } from './scripts/ahead.js';
import { embedPages } from './scripts/embed-pages.js';
import { oneLanguage } from './scripts/one-language.mjs';
import { ownWords } from './scripts/own-words.js';
import { shortStyles } from './scripts/short-styles.js';
import { themeFiles } from './scripts/theme-files.js';

/** Every folder `src/widgets/<tag>` with a `<tag>.ts` in it is a widget. */
export const tags = readdirSync('src/widgets').filter((tag) => existsSync(`src/widgets/${tag}/${tag}.ts`));

/** The films of the built-in channel, beside the code that plays them. */
const sampleFilms = () => ({
  name: 'sample-films',
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: Uint8Array }): void }) {
    for (const name of readdirSync('demo/films').filter((file) => /\.(mp4|vtt|webp)$/.test(file))) {
      this.emitFile({ type: 'asset', fileName: `films/${name}`, source: readFileSync(`demo/films/${name}`) });
    }
  },
});

/** How code is read, whatever it is put into. */
export const reading = {
  plugins: [oneLanguage(), ownWords(), shortStyles()],
  publicDir: false as const,
  // As a plain value: shorter, once compressed, than the quoted text of JSON.parse or one export for each key.
  json: { namedExports: false, stringify: false },
};

/** How it is written. */
export const writing = {
  minify: true, // build.lib keeps white space unless this is set
  comments: { annotation: false, legal: false }, // hints for bundlers, which cut nothing from these files
  entryFileNames: '[name].js',
};

export default defineConfig({
  ...reading,
  plugins: [...reading.plugins, ahead(tags), sampleFilms(), themeFiles(), embedPages(process.env.WIDGETS_ADDRESS)],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    reportCompressedSize: false,
    modulePreload: false,
    manifest: 'manifest.json',
    lib: {
      formats: ['es'],
      entry: {
        auto: 'src/auto.ts',
        'embed/page': 'src/embed/page.ts',
        'embed/resizer': 'src/embed/resizer.ts',
        ...Object.fromEntries(tags.map((tag) => [`widgets/${tag}`, `src/widgets/${tag}/${tag}.ts`])),
      },
    },
    rolldownOptions: {
      output: {
        ...writing,
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'zod', test: /node_modules[\\/]zod[\\/]/, priority: 3 },
            { name: 'chart', test: /node_modules[\\/](chart\.js|@kurkle)[\\/]/, priority: 3 },
            {
              // What films and records are found, dated and linked by.
              name: 'found',
              tags: ['$initial'],
              test: /src[\\/]domain[\\/](dates|channel[\\/](fold|web-address))\.ts/,
              priority: 3,
            },
            {
              // Only what a widget imports statically: a chunk that also held what is fetched on demand would be
              // fetched at once, whole.
              name: 'core',
              tags: ['$initial'],
              // What only one widget uses stays with it.
              minShareCount: 2,
              test: /node_modules[\\/](lit|@lit|lit-html|lit-element|@lit-labs|idb-keyval)|src[\\/](core(?![\\/](asked|slices)\.)|views(?![\\/](question|records))|domain(?![\\/](qu|duties|rounded|survey|pulse|records|topics))|results)[\\/]/,
              priority: 2,
            },
            {
              // What asks questions, for the widgets that do.
              name: 'questions',
              tags: ['$initial'],
              minShareCount: 2,
              test: /src[\\/](domain[\\/]questionnaire(?![\\/](ending|group)\.)|views[\\/]question)/,
              priority: 1,
            },
            // Before the next two, or those would take along what they need of these, and others would fetch it all.
            { name: 'words', test: /src[\\/](core[\\/]words|views[\\/]plurals)\./, priority: 1 },
            { name: 'own-state', test: /src[\\/]views[\\/](own-state|table-styles)\./, priority: 1 },
            {
              // What every widget from which something comes says of its sending.
              name: 'sending',
              test: /src[\\/](views[\\/](sending|sending-words|take-away)|core[\\/]download)\./,
            },
            {
              // What every widget that asks questions shows its results by.
              name: 'results',
              test: /src[\\/](views[\\/](wide-table|chart-styles|results-styles)|core[\\/]summary-source|domain[\\/](rounded|questionnaire[\\/]group))\./,
            },
            {
              // What surveys ask by, for their own pages and for what they fetch later, in one piece.
              name: 'survey',
              tags: ['$initial'],
              test: /src[\\/]domain[\\/](survey|pulse)[\\/]/,
              priority: 1,
            },
            {
              // What a channel shows at first, for its own page and for what it fetches later, in one piece.
              name: 'channel',
              tags: ['$initial'],
              test: /src[\\/]widgets[\\/]howto-channel[\\/](?!howto-channel\.ts|words)/,
              priority: 1,
            },
            {
              // What an exchange lists sessions by, for its own page and for what it fetches later, in one piece.
              name: 'exchange',
              tags: ['$initial'],
              test: /src[\\/](core[\\/]slices|(domain[\\/]records|views[\\/]records|widgets[\\/]learning-exchange)[\\/](?!learning-exchange\.ts|words[\\/]|asking-words|content))/,
              priority: 1,
            },
            {
              // What a quiz asks by, for its own page and for what it fetches later, in one piece.
              name: 'quiz',
              tags: ['$initial'],
              test: /src[\\/](domain[\\/]quiz|widgets[\\/]digital-quiz)[\\/](?!digital-quiz\.ts)/,
              priority: 1,
            },
            {
              // What a check of duties asks by, for its own page and for what it fetches later, in one piece.
              name: 'wifi',
              tags: ['$initial'],
              test: /src[\\/](domain[\\/]duties|widgets[\\/]wifi-readiness-check)[\\/](?!wifi-readiness-check\.ts|words|content)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
