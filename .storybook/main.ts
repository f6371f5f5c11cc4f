import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // The pages are written by scripts/docs-pages.ts.
  stories: ['./pages/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y', '@storybook/addon-docs'],
  // Where the built-in channel looks for its films, from source and from the finished stories.
  staticDirs: [
    { from: '../demo/films', to: '/src/widgets/films' },
    { from: '../demo/films', to: '/films' },
    { from: '../docs/images', to: '/images' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};
export default config;
