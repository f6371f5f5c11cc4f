/** A Fastify route that only inserts, on the collector's own database: what the collector is compared with. */
import fastify from 'fastify';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../build/collector/open-database.js';

const { tables } = await openDatabase({
  address: process.env.DATABASE_URL,
  folder: process.env.COLLECTOR_DATA,
});
await tables.execute(
  sql`create table if not exists bare (id text, rev bigint, body jsonb not null, primary key (id, rev))`,
);
const app = fastify();
app.post('/v1/results', async (request, reply) => {
  const { id, rev } = request.body;
  await tables.execute(sql`insert into bare values (${id}, ${rev}, ${JSON.stringify(request.body)}::jsonb)`);
  return reply.code(201).send({ received: id, rev });
});
console.log(`The bare route is at ${await app.listen({ host: '127.0.0.1', port: 0 })}/`);
