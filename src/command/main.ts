#!/usr/bin/env node
import { makeChannel } from './channel.js';
import { CHANNEL_HELP, QUESTIONS_HELP } from './help.js';
import { makeQuestions } from './questions/questions.js';
import { Stop } from './stop.js';

const commands = new Map([
  ['channel', { run: makeChannel, help: CHANNEL_HELP }],
  ['questions', { run: makeQuestions, help: QUESTIONS_HELP }],
]);

const [name, ...words] = process.argv.slice(2);
const command = commands.get(name ?? '');
try {
  if (command && words.includes('--help')) console.log(command.help);
  else if (name === undefined || name === '--help')
    console.log([...commands.values()].map(({ help }) => help).join('\n'));
  else if (!command)
    throw new Stop(`There is no command “${name}”, only “channel” and “questions”; --help tells more.`);
  else if (!(await command.run(words))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
