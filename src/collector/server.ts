import cors from '@fastify/cors';
import rateLimiter from '@fastify/rate-limit';
import fastify, { type FastifyInstance } from 'fastify';
import type { Database } from './database.js';
import type { Definitions } from './definitions.js';
import { demoRoutes } from './routes/demo.js';
import { healthRoute } from './routes/health.js';
import { metricsRoute } from './routes/metrics.js';
import { openApiRoute } from './routes/openapi.js';
import { recordRoutes } from './routes/records.js';
import { resultRoutes } from './routes/results.js';
import { summaryRoute } from './routes/summaries.js';
import { problemOf } from './failures.js';
import { jsonBodies, readToEnd } from './bodies.js';
import { logAnswer, logFailure, logging } from './log.js';
import { LONGEST_NAME } from './names.js';
import { PROBLEM_TYPE, Problem } from './problem.js';
import { rateLimit } from './rate.js';
import type { Settings } from './settings.js';
import { refuseBrokenRequest, timeLimits } from './sockets.js';
import { Summaries } from './summaries/summaries.js';

export type ServerSettings = Pick<
  Settings,
  'origins' | 'token' | 'postsPerMinute' | 'minGroup' | 'proxies' | 'demo' | 'logLevel'
>;

/** The most that one result may measure, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/** Characters that one of a name may take in an address: `%E2%82%AC`. */
const ESCAPED = 9;

/** The collector's HTTP interface over an open database. It holds no state but the counts of the rate limit and
 * summaries that it has made. */
export async function buildServer(
  database: Database,
  definitions: Definitions,
  settings: ServerSettings,
): Promise<FastifyInstance> {
  const summaries = new Summaries(database.tables, definitions, settings.minGroup);
  const app = fastify({
    ...timeLimits,
    bodyLimit: BODY_LIMIT,
    routerOptions: { maxParamLength: LONGEST_NAME * ESCAPED },
    trustProxy: settings.proxies.length > 0 ? settings.proxies : false,
    ...logging(settings.logLevel),
    clientErrorHandler: refuseBrokenRequest,
  });

  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    await readToEnd(request.raw);
    if (problem.status >= 500) logFailure(app.log, error);
    return reply.code(problem.status).headers(problem.headers).type(PROBLEM_TYPE).send(problem.body());
  });
  app.setNotFoundHandler(() => {
    throw new Problem(404, 'There is nothing at this address.');
  });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });

  metricsRoute(app, database, settings);
  jsonBodies(app);
  await app.register(rateLimiter, rateLimit());
  await app.register(
    async (api) => {
      await api.register(cors, {
        origin: settings.origins.includes('*') ? '*' : settings.origins,
        methods: ['GET', 'POST', 'DELETE'],
        allowedHeaders: ['Content-Type', 'Idempotency-Key', 'Authorization'],
        exposedHeaders: ['Retry-After', 'ETag'],
        maxAge: 7200,
      });
      api.addHook('onResponse', async (request, reply) => logAnswer(app.log, request, reply));
      resultRoutes(api, database.tables, definitions, settings);
      recordRoutes(api, database.tables, definitions, settings);
      openApiRoute(api);
      await api.register(async (scope) => summaryRoute(scope, summaries, settings));
    },
    { prefix: '/v1' },
  );
  healthRoute(app, database);
  if (settings.demo) await demoRoutes(app, database.tables);
  return app;
}
