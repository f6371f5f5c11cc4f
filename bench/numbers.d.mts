export interface Summed {
  median: number;
  from: number;
  to: number;
  n: number;
}
export function quantile(values: number[], share: number): number;
export function median(values: number[]): number;
export function summed(values: (number | null | undefined)[]): Summed | undefined;
export function ratio(value: number, other: number): number | undefined;
export function chainDepth(requests: { start: number; end: number }[]): number;
