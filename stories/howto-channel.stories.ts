import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/widgets/howto-channel/howto-channel.js';
import type { ChannelConfig, Watching } from '../src/widgets/howto-channel/model.js';
import '../test/services.js';
import { World } from '../test/services.js';

interface Args {
  /** The world it stands in: what is kept. */
  world: () => World;
  layout?: string;
  lang?: string;
  /** A channel in place of the built-in one. */
  config?: ChannelConfig;
  curate?: boolean;
}

/** A channel as an author writes it; the widget's schema fills in what is left out. */
const channel = (written: unknown) => written as ChannelConfig;

/** A world in which somebody has watched this much. Nothing in it leaves the page. */
function worldWith(watching: Partial<Watching>): World {
  const world = new World();
  const state: Watching = { films: {}, allowed: [], ...watching };
  world.store('local').put('run:howto-channel::howto-2026', {
    id: '0192f0c4-5d3a-7c41-9b0e-2f6f0a1b2c3d',
    rev: 1,
    version: '1',
    startedAt: '2026-11-22T09:00:00Z',
    touchedAt: world.now(),
    state,
  });
  return world;
}

const meta: Meta<Args> = {
  title: 'Widgets/howto-channel',
  component: 'howto-channel',
  render: ({ world, layout, lang, config, curate = false }) =>
    html`<pretend-world .services=${world()}>
      <howto-channel
        layout=${ifDefined(layout)}
        lang=${ifDefined(lang)}
        .config=${config}
        ?curate=${curate}
        endpoint="https://results.example/v1/results"
      ></howto-channel>
    </pretend-world>`,
  args: { world: () => new World() },
};
export default meta;

type Story = StoryObj<Args>;

/** The built-in channel: samples. */
export const Grid: Story = {};

/** One film large, the others below. */
export const Featured: Story = { args: { layout: 'featured' } };

/** One below the other. */
export const List: Story = { args: { layout: 'list' } };

/** Somebody has watched one film, begun another, and saved a third for later. */
export const Watched: Story = {
  args: {
    world: () =>
      worldWith({ films: { 'ict-team': { done: true }, 'code-club': { at: 40 }, 'course-taster': { later: true } } }),
  },
};

/** Films of other sites: nothing is asked of them before a press. No name of a film here is anybody's. */
export const Elsewhere: Story = {
  args: {
    config: channel({
      id: 'elsewhere',
      version: '1',
      title: { en: 'Films elsewhere', cy: 'Ffilmiau mewn mannau eraill' },
      films: [
        { id: 'one', title: 'At YouTube', video: { provider: 'youtube', id: 'aaaaaaaaaaa' }, seconds: 240 },
        { id: 'two', title: 'At Vimeo', video: { provider: 'vimeo', id: '1' }, seconds: 200 },
      ],
    }),
  },
};

/** A channel without films. */
export const Empty: Story = {
  args: {
    config: channel({ id: 'empty', version: '1', title: { en: 'No films yet', cy: 'Dim ffilmiau eto' }, films: [] }),
  },
};

/** In Welsh, whose words are a draft. */
export const Welsh: Story = { args: { lang: 'cy' } };

/** The curator's view: offers in, a channel out. */
export const Curator: Story = { args: { curate: true } };
