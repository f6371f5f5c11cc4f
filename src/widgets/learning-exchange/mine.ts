import { OwnRecords } from '../../core/own-records.js';
import { WidgetResultEvent } from '../../core/events.js';
import { resultOf } from '../../core/result-of.js';
import { version } from '../../core/version.js';
import type { Visit } from '../../core/visit.js';
import { changesIn, type Draft } from '../../domain/records/draft.js';
import { Pool } from '../../domain/records/merge.js';
import { type Change, changed, type Entry, isShown, recordOf } from '../../domain/records/record.js';
import { outcomeOf } from '../../domain/records/sent.js';
import type { Lang } from '../../domain/text.js';
import type { Result } from '../../results/result.js';
import { kinds, type Kinds } from './kinds.js';
import { type ExchangeConfig, type Exchanging, shown } from './model.js';

export interface MineSetting {
  visit: () => Visit<ExchangeConfig, Exchanging>;
  config: () => ExchangeConfig;
  instance: string;
  language: () => Lang;
  changed: () => void;
}

/** A place at a session, or one on its waiting list. */
export type Place = 'place' | 'waiting';

/** What a person made and did here: kept on the device, and sent where the page gave an address. */
export class Mine {
  records: readonly Entry[] = [];
  /** What was made or done last. */
  latest: Result | undefined;
  /** The page cancelled `widget-result` of it. */
  staysHere = false;
  #cleared: readonly Entry[] = [];

  private constructor(private readonly setting: MineSetting) {}

  /** Reads what is kept. */
  static async open(setting: MineSetting): Promise<Mine> {
    const mine = new Mine(setting);
    const kept = await Promise.all(mine.#all.map((own) => own.all()));
    mine.records = kept.flat();
    return mine;
  }

  /** Everything that is shown: what everybody may see, with what this person made. */
  with(records: readonly Entry[]): Entry[] {
    const pool = new Pool();
    for (const record of [...shown(records), ...this.records]) pool.put(record);
    const isOwn = new Set(this.records.map(({ id }) => id));
    return pool.records.filter((record) => (isOwn.has(record.id) ? !record.removed : isShown(record)));
  }

  /** The person's own sign-up for a session. */
  signUpFor(session: string): Entry | undefined {
    return this.records.find(
      ({ kind, fields, removed }) => kind === 'signup' && fields['session'] === session && !removed,
    );
  }

  /** Keeps and sends what somebody has written. It waits for whoever looks after the list. */
  async save(draft: Draft): Promise<void> {
    const kind = kinds[draft.kind as keyof Kinds];
    const before = this.records.find(({ id }) => id === draft.id);
    const changes = changesIn(kind, draft, before, { at: this.#at(before) });
    await this.#did(
      draft,
      before,
      changes.map((change) => (change.tier === 'open' ? { ...change, state: 'offered' as const } : change)),
    );
  }

  /** Signs up for a session, or takes a place that has become free. */
  async signUp(session: string, place: Place): Promise<void> {
    const before = this.signUpFor(session);
    const of = before ?? { kind: 'signup', id: this.setting.visit().services.newId() };
    await this.#did(of, before, [{ at: this.#at(before), tier: 'internal', set: { session, place } }]);
  }

  /** Takes away something of one's own, such as a sign-up. */
  async withdraw(record: Entry): Promise<void> {
    await this.#did(record, record, [{ at: this.#at(record), tier: record.tier, removed: true }]);
  }

  /** Takes everything off the device; `undo` brings it back. What was sent stays where it is. */
  async clear(): Promise<void> {
    this.#cleared = this.records;
    this.forget();
    await Promise.all(this.#all.map((own) => own.clear()));
  }

  async undo(): Promise<void> {
    await Promise.all(this.#cleared.map((record) => this.#own(record.kind).put(record)));
    this.records = this.#cleared;
    this.setting.changed();
  }

  /** Shows no more of it, as on a shared device that nobody touches. An empty list stays the same one, for who draws it. */
  forget(): void {
    if (this.records.length > 0) this.records = [];
    this.latest = undefined;
  }

  /** After all that was done to a record, also where its clock was ahead. */
  #at(before: Entry | undefined): string {
    const now = this.setting.visit().services.now();
    return new Date(before ? Math.max(now, Date.parse(before.at) + 1) : now).toISOString();
  }

  /** Into the outbox first: a page that closes in between sends it again, and the same change twice is once. */
  async #did(of: Pick<Entry, 'kind' | 'id'>, before: Entry | undefined, changes: Change[]): Promise<void> {
    if (changes.length === 0) return;
    const { changed: drawAgain, visit } = this.setting;
    const { element, setting } = visit();
    const result = this.#result(of, changes);
    const endpoint = setting('endpoint');
    this.staysHere = !element.dispatchEvent(new WidgetResultEvent(result));
    if (endpoint && !this.staysHere) {
      const outbox = await (await visit().needSender()).need();
      await outbox.add(result, endpoint, setting('receipt') === 'required' ? 'required' : undefined);
    }
    const next = before ? changed(before, ...changes) : recordOf(of, changes);
    const { record } = await this.#own(of.kind).put(next);
    this.records = [...this.records.filter(({ id }) => id !== record.id), record];
    this.latest = result;
    drawAgain();
  }

  #result(of: Pick<Entry, 'kind' | 'id'>, changes: Change[]): Result {
    const { visit, config, language } = this.setting;
    const { services, setting, tag } = visit();
    const now = services.now();
    return resultOf({ id: services.newId(), rev: 1, startedAt: new Date(now).toISOString() }, outcomeOf(of, changes), {
      widget: tag,
      widgetVersion: version,
      definition: config(),
      campaign: setting('campaign'),
      group: setting('group'),
      lang: language(),
      now,
    });
  }

  #own(kind: string): OwnRecords {
    const { visit, instance } = this.setting;
    return new OwnRecords(visit().store, { tag: visit().tag, instance, kind });
  }

  get #all(): OwnRecords[] {
    return Object.keys(kinds).map((kind) => this.#own(kind));
  }
}
