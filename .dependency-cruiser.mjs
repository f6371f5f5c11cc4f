/** Who may use whom: the table of docs/ARCHITECTURE.md. Imports of types count too. */

const packages = (...names) => `^node_modules/(${names.join('|')})/`;
const LIT = packages('lit', 'lit-html', 'lit-element', '@lit/reactive-element');
const CONTEXT = packages('@lit/context');
const ZOD = packages('zod');
const HEAVY = packages('chart\\.js', 'uqr', 'papaparse', 'ical-generator', 'ts-ics');
const XML = packages('@rgrove/parse-xml');

/** A room, and everything that it may import besides itself. */
const room = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: [...(from.includes('$') ? [] : [from]), ...allowed] },
});

export default {
  forbidden: [
    room('results', '^src/results/', ZOD),
    room('domain', '^src/domain/', '^src/results/', ZOD, XML),
    room('core', '^src/core/', '^src/(results|domain)/', LIT, CONTEXT, ZOD, packages('idb-keyval')),
    room(
      'views',
      '^src/views/',
      '^src/(results|domain)/',
      '^src/core/(words|events|language|places)\\.ts$',
      LIT,
      HEAVY,
    ),
    room(
      'collector',
      '^src/collector/',
      '^src/(results|domain)/',
      '^src/embed/oembed\\.ts$',
      '^node_modules/',
      '^[a-z_]+(/|$)',
      '^node:',
    ),
    room('command', '^src/command/', '^src/(results|domain)/', packages('papaparse'), '^[a-z_]+(/|$)', '^node:'),
    room('embed', '^src/embed/', '^src/core/(asked|words)\\.ts$', '^src/widgets/[^/]+/content/'),
    {
      name: 'widgets',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { pathNot: ['^src/widgets/$1/', '^src/(core|domain|results|views)/', LIT, ZOD, HEAVY] },
    },
    {
      name: 'only the catalogue knows the widgets',
      severity: 'error',
      from: { path: '^(src|demo)/', pathNot: '^(src/widgets/|src/auto\\.ts$|demo/)' },
      // What the page of a widget is called stands in its content.
      to: { path: '^src/widgets/', pathNot: '/content/' },
    },
    {
      name: 'nobody imports the collector',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/collector/' },
      to: { path: '^src/collector/' },
    },
    {
      name: 'nobody imports the command',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/command/' },
      to: { path: '^src/command/' },
    },
    {
      name: 'rules know no page',
      severity: 'error',
      from: { path: '^src/widgets/[^/]+/[^/]*model\\.ts$' },
      to: { path: ['^src/(core|views)/', LIT, CONTEXT, HEAVY] },
    },
    {
      // Plain zod is four times as large, and probes for eval, which a page's policy reports.
      name: 'zod/mini, not zod',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/collector/' },
      to: { path: ZOD, pathNot: '^node_modules/zod/mini/' },
    },
    {
      name: 'heavy packages only when asked for',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/command/' },
      to: { path: HEAVY, dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    { name: 'everything resolves', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'browser', 'default'] },
  },
};
