export function find(): string | undefined;
export function ensure(): string | undefined;
