/** Two decimals, half up. The small term mends means such as 87/40, whose binary fraction is a hair too low. */
export function rounded(mean: number): number {
  return Math.round(mean * 100 + 1e-9) / 100;
}
