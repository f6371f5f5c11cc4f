import { defineConfig } from 'vite';
import { oneLanguage } from '../scripts/one-language.mjs';

// In place of ../vite.config.ts, whose settings are for a library.
export default defineConfig({
  plugins: [oneLanguage()],
  build: { target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 2000 },
});
