/**
 * Writes the types by which React, Vue and Svelte know the widgets' tags, attributes and events, from the manifest:
 * `dist/types/frameworks/`. Angular needs none: see docs/frameworks.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

/** One without a field is read where it is needed, and says its own type. */
interface Attribute {
  name: string;
  fieldName?: string;
  type?: { text: string };
}
interface Element {
  tagName: string;
  name: string;
  attributes?: Attribute[];
  events?: { name: string; type: { text: string } }[];
}
interface Manifest {
  modules: { path: string; declarations: Element[] }[];
}

const FOLDER = 'dist/types/frameworks';
const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const found = modules.flatMap(({ path, declarations }) => declarations.map((element) => ({ path, element })));
const elements = found.map(({ element }) => element);
const events = new Map(elements.flatMap((one) => one.events ?? []).map(({ name, type }) => [name, type.text]));

const imports = [
  ...found.map(
    ({ path, element }) => `import type { ${element.name} } from '${path.replace(/^src/, '..').replace(/ts$/, 'js')}';`,
  ),
  `import type { ${[...events.values()].join(', ')} } from '../core/events.js';`,
];

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** An interface with what can be set on each tag, attributes called as `nameOf` says. */
function settings(nameOf: (attribute: Attribute) => string): string {
  const each = elements.map(({ tagName, name, attributes = [] }) => {
    const typeOf = ({ fieldName, type }: Attribute) => (fieldName ? `${name}['${fieldName}']` : type!.text);
    const lines = attributes.map((one) => `'${nameOf(one)}'?: ${typeOf(one)};`);
    return `'${tagName}': { ${lines.join('\n')} };`;
  });
  return `interface Settings { ${each.join('\n')} }`;
}

/** What listens to the widgets' events, called as `nameOf` says. */
const listeners = (nameOf: (event: string) => string): string =>
  `interface Listeners { ${[...events].map(([name, type]) => `'${nameOf(name)}'?: (event: ${type}) => void;`).join('\n')} }`;

/** One line for each tag. */
const tags = (line: (element: Element) => string): string => elements.map(line).join('\n');

const files = {
  react: [
    `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
    settings(({ name }) => name),
    listeners((event) => `on${event}`),
    `type Props<Widget, Tag extends keyof Settings> =
      DetailedHTMLProps<HTMLAttributes<Widget>, Widget> & Settings[Tag] & Listeners;`,
    `declare module 'react' { namespace JSX { interface IntrinsicElements {
      ${tags(({ tagName, name }) => `'${tagName}': Props<${name}, '${tagName}'>;`)}
    } } }`,
  ],
  vue: [
    `import type { HTMLAttributes } from 'vue';`,
    settings(({ name, fieldName }) => fieldName ?? camel(name)),
    listeners((event) => camel(`on-${event}`)),
    `type Component<Widget, Tag extends keyof Settings> =
      new () => Widget & { $props: HTMLAttributes & Settings[Tag] & Listeners };`,
    `declare module 'vue' { interface GlobalComponents {
      ${tags(({ tagName, name }) => `'${tagName}': Component<${name}, '${tagName}'>;`)}
    } }`,
  ],
  svelte: [
    `import type { HTMLAttributes } from 'svelte/elements';`,
    settings(({ name }) => name),
    listeners((event) => `on${event}`),
    `declare module 'svelte/elements' { interface SvelteHTMLElements {
      ${tags(({ tagName, name }) => `'${tagName}': HTMLAttributes<${name}> & Settings['${tagName}'] & Listeners;`)}
    } }`,
  ],
};

mkdirSync(FOLDER, { recursive: true });
for (const [framework, parts] of Object.entries(files)) {
  const text = [...imports, ...parts].join('\n\n');
  writeFileSync(
    `${FOLDER}/${framework}.d.ts`,
    await format(text, { parser: 'typescript', singleQuote: true, printWidth: 120 }),
  );
  console.log(`${FOLDER}/${framework}.d.ts`);
}
