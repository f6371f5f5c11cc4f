import type { Fault } from '../domain/records/check.js';
import { fileOf, readAs } from '../domain/records/file.js';
import type { Kind } from '../domain/records/kind.js';
import { type Conflict, Pool } from '../domain/records/merge.js';
import { type Change, changed, type Entry, published, type State } from '../domain/records/record.js';
import { recordIn } from '../domain/records/sent.js';
import { Bringing } from './bringing.js';
import { written } from './json.js';
import type { Services } from './services.js';
import type { Keeping } from './store.js';

export interface RecordDeskSetting {
  /** The first is the one that a collector is asked for, unless the curator says otherwise. */
  kinds: readonly Kind[];
  services: Services;
  keeping: Keeping;
  /** Where records are sent, whose collector has them. */
  endpoint: string | undefined;
  changed: () => void;
}

/**
 * What a curator has brought of some kinds of record, in memory alone: files of records, or of results that carry them, and
 * what a collector has, merged into one list; which of it is accepted; and the one file that `src` reads.
 */
export class RecordDesk {
  /** Brings files, pasted lines and what a collector has; `views/curator-bring` draws it. */
  readonly bringing: Bringing;
  /** Records that their kind does not allow as they are. They are left out. */
  faults: Fault[] = [];
  #pool = new Pool();

  constructor(private readonly setting: RecordDeskSetting) {
    const { kinds, services, keeping, endpoint, changed: drawAgain } = setting;
    this.bringing = new Bringing({
      services,
      keeping,
      endpoint,
      take: (result) => (this.#take(recordIn(result)) ? 'taken' : 'other-questions'),
      other: (value) => this.#take(value),
      changed: drawAgain,
      finished: drawAgain,
    });
    const { access } = this.bringing;
    if (endpoint) access.address = new URL(`records/${kinds[0]!.id}`, new URL(endpoint, document.baseURI)).href;
  }

  get records(): readonly Entry[] {
    return this.#pool.records;
  }

  get conflicts(): readonly Conflict[] {
    return this.#pool.conflicts;
  }

  /** What the file to publish holds: what is accepted and open, and sound. */
  get accepted(): Entry[] {
    const unsound = new Set(this.faults.map(({ record }) => record));
    return this.records.flatMap((record) => (unsound.has(record.id) ? [] : (published(record) ?? [])));
  }

  /** Accepts or declines a record as it is now. */
  decide(id: string, state: State): void {
    this.#change(id, { state });
  }

  /** Puts something into fields of a record, which stays where it stands in the list. */
  fill(id: string, set: NonNullable<Change['set']>): void {
    this.#change(id, { set, state: this.#find(id)?.state });
  }

  /** The file that `src` reads. */
  get file(): string {
    return [...fileOf(this.accepted, written)].join('');
  }

  /** Everything that was brought and decided, for a curator to go on with. It may be personal. */
  get work(): string {
    return [...fileOf(this.records, written)].join('');
  }

  clear(): void {
    this.bringing.clear();
    this.faults = [];
    this.#pool = new Pool();
    this.setting.changed();
  }

  #find(id: string): Entry | undefined {
    return this.records.find((one) => one.id === id);
  }

  #change(id: string, change: Pick<Change, 'set' | 'state'>): void {
    const record = this.#find(id);
    if (!record) return;
    // Also where somebody's clock is ahead: what is done is about what was there.
    const at = new Date(Math.max(this.setting.services.now(), Date.parse(record.at) + 1)).toISOString();
    this.#pool.put(changed(record, { at, tier: 'open', ...change }));
    this.setting.changed();
  }

  /** Takes a record in; whether the whole of it is sound is seen once all its changes are here. */
  #take(value: unknown): boolean {
    const kind = this.setting.kinds.find(({ id }) => id === (value as { kind?: unknown } | null | undefined)?.kind);
    const record = kind && readAs(kind, value).record;
    if (!record) return false;
    const merged = this.#pool.put(record);
    const { faults } = readAs(kind, merged);
    this.faults = [...this.faults.filter((fault) => fault.record !== record.id), ...faults];
    return true;
  }
}
