/** The normal distribution's quantile for 97.5 %. */
const Z = 1.959964;

/** Student's t for 97.5 %, by the expansion of Abramowitz and Stegun, 26.7.5; right to two decimals from 4 degrees on. */
export function studentT(degrees: number): number {
  return (
    Z +
    (Z ** 3 + Z) / (4 * degrees) +
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * degrees ** 2) +
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / (384 * degrees ** 3) +
    (79 * Z ** 9 + 776 * Z ** 7 + 1482 * Z ** 5 - 1920 * Z ** 3 - 945 * Z) / (92_160 * degrees ** 4)
  );
}
