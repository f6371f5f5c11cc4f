/** So long, in ms, the page waits at most before a person's click is answered. */
export const SLICE = 10;

/**
 * Lets the page do what waits: a click, a drawing, its own timers. These would wait on while `scheduler.yield` is
 * called in a loop, and a timer of our own waits for a second in a tab that is out of sight.
 */
export function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
