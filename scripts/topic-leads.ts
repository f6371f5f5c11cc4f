import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { topics } from '../src/domain/topics.js';
import { ways } from '../src/domain/topics/chain.js';
import type { Leads } from '../src/domain/topics/leads.js';

/**
 * Writes what each topic leads to, the list of films, and the picture and the table of docs/chain.md, from the content
 * files and the ways between widgets: `npx tsx scripts/topic-leads.ts`.
 */

interface Tagged {
  id: string;
  topics?: string[];
}

/** What a session begins with in the exchange. */
interface Template {
  id: string;
  fields: Pick<Tagged, 'topics'>;
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
  sessions: (read('widgets/learning-exchange/content/templates.json') as Template[]).map(({ id, fields }) => ({
    id,
    ...fields,
  })),
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

const PAGE = 'docs/chain.md';
const MARKED = /(<!-- (\w+): written by .* -->\n)[^]*?(<!-- end -->)/g;

/** The widget whose results are of a kind. */
const WIDGETS: Record<string, string> = {
  'audit-response': 'skills-audit',
  'wifi-check': 'wifi-readiness-check',
  'quiz-attempt': 'digital-quiz',
  takeaway: 'learning-exchange',
};

/** Who leads to whom, as Mermaid, which GitHub draws. */
function picture(): string {
  const arrows = ways.map(({ from, to, finding }) => `  ${WIDGETS[from]} -- ${finding} --> ${to}`);
  const topicsOf = (kinds: (keyof Leads)[]) =>
    Object.values(leads()).filter((found) => kinds.some((kind) => found[kind])).length;
  const boxes = [
    `  skills-audit["skills-audit<br>${topicsOf(['audit'])} topics"]`,
    `  howto-channel["howto-channel<br>films on ${topicsOf(['films'])} topics"]`,
    `  digital-quiz["digital-quiz<br>questions on ${topicsOf(['questions'])} topics"]`,
    `  wifi-readiness-check["wifi-readiness-check<br>duties on ${topicsOf(['duties'])} topics"]`,
    `  learning-exchange["learning-exchange<br>tasks on ${topicsOf(['tasks'])} topics,<br>templates of sessions on ${topicsOf(['sessions'])}"]`,
  ];
  return ['```mermaid', 'flowchart LR', ...boxes, ...arrows, '```'].join('\n');
}

const HEADS: Record<keyof Leads, string> = {
  audit: 'Audit',
  themes: 'Survey themes',
  films: 'Films',
  tasks: 'Tasks',
  sessions: 'Sessions',
  questions: 'Quiz',
  duties: 'Wi-Fi duties',
};

/** What each topic leads to, by id. */
function table(): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const kinds = Object.keys(HEADS) as (keyof Leads)[];
  const rows = Object.entries(leads()).map(([topic, found]) =>
    row([`\`${topic}\``, ...kinds.map((kind) => found[kind]?.join(', ') ?? '')]),
  );
  return [row(['Topic', ...Object.values(HEADS)]), row(['---', ...kinds.map(() => '---')]), ...rows].join('\n');
}

function page(): Promise<string> {
  const parts: Record<string, string> = { picture: picture(), topics: table() };
  const text = readFileSync(PAGE, 'utf8').replace(
    MARKED,
    (_, begin: string, name: string, end: string) => `${begin}\n${parts[name]}\n\n${end}`,
  );
  return prettier.format(text, { parser: 'markdown', printWidth: 120 });
}

const json = (content: unknown) => prettier.format(JSON.stringify(content), { parser: 'json', printWidth: 120 });

/** The files that are written, and what is to be in them now. */
export const files = async (): Promise<{ path: string; text: string }[]> => [
  { path: 'src/domain/topics/leads.json', text: await json(leads()) },
  { path: 'src/domain/programme/content/films.json', text: await json(filmList()) },
  { path: PAGE, text: await page() },
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of await files()) writeFileSync(path, text);
}
