export function measureWords(key: string): string;
