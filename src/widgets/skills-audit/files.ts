import { files } from '../../core/files.js';
import type { Result } from '../../results/result.js';
import { downloadResult as give } from '../../views/answer-files.js';

/** Gives the person their result as it would be sent. */
export const downloadResult = (result: Result): void => give(files, result);
