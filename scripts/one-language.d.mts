import type { Plugin } from 'vite';

export function asked(json: unknown, query: { lang: string; without?: string; only?: string }): unknown;
export function oneLanguage(): Plugin;
