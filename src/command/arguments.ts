import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Stop } from './stop.js';

/** The words that follow a command, by its options. Throws Stop when there is no such option. */
export function argumentsIn<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new Stop(`${(error as Error).message.split('.')[0]}; --help tells what there is.`);
  }
}
