import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { DIST } from '../browser/site.js';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** What an editor that knows JSON Schema underlines in a file. */
function underlined(schema: string, value: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const check = ajv.compile(json(schema));
  check(value);
  return (check.errors ?? []).map(({ instancePath }) => instancePath);
}

const schemaOf = (tag: string) => join(DIST, `schemas/${tag}.schema.json`);

describe('an author with an editor that knows JSON Schema', () => {
  it('finds a schema for each widget that takes a definition', () => {
    for (const tag of readdirSync('src/widgets')) {
      if (existsSync(`src/widgets/${tag}/schema.ts`)) assert.ok(existsSync(schemaOf(tag)), tag);
    }
    for (const tag of ['skills-audit', 'digital-quiz', 'howto-channel', 'wifi-readiness-check', 'questionnaire']) {
      const { properties } = json(schemaOf(tag)) as { properties: object };
      assert.ok('$schema' in properties, `${tag} may not name its schema`);
    }
  });

  it('can start from any published definition, which names its schema and has nothing underlined', () => {
    const folder = join(DIST, 'definitions');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    assert.ok(files.length >= 5);
    for (const name of files) {
      const path = join(folder, name);
      const definition = json(path);
      const schema = join(dirname(path), definition['$schema'] as string);
      assert.deepEqual(underlined(schema, definition), [], name);
    }
  });

  it('can start from the built-in channel of films', () => {
    const channel = json('src/widgets/howto-channel/content/channel-2026.json');
    assert.deepEqual(underlined(schemaOf('howto-channel'), channel), []);
  });

  it('sees the line of a slip', () => {
    const audit = json(join(DIST, 'definitions/skills-audit/skills-audit-2014.json')) as {
      questions: Record<string, unknown>[];
    };
    audit.questions[7]!['kind'] = 'stars';
    assert.ok(underlined(schemaOf('skills-audit'), audit).some((path) => path.startsWith('/questions/7')));
    const channel = { id: 'ours', version: '1', title: 'Films', films: [{ id: 'one', title: 'One', video: {} }] };
    assert.ok(underlined(schemaOf('howto-channel'), channel).includes('/films/0/video'));
  });
});
