import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Tables } from '../database.js';
import { countResults, latestReceipts } from '../results.js';
import { oembedRoutes } from './oembed.js';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}/`, import.meta.url));

/** The strictest policy under which the widgets promise to work. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; media-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** What a host of the widgets must send for pages of other origins to use them. */
const FOR_ALL = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/** In bytes: as much as a look at a connection takes. */
const LARGE = 2_000_000;

/**
 * The council page at `/`, the built widgets at `/library-widgets/`, the receipts that the page shows, and what a look at a
 * connection is timed against.
 */
export async function demoRoutes(app: FastifyInstance, tables: Tables): Promise<void> {
  if (!existsSync(folder('dist'))) app.log.warn('The widgets are not built; run "npm run build".');

  app.get('/demo/received', async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const [count, latest] = await Promise.all([countResults(tables), latestReceipts(tables, 5)]);
    return { count, latest };
  });

  // No machine on the way can make chance smaller, and so the download faster than the line.
  const large = randomBytes(LARGE);
  app.get('/connection-check/small.txt', async (_request, reply) =>
    reply.header('cache-control', 'no-store').type('text/plain').send('ok'),
  );
  app.get('/connection-check/large.bin', async (_request, reply) =>
    reply.header('cache-control', 'no-store').type('application/octet-stream').send(large),
  );

  const prefix = '/library-widgets/';
  await app.register(files, {
    root: folder('dist'),
    prefix,
    setHeaders: (reply) => {
      for (const [name, value] of Object.entries(FOR_ALL)) reply.header(name, value);
    },
  });
  oembedRoutes(app, { dist: folder('dist'), prefix, headers: FOR_ALL });
  await app.register(files, {
    root: folder('demo'),
    prefix: '/',
    decorateReply: false,
    redirect: true,
    // What makes the pages is kept beside them.
    allowedPath: (path) => !path.endsWith('.ts'),
    setHeaders: (reply) => void reply.header('content-security-policy', PAGE_POLICY),
  });
}
