import { type Given, givenAt, keysOf, partsOf, type Site } from '../../domain/duties/answers.js';
import type { Check } from '../../domain/duties/definition.js';
import { gapsOf } from '../../domain/duties/gaps.js';
import { type Action, actionsOf } from '../../domain/duties/plan.js';
import { textIn, type Text } from '../../domain/text.js';
import { asked, type Readiness, type WifiConfig } from './model.js';
import type { ResultsWords } from './results-words.js';
import type { WifiWords } from './words/en.js';

/** What a file of the results is written from. */
export interface Telling {
  config: WifiConfig;
  state: Readiness;
  words: WifiWords;
  results: ResultsWords;
}

/** What was answered to a check, for all sites or for one. */
export interface Line {
  key: string;
  check: Check;
  site: Site | undefined;
  given: Given | undefined;
}

/** The checks that apply, one line for each answer that there can be. */
export function linesOf({ config, state }: Telling): Line[] {
  return asked(config, state).flatMap((check) =>
    keysOf(check.id, state).map((key) => ({
      key,
      check,
      site: state.sites.find(({ id }) => id === partsOf(key).site),
      given: givenAt(key, state.answers),
    })),
  );
}

/** The plan: what is open, with what was decided about it. */
export const planOf = ({ config, state }: Telling): Action[] =>
  actionsOf(gapsOf(asked(config, state), state), state.decisions);

/** A text in the language of the person; empty where there is none. */
export const plain = ({ words }: Pick<Telling, 'words'>, text: Text | undefined): string =>
  text === undefined ? '' : textIn(text, words.lang);

/** An act or guidance with its sections and its address, on one line. */
export function referenceIn(telling: Telling, { reference }: Check): string {
  if (!reference) return '';
  return [plain(telling, reference.title), plain(telling, reference.section), reference.address ?? '']
    .filter(Boolean)
    .join(', ');
}
