import { joinProgrammes } from './join.js';
import type { Programme } from './programme.js';
import { readProgramme } from './read.js';

/** What is kept of a person's programmes. Plain JSON. */
export interface Plan {
  /** The one that they are at. */
  programme: Programme;
  /** The one whose place it took, so that nobody loses a programme by making another. */
  earlier?: Programme | undefined;
}

/** A plan made from what was stored, whoever wrote it; nothing where there is no programme in it. */
export function readPlan(value: unknown): Plan | undefined {
  const { programme: now, earlier: before } = (value ?? {}) as Record<string, unknown>;
  const [programme, earlier] = [now, before].flatMap((one) => readProgramme(one) ?? []);
  return programme && { programme, ...(earlier && { earlier }) };
}

/** Puts a programme in the place of the one that was there, which is put aside. */
export const begun =
  (programme: Programme) =>
  (now: Plan | undefined): Plan => ({ programme, ...(now && { earlier: now.programme }) });

/** Goes back to the programme that was put aside, and puts aside the other. */
export const swapped = ({ programme, earlier }: Plan): Plan =>
  earlier ? { programme: earlier, earlier: programme } : { programme };

/** Throws away the programme that was put aside. */
export const tidied = ({ programme }: Plan): Plan => ({ programme });

/** Changes the programme that a person is at. */
export const adjusted =
  (step: (now: Programme) => Programme) =>
  (now: Plan): Plan => ({ ...now, programme: step(now.programme) });

/**
 * Two tabs at one plan: what both did to one programme since `base`. Where each is at a programme of its own, mine goes
 * on and theirs is put aside.
 */
export function joinPlans(base: unknown, theirs: unknown, mine: unknown): Plan | undefined {
  const [was, there, here] = [readPlan(base), readPlan(theirs), readPlan(mine)];
  if (!here || !there) return here ?? there;
  if (there.programme.id !== here.programme.id) return { programme: here.programme, earlier: there.programme };
  const before = was?.programme.id === here.programme.id ? was.programme : { ...here.programme, steps: [] };
  return { ...here, programme: joinProgrammes(before, there.programme, here.programme) };
}
