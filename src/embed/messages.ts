/**
 * What a widget's own page and the page around its frame say to each other, by `postMessage`. A later version may add keys;
 * what these mean stays.
 */

/** The page in the frame is this tall, in CSS pixels. Said at once, at every change, and when asked. */
export interface HeightMessage {
  'library-widgets': 'height';
  version: 1;
  height: number;
}

/** The page around asks how tall the page in the frame is. */
export interface AskMessage {
  'library-widgets': 'ask';
  version: 1;
}
