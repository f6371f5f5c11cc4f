import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/skills-audit/skills-audit.js';
import '../test/services.js';
import { World } from '../test/services.js';
import { rated, worldAt, worldWithDelivery } from './world.js';

interface Args {
  /** The world it stands in: what is kept, and what an endpoint would answer. */
  world: () => World;
  lang?: string;
  pack?: '2014' | '2026';
  src?: string;
  endpoint?: string;
  headingLevel?: number;
}

/** Every state in which people meet the audit. Nothing that is done here is kept or sent. */
const meta: Meta<Args> = {
  title: 'Widgets/Skills audit',
  component: 'skills-audit',
  args: { world: () => new World() },
  argTypes: {
    world: { table: { disable: true } },
    lang: { control: 'inline-radio', options: ['en', 'cy'] },
    pack: { control: 'inline-radio', options: ['2014', '2026'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
  },
  render: ({ world, lang, pack, src, endpoint, headingLevel }) => html`
    <pretend-world .services=${world()}>
      <skills-audit
        lang=${ifDefined(lang)}
        pack=${ifDefined(pack)}
        src=${ifDefined(src)}
        endpoint=${ifDefined(endpoint)}
        heading-level=${ifDefined(headingLevel)}
      >
        <a href="/audit.pdf">The same questions on paper</a>
      </skills-audit>
    </pretend-world>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What people see first. */
export const Start: Story = {};

/** The page about the person, all of it optional. */
export const AboutYou: Story = { args: { world: () => worldAt('section.about') } };

/** One question: five points, of which none is chosen, and a way not to say. */
export const Question: Story = { args: { world: () => worldAt('question.Q05', { Q01: 3, Q02: 4, Q03: 2, Q04: 5 }) } };

/** After Continue without an answer. */
export const WithAProblem: Story = {
  ...Question,
  play: async ({ canvasElement }) => {
    const audit = canvasElement.querySelector('skills-audit')!;
    const goOn = () => audit.shadowRoot?.querySelector<HTMLElement>('button[type="submit"]');
    if (!goOn()) await new Promise((ready) => audit.addEventListener('widget-ready', ready, { once: true }));
    goOn()!.click();
  },
};

/** All answers, each with a way to change it. */
export const Check: Story = { args: { world: () => worldAt('check', { P1: 'aspiring', ...rated }) } };

/** What the answers say, and what to do next. */
export const Results: Story = { args: { world: () => worldAt('results', rated) } };

/** In Welsh, which says of itself that no translator has checked it. */
export const Welsh: Story = {
  args: { lang: 'cy', world: () => worldAt('question.Q05', { Q01: 3, Q02: 4, Q03: 2, Q04: 5 }) },
};

/** The questions of 2026. */
export const BroughtUpToDate: Story = { args: { pack: '2026' } };

/** The endpoint cannot be reached: the results are kept and sent later. */
export const Waiting: Story = {
  args: {
    endpoint: 'https://results.example/v1/results',
    world: () => worldWithDelivery({ status: 'waiting', why: 'offline' }),
  },
};

/** The endpoint does not take them: they can still be downloaded. */
export const Refused: Story = {
  args: {
    endpoint: 'https://results.example/v1/results',
    world: () => worldWithDelivery({ status: 'refused', detail: 'definition: not known here' }),
  },
};

/** Its definition cannot be read: what the page put into the tag stays, and the console says why. */
export const CannotBeRead: Story = { args: { src: '/there-is-no-such-file.json' } };

/** The browser lets the page keep nothing. */
export const NoStorage: Story = {
  args: {
    world: () => {
      const world = new World();
      world.store('local').trouble = 'blocked';
      return world;
    },
  },
};

/** Somebody has just cleared their answers, and may take that back. */
export const Cleared: Story = {
  ...Check,
  play: async ({ canvasElement }) => {
    const audit = canvasElement.querySelector('skills-audit')!;
    const clear = () => audit.shadowRoot?.querySelector<HTMLElement>('footer button');
    if (!clear()) await new Promise((ready) => audit.addEventListener('widget-ready', ready, { once: true }));
    clear()!.click();
  },
};
