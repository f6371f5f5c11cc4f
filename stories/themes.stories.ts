/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/widgets/skills-audit/skills-audit.js';
import basic from '../src/themes/default.css?inline';
import govuk from '../src/themes/govuk-like.css?inline';
import strong from '../src/themes/high-contrast.css?inline';
import nhs from '../src/themes/nhs-like.css?inline';
import '../test/services.js';
import { rated, worldAt } from './world.js';

const themes = { default: basic, 'govuk-like': govuk, 'nhs-like': nhs, 'high-contrast': strong };

interface Args {
  theme: keyof typeof themes;
  scheme: 'light' | 'dark';
  at: string;
}

/**
 * Small files of tokens, in `themes/` of the library: none is a body's own or endorsed by one. `docs/theming.md` lists what
 * each says.
 */
const meta: Meta<Args> = {
  title: 'Using them/Themes',
  args: { theme: 'default', scheme: 'light', at: 'question.Q05' },
  argTypes: {
    theme: { control: 'select', options: Object.keys(themes) },
    scheme: { control: 'inline-radio', options: ['light', 'dark'] },
    at: { control: 'select', options: ['start', 'section.about', 'question.Q05', 'check', 'results'] },
  },
  // Each in a box of its own, because all of them stand on one page of documentation.
  render: ({ theme, scheme, at }) => html`
    <style>
      .ground {
        padding: 1em;
        background: Canvas;
        color: CanvasText;
      }
      .light {
        color-scheme: light;
      }
      .dark {
        color-scheme: dark;
      }
      ${themes[theme].replaceAll(':root', `.${theme}`)}
    </style>
    <div class="ground ${theme} ${scheme}">
      <pretend-world .services=${worldAt(at, at === 'question.Q05' ? { Q05: 4 } : rated)}>
        <skills-audit></skills-audit>
      </pretend-world>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** The widgets' own look. */
export const Default: Story = {};

/** The same on a dark page. */
export const DefaultDark: Story = { args: { scheme: 'dark' } };

/** Near to the look of GOV.UK. */
export const GovukLike: Story = { args: { theme: 'govuk-like' } };

/** The same on a dark page. */
export const GovukLikeDark: Story = { args: { theme: 'govuk-like', scheme: 'dark' } };

/** Near to the look of NHS websites. */
export const NhsLike: Story = { args: { theme: 'nhs-like' } };

/** The same on a dark page. */
export const NhsLikeDark: Story = { args: { theme: 'nhs-like', scheme: 'dark' } };

/** Texts with 7 to 1. */
export const HighContrast: Story = { args: { theme: 'high-contrast' } };

/** The same on a dark page. */
export const HighContrastDark: Story = { args: { theme: 'high-contrast', scheme: 'dark' } };

/** Results, whose charts take their colours from the theme. */
export const Results: Story = { args: { theme: 'high-contrast', scheme: 'dark', at: 'results' } };
