import * as z from 'zod/mini';
import { record } from '../domain/records/schema.js';
import { summary } from '../domain/summary/summary.js';
import { result } from '../results/result.js';

const receipt = z.object({ received: z.string(), rev: z.int().check(z.minimum(1)) });
const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** The faults by their place in the body, a JSON Pointer. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});

const schemas = { Result: result, Record: record, Summary: summary, Receipt: receipt, Problem: problem };

/** The contract of the collector's routes as OpenAPI 3.1, made from the schemas by which they check. */
export function openApi(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: { title: 'Collector of library-widgets', version: '1' },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, jsonSchema(schema)])),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function jsonSchema(schema: z.ZodMiniType): Record<string, unknown> {
  const json: Record<string, unknown> = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  // OpenAPI 3.1 says once for all which dialect its schemas are in.
  delete json.$schema;
  return json;
}

type Schema = Record<string, unknown>;

const ref = (name: keyof typeof schemas): Schema => ({ $ref: `#/components/schemas/${name}` });
const body = (type: string, schema: Schema) => ({ content: { [type]: { schema } } });
const answer = (description: string, type: string, schema: Schema) => ({ description, ...body(type, schema) });
const refusal = (description: string) => answer(description, 'application/problem+json', ref('Problem'));
const text = { type: 'string' };
const name = { type: 'string', minLength: 1, maxLength: 200 };
const inQuery = (parameter: string) => ({ name: parameter, in: 'query', schema: name });
const inPath = (parameter: string) => ({ name: parameter, in: 'path', required: true, schema: name });

const received = answer('Had it already, or it was erased.', 'application/json', ref('Receipt'));
const tooMany = { 429: refusal('Too many requests; Retry-After says when to try again.') };
const away = { 503: refusal('The database cannot be reached.') };

const exported = (operationId: string, summary: string, type: string) => ({
  get: {
    operationId,
    summary,
    security: [{ token: [] }],
    responses: {
      200: answer('All of it, streamed.', type, text),
      401: refusal('The token is missing or wrong.'),
      404: refusal('This collector has no token.'),
      ...tooMany,
      ...away,
    },
  },
});

const paths = {
  '/v1/results': {
    post: {
      operationId: 'postResult',
      summary: 'Hand in a result. It is on disk before 201 is said.',
      parameters: [{ name: 'Idempotency-Key', in: 'header', description: '<id>.<rev> of the body', schema: text }],
      requestBody: { required: true, ...body('application/json', ref('Result')) },
      responses: {
        200: received,
        201: answer('Kept.', 'application/json', ref('Receipt')),
        400: refusal('Not JSON, or JSON built to do harm.'),
        413: refusal('More than 64 kB.'),
        415: refusal('Not application/json in UTF-8.'),
        422: refusal('Not a result, or another body under this id and revision.'),
        ...tooMany,
        ...away,
      },
    },
  },
  '/v1/results/{id}': {
    delete: {
      operationId: 'eraseResult',
      summary: 'Erase all revisions of a result.',
      parameters: [inPath('id')],
      responses: { 204: { description: 'Erased, or never there.' }, ...tooMany, ...away },
    },
  },
  '/v1/results.ndjson': exported('exportLines', 'Every result as it was sent, one a line.', 'application/x-ndjson'),
  '/v1/results.csv': exported('exportTable', 'Every result as a row of a table.', 'text/csv'),
  '/v1/records': {
    post: {
      operationId: 'postRecord',
      summary: 'Hand in changes to a record, as `data.record` of a result. They are on disk before 201 is said.',
      parameters: [{ name: 'Idempotency-Key', in: 'header', description: '<id>.<rev> of the body', schema: text }],
      security: [{}, { token: [] }],
      requestBody: { required: true, ...body('application/json', ref('Result')) },
      responses: {
        200: received,
        201: answer('Kept.', 'application/json', ref('Receipt')),
        400: refusal('Not JSON, or JSON built to do harm.'),
        401: refusal('A token was shown, and it is wrong.'),
        404: refusal('A token was shown, and this collector has none.'),
        413: refusal('More than 64 kB.'),
        415: refusal('Not application/json in UTF-8.'),
        422: refusal('No record, another body under this id and revision, or a state that needs the token.'),
        ...tooMany,
        ...away,
      },
    },
  },
  '/v1/records/{kind}': {
    get: {
      operationId: 'readRecords',
      summary: 'Records of a kind: those that are open and accepted, or with the token all.',
      parameters: [inPath('kind'), inQuery('since')],
      security: [{}, { token: [] }],
      responses: {
        200: answer('The records, one a line.', 'application/json', { type: 'array', items: ref('Record') }),
        304: { description: 'As it was when its ETag was given.' },
        400: refusal('A parameter that is not known, or `since` that is no ETag of an answer before.'),
        401: refusal('A token was shown, and it is wrong.'),
        404: refusal('A token was shown, and this collector has none; or this is the name of no kind.'),
        ...tooMany,
        ...away,
      },
    },
  },
  '/v1/summaries/{widget}': {
    get: {
      operationId: 'readSummary',
      summary: 'Results added up, with nothing about fewer people than the minimum.',
      parameters: [inPath('widget'), inQuery('definition'), inQuery('version'), inQuery('campaign')],
      responses: {
        200: answer('The summary.', 'application/json', ref('Summary')),
        304: { description: 'As it was when its ETag was given.' },
        400: refusal('A parameter that is not known, is given twice or is no name.'),
        404: refusal('No summary yet.'),
        ...tooMany,
        ...away,
      },
    },
  },
  '/v1/openapi.json': {
    get: {
      operationId: 'readContract',
      summary: 'This document.',
      responses: { 200: answer('OpenAPI 3.1.', 'application/json', { type: 'object' }) },
    },
  },
  '/metrics': exported('readMetrics', 'What the collector does, for Prometheus.', 'text/plain'),
  '/healthz': {
    get: {
      operationId: 'readHealth',
      summary: 'Whether the collector is alive and its database answers.',
      responses: { 200: answer('Yes.', 'application/json', { type: 'object' }), ...away },
    },
  },
};
