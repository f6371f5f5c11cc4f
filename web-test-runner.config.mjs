import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, ensure, find } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-wtr.mjs';
import { asked } from './scripts/one-language.mjs';
import { webkitCommands, webkitLauncher } from './scripts/webkit-launcher.mjs';
import { faultServer } from './test/faults/wtr-plugin.mjs';

const launchers = {
  // Playwright's, because forced colours cannot be emulated through the other one.
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: { executablePath: find('shell') ?? find('chromium'), args: chromiumFlags },
    }),
  // Puppeteer's, because Playwright only drives a Firefox of its own making.
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: find('firefox') },
    }),
  webkit: webkitLauncher,
};

/** Lets `import('./content.json')` work as it does in the build; whoever fetches the same file still gets JSON. */
const jsonModules = () => ({
  name: 'json-modules',
  transform({ path, request, query, body }) {
    if (!path.endsWith('.json') || request.headers['sec-fetch-dest'] !== 'script') return undefined;
    const json = query.lang ? JSON.stringify(asked(JSON.parse(body), query)) : body;
    return { body: `export default ${json}`, headers: { 'content-type': 'application/javascript' } };
  },
  // One address, two answers, so the server must not take one for the other.
  transformCacheKey: ({ request }) => request.headers['sec-fetch-dest'],
});

/** Packages that are no modules, and what is imported of them by name. */
const commonJs = { '/papaparse/': [], '/@rgrove/parse-xml/': ['parseXml', 'XmlElement'] };

/** Lets them be imported as they are in the build. */
const commonJsModules = () => ({
  name: 'common-js-modules',
  transform({ path, body }) {
    const [, names] = Object.entries(commonJs).find(([part]) => path.includes(part)) ?? [];
    return (
      names &&
      `const module = { exports: {} }; let { exports } = module;\n${body}\nexport default module.exports;` +
        names.map((name) => `\nconst as${name} = module.exports.${name}; export { as${name} as ${name} };`).join('')
    );
  },
});

const browsers = (process.env.BROWSERS ?? 'chromium').split(',');
const advice = browsers.map(ensure).filter(Boolean).join('\n');
if (advice) {
  console.error(advice);
  process.exit(1);
}

export default {
  // Those left out drive browsers, servers and commands from Node: see scripts/node-tests.mjs.
  files: ['test/**/*.test.ts', '!test/{bench,browser,cms,collector,command,docs,faults}/**'],
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  plugins: [
    webkitCommands(),
    jsonModules(),
    commonJsModules(),
    faultServer(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // It does not look for one itself, and without it Lit's decorators are compiled to another standard.
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter(), countReporter()],
  concurrentBrowsers: 1,
  // For a machine at work on other things.
  browserStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  // Long enough for a busy machine: a test that fails says what it waited for, or fails at once.
  testFramework: { config: { timeout: 40_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  browsers: browsers.map((name) => launchers[name]()),
};
