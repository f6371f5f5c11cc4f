import type { Text } from '../../domain/text.js';

/** The words at the ends of a rating; its points, 1 and 5, where there are none. */
export function ends(
  low: Text | undefined,
  middle: Text | undefined,
  high: Text | undefined,
  tell: (change: string) => void,
) {
  if (low === undefined || high === undefined) {
    tell('its ends have no words; write what 1 and 5 mean in its “scale”');
  }
  return { low: low ?? '1', middle, high: high ?? '5' };
}
