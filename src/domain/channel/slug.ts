import { fold } from './fold.js';

/** Words as an id: letters, digits and hyphens, at most 80; undefined when nothing is left of them. */
export function slugOf(words: string): string | undefined {
  const slug = fold(words)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 80)
    .replace(/^-|-$/g, '');
  return slug || undefined;
}
