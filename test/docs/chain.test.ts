import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { files } from '../../scripts/topic-leads.js';

test('What each topic leads to is what the content files say; else run "npx tsx scripts/topic-leads.ts"', async () => {
  for (const { path, text } of await files()) assert.equal(readFileSync(path, 'utf8'), text, path);
});
