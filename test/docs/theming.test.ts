import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rewritten, written } from '../../scripts/theming-tables.js';

test('The tables of theming say what the source says; else run "npx tsx scripts/theming-tables.ts"', async () => {
  assert.equal(written(), await rewritten());
});
