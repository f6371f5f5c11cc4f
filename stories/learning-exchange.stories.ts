import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/learning-exchange/learning-exchange.js';
import '../test/services.js';
import { World } from '../test/services.js';
import { worldWithProgramme } from './world.js';

interface Args {
  /** Makes the world that a story is in: anew for each time it is drawn. */
  world?: () => World;
  lang?: string;
  curate?: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/learning-exchange',
  component: 'learning-exchange',
  render: ({ lang, curate = false, world = () => new World() }) =>
    html`<pretend-world .services=${world()}>
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

/** Somebody's development programme, half done. */
export const Programme: Story = { args: { world: worldWithProgramme } };

/** The curator's view: many people's records in, one list out. */
export const Curator: Story = { args: { curate: true } };
