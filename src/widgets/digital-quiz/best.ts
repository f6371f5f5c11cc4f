import type { Store } from '../../core/store.js';
import type { Result } from '../../results/result.js';

/** What this device remembers beyond one quiz. */
export interface Best {
  /** The highest share of the points, in per cent. */
  share: number;
  /** The id of the attempt that reached it. */
  id: string;
  /** The longest row of right answers. */
  streak: number;
}

/** Keeps the best of this attempt and those before it. */
export async function keepBest(store: Store, key: string, { id, scores, data }: Result): Promise<Best> {
  const share = scores?.['overall'] ?? 0;
  const streak = Number(data?.['streak']) || 0;
  const { value } = await store.update(key, (before) => {
    const best = isBest(before) ? before : { share: -1, id, streak: 0 };
    const better = share > best.share ? { share, id } : { share: best.share, id: best.id };
    return { ...better, streak: Math.max(streak, best.streak) };
  });
  return value as Best;
}

function isBest(value: unknown): value is Best {
  const { share, id, streak } = (value ?? {}) as Partial<Best>;
  return Number.isFinite(share) && typeof id === 'string' && Number.isFinite(streak);
}

/** The latest finished skills audit on this device, whichever of several widgets it was. */
export async function latestAudit(store: Store): Promise<Result | undefined> {
  const entries = await store.entries('result:skills-audit:');
  return entries
    .map(([, value]) => value as Result)
    .filter((result) => result?.scores && typeof result.finishedAt === 'string')
    .toSorted((one, other) => (one.finishedAt < other.finishedAt ? 1 : -1))[0];
}
