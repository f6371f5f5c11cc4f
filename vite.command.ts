import { defineConfig } from 'vite';

/** The command for editors, which Node runs: one file, whose packages are installed with it. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/command/main.ts',
    target: 'node20',
    outDir: 'dist/command',
  },
});
