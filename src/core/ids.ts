/**
 * A UUID of version 7 (RFC 9562): made of the time in milliseconds and chance, so that ids sort by age.
 *
 * `crypto.randomUUID` is missing on pages served over plain http; `crypto.getRandomValues` is not.
 */
export function uuid7(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12);
  // The variant's two bits are 10: the digit is 8, 9, a or b.
  const variant = '89ab'.charAt((bytes[8] ?? 0) & 3);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
