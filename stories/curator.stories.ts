import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ReadProblem } from '../src/core/network.js';
import type { Definition } from '../src/domain/questionnaire/definition.js';
import type { Result } from '../src/results/result.js';
import '../src/widgets/skills-audit/skills-audit.js';
import audit2014 from '../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import { group } from '../test/domain/summary/people.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  /** What a collector would answer. */
  world: () => World;
  lang?: string;
  /** What somebody does before the picture is taken. */
  bring?: (desk: ShadowRoot) => void;
}

const ENDPOINT = 'https://results.example/v1/results';
const audit = audit2014 as unknown as Definition;

const peopleOf = (id: string, n: number, mean: number): Result[] =>
  group(audit, { id, n, sum: Math.round(mean * n * 23) });
const lines = (results: readonly Result[]): string => results.map((one) => `${JSON.stringify(one)}\n`).join('');

/** Chooses a file, as a person does. */
const file = (text: string) => (desk: ShadowRoot) => {
  const field = desk.querySelector<HTMLInputElement>('#files')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'results.ndjson'));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change'));
};

const scl = peopleOf('scl', 85, 3.38);
const aspiring = peopleOf('aspiring', 133, 3.25);

/** The desk of whoever looks after many people’s results. Nothing that is done here is kept or sent. */
const meta: Meta<Args> = {
  title: 'Widgets/Skills audit, for curators',
  component: 'skills-audit',
  args: { world: () => new World() },
  argTypes: {
    world: { table: { disable: true } },
    bring: { table: { disable: true } },
    lang: { control: 'inline-radio', options: ['en', 'cy'] },
  },
  render: ({ world, lang }) => html`
    <pretend-world .services=${world()}>
      <skills-audit curate endpoint=${ENDPOINT} lang=${ifDefined(lang)}></skills-audit>
    </pretend-world>
  `,
  play: async ({ args, canvasElement }) => {
    const widget = canvasElement.querySelector('skills-audit')!;
    const desk = widget.shadowRoot!;
    if (!desk.querySelector('#files')) {
      await new Promise((ready) => widget.addEventListener('widget-ready', ready, { once: true }));
    }
    args.bring?.(desk);
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Before anything is brought. */
export const Start: Story = {};

/** While a collector answers. */
export const Reading: Story = {
  args: {
    world: () => {
      const world = new World();
      const network = world.network;
      const open = async () =>
        new ReadableStream({ start: (onward) => onward.enqueue(new TextEncoder().encode(lines(scl))) });
      return Object.assign(world, { network: async () => ({ ...(await network()), open }) });
    },
    bring: (desk) => {
      desk.querySelector<HTMLInputElement>('#token')!.value = 'a token';
      desk.querySelector<HTMLButtonElement>('#token ~ .buttons button')!.click();
    },
  },
};

/** Two groups side by side. */
export const Compared: Story = { args: { bring: file(lines([...scl, ...aspiring])) } };

/** Some results are here twice, of another widget, or cannot be read. */
export const WithProblems: Story = {
  args: {
    bring: file(
      `${lines([...scl, ...aspiring, ...scl.slice(0, 3)])}hello\n${lines([{ ...scl[0]!, id: 'quiz', widget: 'digital-quiz' }])}{"schema":`,
    ),
  },
};

/** A group of nine people is named and not shown. */
export const Withheld: Story = { args: { bring: file(lines([...scl, ...aspiring.slice(0, 9)])) } };

/** The collector does not know the token. */
export const WrongToken: Story = {
  args: {
    ...Reading.args,
    world: () => {
      const world = new World();
      world.files.set(`${ENDPOINT}.ndjson`, new ReadProblem('status', 401));
      return world;
    },
  },
};

/** In Welsh, which says of itself that no translator has checked it. */
export const Welsh: Story = { args: { ...Compared.args, lang: 'cy' } };
