import etag from '@fastify/etag';
import type { FastifyInstance } from 'fastify';
import { summaryText } from '../../domain/summary/summarise.js';
import { isName, LONGEST_NAME } from '../names.js';
import { Problem } from '../problem.js';
import type { Settings } from '../settings.js';
import type { Summaries } from '../summaries/summaries.js';

/** No other filter is offered: results of two ranges of dates, say, could be subtracted from each other. */
const FILTERS = ['definition', 'version', 'campaign'] as const;

type Filters = Partial<Record<(typeof FILTERS)[number], string>>;

/** `GET /summaries/:widget`, for everybody, below the prefix of the version. */
export async function summaryRoute(
  app: FastifyInstance,
  summaries: Summaries,
  { postsPerMinute }: Pick<Settings, 'postsPerMinute'>,
): Promise<void> {
  await app.register(etag);
  const config = { rateLimit: { max: postsPerMinute, timeWindow: 60_000 } };
  app.get<{ Params: { widget: string } }>('/summaries/:widget', { config }, async (request, reply) => {
    const { campaign, ...which } = filters(request.query as Record<string, unknown>);
    const { widget } = request.params;
    const summary = isName(widget) ? await summaries.of({ widget, ...which }, campaign) : undefined;
    if (!summary) throw new Problem(404, 'There is no summary of this yet: too few people, or questions unknown here.');
    reply.header('cache-control', 'no-cache').type('application/json; charset=utf-8');
    return reply.send(summaryText(summary));
  });
}

/** @throws {Problem} 400, naming the parameter that is not known, given twice or no name. */
function filters(query: Record<string, unknown>): Filters {
  for (const [name, value] of Object.entries(query)) {
    const shown = JSON.stringify(name.slice(0, LONGEST_NAME));
    if (!FILTERS.some((filter) => filter === name)) {
      throw new Problem(400, `There is no parameter ${shown}; there are ${FILTERS.join(', ')}.`);
    }
    if (!isName(value)) {
      throw new Problem(400, `The parameter ${shown} is given once, with 1 to ${LONGEST_NAME} characters of text.`);
    }
  }
  return query;
}
