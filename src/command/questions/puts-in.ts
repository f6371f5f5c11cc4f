import type { Text } from '../../domain/text.js';

/** Whether a text puts in the answer to another question, by the mark of the other tool. */
export const putsIn = (mark: RegExp, ...texts: (Text | undefined)[]): boolean =>
  texts.some((text) => (typeof text === 'string' ? [text] : Object.values(text ?? {})).some((one) => mark.test(one)));
