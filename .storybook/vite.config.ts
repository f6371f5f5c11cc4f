import { defineConfig } from 'vite';

// In place of ../vite.config.ts, whose settings are for a library.
export default defineConfig({ build: { target: 'es2022', reportCompressedSize: false, chunkSizeWarningLimit: 2000 } });
