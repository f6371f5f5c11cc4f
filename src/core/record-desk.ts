import type { Fault } from '../domain/records/check.js';
import { fileOf, readAs } from '../domain/records/file.js';
import type { Kind } from '../domain/records/kind.js';
import { type Conflict, Pool } from '../domain/records/merge.js';
import { changed, type Entry, published, type State } from '../domain/records/record.js';
import { recordIn } from '../domain/records/sent.js';
import { Bringing } from './bringing.js';
import { written } from './json.js';
import type { Services } from './services.js';
import type { Keeping } from './store.js';

export interface RecordDeskSetting {
  kind: Kind;
  services: Services;
  keeping: Keeping;
  /** Where records are sent, whose collector has them. */
  endpoint: string | undefined;
  changed: () => void;
}

/**
 * What a curator has brought of one kind of record, in memory alone: files of records, or of results that carry them, and
 * what a collector has, merged into one list; which of it is accepted; and the one file that `src` reads.
 */
export class RecordDesk {
  /** Brings files, pasted lines and what a collector has; `views/curator-bring` draws it. */
  readonly bringing: Bringing;
  /** Records that their kind does not allow as they are. They are left out. */
  faults: Fault[] = [];
  #pool = new Pool();

  constructor(private readonly setting: RecordDeskSetting) {
    const { kind, services, keeping, endpoint, changed: drawAgain } = setting;
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
    if (endpoint) access.address = new URL(`records/${kind.id}`, new URL(endpoint, document.baseURI)).href;
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
    const record = this.records.find((one) => one.id === id);
    if (!record) return;
    // Also where somebody's clock is ahead: the decision is about what was there.
    const at = new Date(Math.max(this.setting.services.now(), Date.parse(record.at) + 1)).toISOString();
    this.#pool.put(changed(record, { at, tier: 'open', state }));
    this.setting.changed();
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

  /** Takes a record in; whether the whole of it is sound is seen once all its changes are here. */
  #take(value: unknown): boolean {
    const { record } = readAs(this.setting.kind, value);
    if (!record) return false;
    const merged = this.#pool.put(record);
    const { faults } = readAs(this.setting.kind, merged);
    this.faults = [...this.faults.filter((fault) => fault.record !== record.id), ...faults];
    return true;
  }
}
