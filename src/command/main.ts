#!/usr/bin/env node
import { makeChannel } from './channel.js';
import { HELP } from './help.js';
import { Stop } from './stop.js';

const [command, ...words] = process.argv.slice(2);
try {
  if (command === undefined || [command, ...words].includes('--help')) console.log(HELP);
  else if (command !== 'channel')
    throw new Stop(`There is no command “${command}”, only “channel”; --help tells more.`);
  else if (!(await makeChannel(words))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
