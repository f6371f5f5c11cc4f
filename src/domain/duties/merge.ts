import { type Answered, type Answers, type Given, keyOf, partsOf, type Site, sitesFrom } from './answers.js';

/** Two people answered the same differently. The later answer stands; the other is kept beside it. */
export interface Conflict {
  key: string;
  stands: Given;
  other: Given;
}

/** Joins what a colleague answered with what is here. Sites are the same when their names are. */
export function merge(mine: Answered, theirs: Answered): { answered: Answered; conflicts: Conflict[] } {
  const { sites, idOf } = joinedSites(mine.sites, theirs.sites);
  const answers: Record<string, Given> = { ...mine.answers };
  const conflicts: Conflict[] = [];
  for (const [key, given] of Object.entries(renamed(theirs.answers, idOf))) {
    const here = answers[key];
    const stands = here && here.at > given.at ? here : given;
    if (here && here.answer !== given.answer) conflicts.push({ key, stands, other: stands === here ? given : here });
    answers[key] = stands;
  }
  const bySite = [...new Set([...mine.bySite, ...theirs.bySite])];
  return { answered: { sites, answers, bySite }, conflicts };
}

/** All sites once, and the id that each of theirs has here. */
function joinedSites(mine: readonly Site[], theirs: readonly Site[]): { sites: Site[]; idOf: Map<string, string> } {
  const names = [...mine, ...theirs].map(({ name }) => name);
  const sites = sitesFrom(names.join('\n'), mine);
  const here = new Map(sites.map(({ id, name }) => [name, id]));
  return { sites, idOf: new Map(theirs.map(({ id, name }) => [id, here.get(name)!])) };
}

function renamed(answers: Answers, idOf: Map<string, string>): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([key, given]) => {
      const { check, site } = partsOf(key);
      return [keyOf(check, site === undefined ? undefined : (idOf.get(site) ?? site)), given];
    }),
  );
}
