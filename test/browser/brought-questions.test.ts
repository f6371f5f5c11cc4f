import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, test } from 'node:test';
import type { Result } from '../../src/results/result.js';
import { Desk } from '../command/command.js';
import { Audit } from './audit.js';
import { world } from './browser.js';

const here = world();
afterEach(here.leave);

const page = readFileSync(new URL('../../docs/bring-your-questions.md', import.meta.url), 'utf8');
const example = /```csv\n([^]*?)```/.exec(page)![1]!;

test('A person answers questions that an author brought as a table, and the result is received', async () => {
  const desk = new Desk();
  desk.put('staff.csv', example);
  await desk.type('questions', 'staff.csv', '--title', 'Skills of our staff');
  const src = here.site.file('staff.json', desk.read('questions.json'));
  desk.clear();

  const box = here.site.mailbox();
  const body = `<skills-audit src="${src}" endpoint="${box.address}"><a href="/paper.pdf">On paper</a></skills-audit>`;
  const { page: tab } = await here.visit({ body });
  const audit = new Audit(tab);
  await audit.heading('Skills of our staff').waitFor();
  await audit.button('Start now').click();
  await audit.group('What is your work?').getByRole('radio', { name: 'With the public' }).check();
  await audit.button('Continue').click();
  await audit.group('I can help a visitor to print from a phone').getByRole('radio', { name: 'With ease' }).check();
  await audit.button('Continue').click();
  await audit.within.getByRole('textbox', { name: /What would you like to learn\?/ }).fill('Braille');
  await audit.button('Continue').click();
  await audit.button('See my results').click();
  await audit.button('Send my results').click();

  const { definition, answers, scores } = JSON.parse((await box.letter(1)).body) as Result;
  assert.deepEqual(definition, { id: 'staff', version: '1' });
  assert.deepEqual(answers, { role: 'front', help: 5, more: 'Braille' });
  assert.equal(scores?.['overall'], 5);
});
