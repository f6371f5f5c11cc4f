/** Question banks in Moodle's GIFT. What it can and cannot say is in docs/question-banks.md. */
export { read } from './gift-read.js';
export { write } from './gift-write.js';
export type { TrueOrFalse } from './gift-answers.js';
export type { GiftLoss, GiftNote } from './gift-notes.js';
