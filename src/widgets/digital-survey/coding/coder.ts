import type { Services } from '../../../core/services.js';
import type { Keeping } from '../../../core/store.js';
import { turn } from '../../../core/turn.js';
import type { Codebook } from '../../../domain/coding/codebook.js';
import {
  isStale,
  keyOf,
  marked,
  nextUncoded,
  nothingIn,
  passageIn,
  type Sheet,
} from '../../../domain/coding/coding.js';
import { type Material, materialOf, type OpenAnswer } from '../../../domain/coding/material.js';
import { type Matcher, matchersOf, suggestionsFor } from '../../../domain/coding/suggest.js';
import type { Definition } from '../../../domain/questionnaire/definition.js';
import type { Result } from '../../../results/result.js';
import type { CodeProps, Passage } from './code-view.js';
import builtIn from './content/codebook.json' with { type: 'json' };
import { doneIn } from './counted.js';
import { Kept, type Work } from './keeping.js';
import type { Command } from './keys.js';
import type { Own, PartProps } from './props.js';
import { inSlices } from './slices.js';

export interface CoderSetting {
  results: readonly Result[];
  definition: Definition;
  services: Services;
  keeping: Keeping;
  instance: string;
  minGroup: number;
  /** The day in UTC, as `2026-11-22`. */
  today: () => string;
  props: () => PartProps;
  changed: () => void;
  /** Draws, and leads to the first that fits. */
  arrive: (selector: string) => void;
  /** Draws, and leads to the answer unless a code has the focus. */
  stay: () => void;
}

/** What a step takes back. */
type Undo = { key: string; before: Sheet | undefined } | { codebook: Codebook };

const ANSWER = '#answer';

const begin = (): Work => ({ codebook: builtIn as Codebook, coder: '', quotes: [], compared: [], hasKeys: true });

/** One coder at work: what is coded, what they have done, and which answer is before them. */
export class Coder {
  work: Work = begin();
  material: Material = { people: [], answers: [] };
  codings = new Map<string, Sheet>();
  isReady = false;
  hasEnded = false;
  /** What a press or a key has brought about, for those who do not see it. */
  said = '';

  #at = 0;
  #done = 0;
  #sought = '';
  #undo: Undo[] = [];
  #matchers: readonly Matcher[] = [];
  readonly #kept: Kept;

  constructor(readonly given: CoderSetting) {
    const { services, keeping, instance, definition } = given;
    this.#kept = new Kept(services.store(keeping), `coding:digital-survey:${instance}:${definition.id}`);
    void this.#open();
  }

  get where(): Kept['where'] {
    return this.#kept.where;
  }

  /** Nothing more is drawn for it. */
  end(): void {
    this.hasEnded = true;
  }

  codeProps(): Own<CodeProps> {
    const { answers } = this.material;
    const answer = this.#answer;
    const sheet = answer && this.codings.get(keyOf(answer));
    const given = new Set(sheet && !isStale(sheet, answer) ? sheet.spans.flatMap(({ codes }) => codes) : []);
    return {
      answer,
      at: this.#at,
      all: answers.length,
      done: this.#done,
      sheet,
      suggestions: answer ? suggestionsFor(answer.text, this.#matchers).filter(({ code }) => !given.has(code)) : [],
      sought: this.#sought,
      onCode: this.#code,
      onCommand: this.#command,
      onSeek: (sought) => {
        this.#sought = sought;
        this.given.changed();
      },
      onKeys: (hasKeys) => this.set({ hasKeys }),
    };
  }

  /** Notes what is done besides coding. */
  set(some: Partial<Work>): void {
    this.work = { ...this.work, ...some };
    void this.#kept.keepWork(this.work);
    this.given.changed();
  }

  /** Goes on with an edited codebook, or another. */
  edit(codebook: Codebook, said: string): void {
    if (codebook === this.work.codebook) return;
    this.#undo.push({ codebook: this.work.codebook });
    this.said = said;
    this.#useCodebook(codebook);
  }

  /** Takes up another's or an earlier coding: what it says of an answer counts in place of what is here. */
  async adopt(codings: ReadonlyMap<string, Sheet>): Promise<void> {
    for (const [key, sheet] of codings) this.codings.set(key, sheet);
    this.#undo = [];
    this.#recount();
    await turn();
    await this.#kept.keep(codings);
  }

  /** Forgets all that was done, here and on the device. */
  async clear(): Promise<void> {
    await this.#kept.clear();
    this.work = begin();
    this.codings = new Map();
    this.#undo = [];
    this.#matchers = matchersOf(this.work.codebook);
    this.#at = 0;
    this.#recount();
  }

  get #answer(): OpenAnswer | undefined {
    return this.material.answers[this.#at];
  }

  async #open(): Promise<void> {
    const { definition, results } = this.given;
    const [material, { work, codings }] = await Promise.all([
      inSlices(materialOf(definition, results), () => !this.hasEnded),
      this.#kept.read(),
    ]);
    if (!material || this.hasEnded) return;
    this.material = material;
    this.codings = codings;
    if (work) this.work = work;
    this.#matchers = matchersOf(this.work.codebook);
    this.#recount();
    this.#at = nextUncoded(material.answers, codings, -1) ?? 0;
    this.isReady = true;
    this.given.changed();
  }

  #recount(): void {
    this.#done = doneIn(this.material, this.codings);
  }

  readonly #code = (code: string, passage: Passage): void => {
    const answer = this.#answer!;
    const before = this.codings.get(keyOf(answer));
    const now = marked(before, answer, passage, code);
    const { start, end } = passageIn(answer.text, passage);
    const { words, codeName } = this.given.props();
    const isGiven = now?.spans.some((span) => span.start === start && span.end === end && span.codes.includes(code));
    this.said = (isGiven ? words.gave : words.took)(codeName(code), answer.text.slice(start, end));
    this.#write(answer, now);
    this.given.stay();
  };

  readonly #command = (command: Command | 'next'): void => {
    const { answers } = this.material;
    const { words } = this.given.props();
    this.said = '';
    if (command === 'undo') this.#takeBack();
    else if (command === 'nothing') {
      this.#write(this.#answer!, nothingIn(this.#answer!));
      this.said = words.wasNothing;
    } else if (command === 'nextUncoded') {
      const next = nextUncoded(answers, this.codings, this.#at);
      if (next === undefined) this.said = words.allDone;
      else this.#at = next;
    } else this.#at = (this.#at + (command === 'next' ? 1 : answers.length - 1)) % answers.length;
    this.given.arrive(ANSWER);
  };

  #takeBack(): void {
    const { words } = this.given.props();
    const last = this.#undo.pop();
    this.said = last ? words.undone : words.nothingToUndo;
    if (last && 'codebook' in last) this.#useCodebook(last.codebook);
    else if (last) {
      const at = this.material.answers.findIndex((answer) => keyOf(answer) === last.key);
      if (at >= 0) this.#at = at;
      this.#put(last.key, last.before);
    }
  }

  #write(answer: OpenAnswer, now: Sheet | undefined): void {
    const key = keyOf(answer);
    this.#undo.push({ key, before: this.codings.get(key) });
    this.#put(key, now);
  }

  #put(key: string, sheet: Sheet | undefined): void {
    if (sheet) this.codings.set(key, sheet);
    else this.codings.delete(key);
    void this.#kept.keep(new Map([[key, sheet]]));
    this.#recount();
  }

  #useCodebook(codebook: Codebook): void {
    this.#matchers = matchersOf(codebook);
    this.set({ codebook });
  }
}
