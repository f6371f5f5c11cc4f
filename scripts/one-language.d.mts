import type { Plugin } from 'vite';

export function inOneLanguage(json: unknown, lang: string): unknown;
export function oneLanguage(): Plugin;
