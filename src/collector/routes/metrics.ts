import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../database.js';
import { countResults } from '../results.js';
import type { Settings } from '../settings.js';
import { requireToken } from '../token.js';

const MS = 1000;

/**
 * `GET /metrics`, for the holder of the token, in the text format of Prometheus: what was asked and said, how long it took,
 * how many results there are, and how the process does. Of an address only the pattern of its route is told.
 */
export function metricsRoute(
  app: FastifyInstance,
  { tables, answers }: Pick<Database, 'tables' | 'answers'>,
  { token }: Pick<Settings, 'token'>,
): void {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answered = new Counter({
    name: 'collector_answers_total',
    help: 'Answers by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const took = new Histogram({
    name: 'collector_answer_seconds',
    help: 'Time that answers took, by route.',
    labelNames: ['method', 'route'],
    registers,
  });
  void new Gauge({
    name: 'collector_database_up',
    help: '1 while the database answers.',
    registers,
    async collect() {
      const up = await answers().then(
        () => true,
        () => false,
      );
      this.set(up ? 1 : 0);
    },
  });
  void new Gauge({
    name: 'collector_results',
    help: 'Results kept, each revision counted; not a number while the database is away.',
    registers,
    async collect() {
      this.set(await countResults(tables).catch(() => NaN));
    },
  });

  app.addHook('onResponse', async (request, reply) => {
    const asked = { method: request.method, route: request.routeOptions.url ?? 'unknown' };
    answered.inc({ ...asked, status: reply.statusCode });
    took.observe(asked, reply.elapsedTime / MS);
  });
  app.get('/metrics', async (request, reply) => {
    requireToken(request, token);
    reply.header('cache-control', 'no-store').type(registry.contentType);
    return registry.metrics();
  });
}
