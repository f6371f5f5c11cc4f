import { download } from './download.js';
import { written } from './json.js';
import { readJson } from './strange-json.js';

/** How a widget gives a person a file and reads one, for the views that offer it. */
export const files = { download, written, readJson };
