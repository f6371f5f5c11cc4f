const TOUCHES = ['pointerdown', 'keydown', 'scroll'] as const;
const LOOK_EVERY = 5_000;

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
  const timer = setInterval(look, Math.min(LOOK_EVERY, after));
  TOUCHES.forEach((type) => addEventListener(type, touch, { capture: true, passive: true }));
  addEventListener('visibilitychange', look, { capture: true });
  return () => {
    clearInterval(timer);
    TOUCHES.forEach((type) => removeEventListener(type, touch, { capture: true }));
    removeEventListener('visibilitychange', look, { capture: true });
  };
}
