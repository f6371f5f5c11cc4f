import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DefinitionError, readDefinitions } from '../../src/collector/definitions.js';
import { check, duties } from '../domain/duties/checks.js';
import { single } from '../domain/quiz/questions.js';
import { quiz } from './attempts.js';
import { launch, ownFolder } from './collector.js';

const AUDIT = 'src/widgets/skills-audit/content/audit-2014.json';

/** A folder of questionnaires with one file in it. */
function folderWith(text: string): { folder: string; file: string } {
  const folder = ownFolder();
  const file = join(folder, 'skills-audit/mine.json');
  mkdirSync(join(folder, 'skills-audit'));
  writeFileSync(file, text);
  return { folder, file };
}

const audit = () => JSON.parse(readFileSync(AUDIT, 'utf8')) as { version: string; questions: { section: string }[] };

describe('questionnaires of an operator', () => {
  it('are known by their widget, id and version, whatever their files are called', async () => {
    const { folder } = folderWith(JSON.stringify({ ...audit(), version: 'ours' }));
    cpSync(join(folder, 'skills-audit'), join(folder, 'moon-phase-poll'), { recursive: true });
    const known = await readDefinitions(folder);
    for (const widget of ['skills-audit', 'moon-phase-poll']) {
      const found = known.find({ widget, definition: { id: 'skills-audit-2014', version: 'ours' } });
      assert.ok(found && 'questions' in found);
      assert.equal(found.questions.length, audit().questions.length);
    }
    assert.equal(known.find({ widget: 'skills-audit', definition: { id: 'ours', version: '1' } }), undefined);
  });

  for (const [what, text, place] of [
    ['is not JSON', '{', 'is not JSON'],
    ['has no questions', JSON.stringify({ ...audit(), questions: [] }), 'at questions: expected at least one question'],
    [
      'names a section that is not there',
      JSON.stringify({ ...audit(), questions: [{ ...audit().questions[0], section: 'attic' }] }),
      'at questions.0.section: expected the id of a section; there is no "attic"',
    ],
  ] as const) {
    it(`are refused with the file and the place when one ${what}`, async () => {
      const { folder, file } = folderWith(text);
      await assert.rejects(
        readDefinitions(folder),
        (error) => error instanceof DefinitionError && error.message.startsWith(file) && error.message.includes(place),
      );
    });
  }

  it('are passed over when there is nothing in them to add up, so that no score counts as wrong', async () => {
    const questions = audit().questions.filter((question) => 'kind' in question && question.kind === 'one');
    const { folder } = folderWith(JSON.stringify({ ...audit(), version: 'ours', questions }));
    const known = await readDefinitions(folder);
    const which = { widget: 'skills-audit', definition: { id: 'skills-audit-2014', version: 'ours' } };
    assert.equal(known.find(which), undefined);
  });

  it('are quizzes where the widget is one, and refused with the file and the place when an answer is none', async () => {
    const write = (answer: string) => {
      const folder = ownFolder();
      mkdirSync(join(folder, 'digital-quiz'));
      const questions = [single('A', { answer })];
      writeFileSync(join(folder, 'digital-quiz/own.json'), JSON.stringify({ ...quiz, questions }));
      return folder;
    };
    const known = await readDefinitions(write('b'));
    assert.ok(known.find({ widget: 'digital-quiz', definition: { id: quiz.id, version: quiz.version } }));
    await assert.rejects(readDefinitions(write('z')), /own\.json .* at questions\.0\.answer: .* there is no "z"/);
  });

  it('are checks of duties where the widget is one, and refused with the file and the place when a group is not there', async () => {
    const write = (group: string) => {
      const folder = ownFolder();
      mkdirSync(join(folder, 'wifi-readiness-check'));
      writeFileSync(join(folder, 'wifi-readiness-check/own.json'), JSON.stringify(duties(check('A', { group }))));
      return folder;
    };
    const known = await readDefinitions(write('role'));
    assert.ok(known.find({ widget: 'wifi-readiness-check', definition: { id: 'small', version: '1' } }));
    await assert.rejects(readDefinitions(write('attic')), /own\.json .* at checks\.0\.group: .* there is no "attic"/);
  });

  it('are refused when their folder is not there', async () => {
    await assert.rejects(readDefinitions(join(ownFolder(), 'nowhere')), DefinitionError);
  });
});

describe('a collector with a questionnaire that cannot be used', () => {
  it('says so in one sentence and does not start', async () => {
    const { folder, file } = folderWith('{');
    const collector = launch(join(ownFolder(), 'data'), { COLLECTOR_DEFINITIONS: folder });
    let said = '';
    collector.stderr?.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(collector, 'exit')) as [number];
    assert.equal(code, 1);
    assert.equal(said.trim(), `Cannot start: ${file} is not JSON.`);
  });
});
