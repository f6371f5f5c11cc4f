import type { Text } from '../../domain/text.js';
import type { Readiness, WifiConfig } from './model.js';
import type { WifiWords } from './words/en.js';

/** What every page of the check is drawn from. */
export interface PageProps {
  config: WifiConfig;
  state: Readiness;
  words: WifiWords;
  text: (text: Text) => string;
  /** The level of the widget's own heading. */
  level: number;
  /** Epoch milliseconds, by the person's clock. */
  now: () => number;
  /** Takes a step that stays where the person is. */
  onChange: (step: (now: Readiness) => Readiness) => void;
  /** Takes a step that leads somewhere. */
  onGo: (step: (now: Readiness) => Readiness) => void;
}

/** What draws more about a check, on its way or not to be had. */
export interface More {
  details: typeof import('./details.js') | undefined;
  failed: boolean;
  /** Fetches again what could not be. */
  retry: () => void;
}
