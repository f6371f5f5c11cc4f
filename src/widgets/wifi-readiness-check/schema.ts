/** What the author of a check may write. Loaded only for a definition from outside. */
export { duties as config } from '../../domain/duties/definition.js';
