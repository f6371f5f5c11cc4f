/**
 * Writes the JSON Schemas that editors and other receivers use: one for each widget's configuration, and that of a result.
 *
 * They say what an author may write, so keys with a default are optional.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { result } from '../src/results/result.js';

mkdirSync('dist/schemas', { recursive: true });

function publish(name: string, schema: z.ZodMiniType): void {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify({ title: name, ...json }, null, 2)}\n`);
  console.log(`dist/schemas/${name}.schema.json`);
}

publish('result', result);
for (const tag of readdirSync('src/widgets')) {
  if (!existsSync(`src/widgets/${tag}/schema.ts`)) continue;
  const { config } = (await import(`../src/widgets/${tag}/schema.js`)) as { config: z.ZodMiniType };
  publish(tag, config);
}
