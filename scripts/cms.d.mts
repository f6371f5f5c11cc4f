export const WORDPRESS: string;
export function find(program: string): string | undefined;
export function ensure(): string | undefined;
