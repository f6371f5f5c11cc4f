import type { ReactiveControllerHost } from 'lit';
import { find, type Query } from '../domain/records/find.js';
import type { Kind } from '../domain/records/kind.js';
import type { Entry } from '../domain/records/record.js';
import type { Lang } from '../domain/text.js';
import { inSlices } from './slices.js';

/** What a query finds in a list of any length, looked for while the page goes on answering. */
export class Finding {
  /** What was found last: while something else is looked for, still that. Nothing before the first. */
  found: readonly Entry[] | undefined;
  isLooking = false;
  #asked: readonly unknown[] = [];
  #stopper = new AbortController();

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Looks for something, unless it is what was looked for last. A list that has changed is another list. */
  look(kind: Kind, records: readonly Entry[], query: Query, lang: Lang): void {
    const asked = [kind, records, JSON.stringify(query), lang];
    if (asked.every((one, at) => one === this.#asked[at])) return;
    this.#asked = asked;
    this.#stopper.abort();
    const { signal } = (this.#stopper = new AbortController());
    this.isLooking = true;
    void inSlices(find(kind, records, query, lang), signal).then((found) => {
      if (!found) return;
      this.found = found;
      this.isLooking = false;
      this.host.requestUpdate();
    });
  }
}
