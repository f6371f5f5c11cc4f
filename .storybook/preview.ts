/// <reference types="vite/client" />
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';

// A glob, because the manifest is only there after a build, and stories must do without it.
for (const manifest of Object.values(
  import.meta.glob('../dist/custom-elements.json', { eager: true, import: 'default' }),
)) {
  setCustomElementsManifest(manifest);
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    options: { storySort: { order: ['Documentation', ['Documentation', 'library-widgets'], '*'] } },
  },
  globalTypes: {
    lang: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
        ],
      },
    },
  },
  initialGlobals: { lang: 'en' },
  decorators: [(story, { globals }) => html`<div lang=${globals['lang']}>${story()}</div>`],
};
export default preview;
