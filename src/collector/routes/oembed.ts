import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { oembedOf, type Titles, withDiscovery } from '../../embed/oembed.js';
import { Problem } from '../problem.js';

/**
 * `GET /oembed?url=…`, as oembed.com says, for the pages of the widgets; and those pages, each with the link by which
 * consumers find that.
 *
 * @param dist - The folder of the built widgets.
 * @param prefix - Where they are served, with slashes around.
 * @param headers - What goes with each page.
 */
export function oembedRoutes(
  app: FastifyInstance,
  { dist, prefix, headers }: { dist: string; prefix: string; headers: Record<string, string> },
): void {
  const list = join(dist, 'embed/titles.json');
  const names = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Titles) : {};

  app.get<{ Querystring: Record<string, unknown> }>('/oembed', async (request, reply) => {
    const { url, format = 'json', maxwidth, maxheight } = request.query;
    if (typeof url !== 'string')
      throw new Problem(400, 'The parameter "url" is given once, with the address of a page.');
    if (format !== 'json') throw new Problem(501, 'There is no other format here than json.');
    const most = { maxwidth: pixels('maxwidth', maxwidth), maxheight: pixels('maxheight', maxheight) };
    const answer = oembedOf(url, originOf(request) + prefix, names, most);
    if (!answer) throw new Problem(404, 'This is not the address of a widget’s page here.');
    reply.header('access-control-allow-origin', '*');
    return answer;
  });

  for (const [tag, title] of Object.entries(names)) {
    const path = `${prefix}embed/${tag}.html`;
    app.get(path, async (request, reply) => {
      const html = readFileSync(join(dist, `embed/${tag}.html`), 'utf8');
      const answer = `${originOf(request)}/oembed?url=${encodeURIComponent(originOf(request) + request.url)}&format=json`;
      reply.headers(headers).type('text/html; charset=utf-8');
      return withDiscovery(html, answer, title.en);
    });
  }
}

const originOf = ({ protocol, host }: FastifyRequest): string => `${protocol}://${host}`;

/** @throws {Problem} 400, naming the parameter. */
function pixels(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Problem(400, `The parameter "${name}" is given once, as a whole number of pixels.`);
}
