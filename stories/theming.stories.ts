import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/skills-audit/skills-audit.js';
import '../test/services.js';
import { rated, worldAt } from './world.js';

interface Args {
  /** CSS of the page around the widget. */
  css: string;
  at: string;
}

/**
 * The page's font and text colour come in; nothing else of its style does. Custom properties on any ancestor and
 * `::part()` change the rest. `docs/theming.md` lists them.
 */
const meta: Meta<Args> = {
  title: 'Using them/Theming',
  args: { css: '', at: 'question.Q05' },
  argTypes: { at: { control: 'select', options: ['start', 'section.about', 'question.Q05', 'check', 'results'] } },
  render: ({ css, at }) => html`
    <style>
      ${css}
    </style>
    <pretend-world class="page" .services=${worldAt(at, at === 'question.Q05' ? { Q05: 4 } : rated)}>
      <skills-audit></skills-audit>
    </pretend-world>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** As it comes. */
export const Plain: Story = {};

/** A page's own font and colours, set once. */
export const OwnColours: Story = {
  args: { css: '.page { display: block; font-family: Georgia, serif; --widget-accent: #6a1b5d; --widget-radius: 0; }' },
};

/** A page on a dark ground, which says so. */
export const Dark: Story = {
  args: { css: '.page { display: block; padding: 1em; color-scheme: dark; background: #14181f; color: #f1f3f6; }' },
};

/** One part of it, by its name. */
export const OneButton: Story = {
  args: { css: '.page skills-audit::part(primary) { text-transform: uppercase; letter-spacing: 0.05em; }' },
};

/** A page that sets 62.5 % on its root and styles every tag there is. */
export const HostilePage: Story = {
  args: {
    css: 'html { font-size: 62.5%; } * { letter-spacing: 0.3em; text-transform: uppercase; } button, label, input, p { all: unset; color: red; }',
  },
};

/** A narrow column. */
export const Narrow: Story = { args: { css: '.page { display: block; inline-size: 320px; }', at: 'results' } };

/** A page that is written from right to left. */
export const RightToLeft: Story = { args: { css: '.page { display: block; direction: rtl; }' } };
