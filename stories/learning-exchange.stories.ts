import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/learning-exchange/learning-exchange.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  lang?: string;
  curate?: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/learning-exchange',
  component: 'learning-exchange',
  render: ({ lang, curate = false }) =>
    html`<pretend-world .services=${new World()}>
      <learning-exchange
        lang=${ifDefined(lang)}
        ?curate=${curate}
        endpoint="https://results.example/v1/results"
      ></learning-exchange>
    </pretend-world>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The built-in exchange: samples. */
export const List: Story = {};

/** In Welsh, whose words are a draft. */
export const Welsh: Story = { args: { lang: 'cy' } };

/** The curator's view: many people's records in, one list out. */
export const Curator: Story = { args: { curate: true } };
