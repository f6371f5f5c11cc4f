/**
 * Writes what authors and receivers use beside the widgets: JSON Schemas, one for each widget's configuration, that of any
 * questionnaire and that of a result, and the built-in questionnaires and checks of duties, by which the collector works
 * out scores. Each of these names its schema, so that an editor knows it.
 *
 * The schemas say what an author may write, so keys with a default are optional.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { duties } from '../src/domain/duties/definition.js';
import { definition } from '../src/domain/questionnaire/definition.js';
import { result } from '../src/results/result.js';

mkdirSync('dist/schemas', { recursive: true });

function publish(name: string, schema: z.ZodMiniType): void {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify({ title: name, ...json }, null, 2)}\n`);
  console.log(`dist/schemas/${name}.schema.json`);
}

publish('result', result);
publish('questionnaire', definition);
const configs = new Map<string, z.ZodMiniType>();
for (const tag of readdirSync('src/widgets')) {
  if (!existsSync(`src/widgets/${tag}/schema.ts`)) continue;
  const { config } = (await import(`../src/widgets/${tag}/schema.js`)) as { config: z.ZodMiniType };
  configs.set(tag, config);
  publish(tag, config);
}

for (const file of readdirSync('src/widgets', { recursive: true, encoding: 'utf8' })) {
  const [tag, folder, name] = file.split(/[\\/]/);
  if (folder !== 'content' || !name?.endsWith('.json')) continue;
  const content: unknown = JSON.parse(readFileSync(`src/widgets/${file}`, 'utf8'));
  const asked = definition.safeParse(content).data ?? duties.safeParse(content).data;
  if (!asked) continue;
  const written = `dist/definitions/${tag}/${asked.id}.json`;
  const schema = configs.get(tag!)?.safeParse(content).success ? tag : 'questionnaire';
  mkdirSync(dirname(written), { recursive: true });
  const $schema = `../../schemas/${schema}.schema.json`;
  writeFileSync(written, `${JSON.stringify({ $schema, ...(content as object) }, null, 2)}\n`);
  console.log(written);
}
