const TOUCHES = ['pointerdown', 'keydown', 'scroll'] as const;
const LOOK_EVERY = 5_000;

/** Everybody who waits looks at one moment: what one does then may scroll the page, which is no touch of a person. */
const looks = new Set<() => void>();

/**
 * Calls back when nobody has touched the page for a while, also after the computer slept.
 * Returns how to stop.
 */
export function whenIdle(after: number, now: () => number, idle: () => void): () => void {
  let touched = now();
  const touch = () => {
    touched = now();
  };
  const look = () => {
    if (Math.abs(now() - touched) < after) return;
    touch();
    idle();
  };
  looks.add(look);
  const timer = setInterval(() => looks.forEach((one) => one()), Math.min(LOOK_EVERY, after));
  TOUCHES.forEach((type) => addEventListener(type, touch, { capture: true, passive: true }));
  addEventListener('visibilitychange', look, { capture: true });
  return () => {
    looks.delete(look);
    clearInterval(timer);
    TOUCHES.forEach((type) => removeEventListener(type, touch, { capture: true }));
    removeEventListener('visibilitychange', look, { capture: true });
  };
}
