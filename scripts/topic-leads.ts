import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { topics } from '../src/domain/topics.js';
import type { Leads } from '../src/domain/topics/leads.js';

/** Writes what each topic leads to, and the list of films, from the content files: `npx tsx scripts/topic-leads.ts`. */

interface Tagged {
  id: string;
  topics?: string[];
}

interface Film extends Tagged {
  title: unknown;
  seconds: number;
  level: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(`src/${file}`, 'utf8'));
const widget = (file: string) => read(`widgets/${file}`) as Record<'questions' | 'groups', Tagged[]>;

const films = (read('widgets/howto-channel/content/channel-2026.json') as { films: Film[] }).films;

/** Everything that carries topics, by what it is. */
const carriers: Record<keyof Leads, Tagged[]> = {
  audit: [
    ...widget('skills-audit/content/audit-2014.json').questions,
    ...widget('skills-audit/content/audit-2026.json').questions,
  ],
  themes: read('domain/topics/survey-themes.json') as Tagged[],
  films,
  tasks: read('domain/programme/content/tasks.json') as Tagged[],
  sessions: read('domain/programme/content/session-templates.json') as Tagged[],
  questions: widget('digital-quiz/content/quiz-2026.json').questions,
  duties: widget('wifi-readiness-check/content/wifi-2026.json').groups,
};

function leads(): Record<string, Partial<Leads>> {
  return Object.fromEntries(
    Object.keys(topics).map((topic) => {
      const found = Object.entries(carriers).map(([kind, all]) => [
        kind,
        all.filter((one) => one.topics?.includes(topic)).map(({ id }) => id),
      ]);
      return [topic, Object.fromEntries(found.filter(([, ids]) => ids!.length > 0)) as Partial<Leads>];
    }),
  );
}

const filmList = () =>
  films.map(({ id, title, topics: about, seconds, level }) => ({ id, title, topics: about, seconds, level }));

/** The files that are written, and what is in them now. */
export async function files(): Promise<{ path: string; text: string }[]> {
  const made = { 'src/domain/topics/leads.json': leads(), 'src/domain/programme/content/films.json': filmList() };
  return Promise.all(
    Object.entries(made).map(async ([path, content]) => ({
      path,
      text: await prettier.format(JSON.stringify(content), { parser: 'json', printWidth: 120 }),
    })),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await files()) writeFileSync(path, text);
}
