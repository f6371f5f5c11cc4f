import { html } from 'lit';
import * as z from 'zod/mini';
import { define } from '../../src/core/define.js';
import type { Rules } from '../../src/core/run.js';
import { WidgetElement } from '../../src/core/widget-element.js';
import type { Lang } from '../../src/domain/text.js';

export interface PlainConfig {
  id: string;
  version: string;
  title: string;
}

interface Counted {
  count: number;
}

const config = z.object({ id: z.string(), version: z.string(), title: z.string() });

const rules: Rules<PlainConfig, Counted> = {
  begin: () => ({ count: 0 }),
  resume: (_, stored) => ({ state: stored as Counted, lost: [] }),
  join: (base, theirs, mine) => ({ count: theirs.count + mine.count - base.count }),
  ended: (_, { count }) => count >= 3,
  outcome: (_, { count }) => ({ kind: 'count', tier: 'open', scores: { count } }),
};

/** The smallest widget: it counts to three, and that is its result. */
export class PlainWidget extends WidgetElement<PlainConfig, Counted, { count: string }> {
  /** What comes of fetching the built-in configuration; a test may put something else here. */
  static builtIn = async (lang: Lang): Promise<PlainConfig> => ({
    id: 'built-in',
    version: '1',
    title: `Built in, ${lang}`,
  });

  protected override readonly rules = rules;
  protected override readonly schema = async () => ({ config });
  protected override readonly vocabulary = async (lang: Lang) => ({
    words: { count: lang === 'cy' ? 'Cyfrif' : 'Count' },
  });
  protected override readonly builtIn = (lang: Lang) => PlainWidget.builtIn(lang);

  protected override view({ title }: PlainConfig, { count }: Counted) {
    return html`
      <h2 tabindex="-1" data-arrival>${title}: ${count}</h2>
      <button type="button" @click=${() => this.change((now) => ({ count: now.count + 1 }))}>
        ${this.words.count}
      </button>
      <button type="button" @click=${() => this.go((now) => ({ count: now.count + 1 }))}>Go</button>
      <button type="button" @click=${this.clear}>Clear</button>
      <button type="button" @click=${this.undo}>Undo</button>
    `;
  }
}

define('plain-widget', PlainWidget, import.meta.url);
