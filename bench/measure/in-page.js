// Put into every page before its own scripts. It looks once a frame for the first question, the same way everywhere.
{
  const PATIENCE = 60_000;
  const bench = (globalThis.bench = { longTasks: [], shift: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) bench.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  addEventListener('widget-ready', () => (bench.readyAt ??= performance.now()));

  bench.frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

  /** The moment after the coming frame is painted. */
  bench.painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );

  const first = () => drive.first?.() ?? drive.options(0);
  bench.isAnswerable = (element) => Boolean(element?.getClientRects().length);
  const look = () => {
    drive.begin?.();
    if (!bench.isAnswerable(first()[0])) return void requestAnimationFrame(look);
    bench.foundAt = performance.now();
    // This runs just before the frame that shows it is painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (bench.firstAt = performance.now());
    port2.postMessage(0);
  };
  requestAnimationFrame(look);

  /** The five options of a question, once they are there. */
  bench.optionsOf = async (at) => {
    const end = performance.now() + PATIENCE;
    while (performance.now() < end) {
      const options = drive.options(at);
      if (options.length === 5) return options;
      drive.pass?.();
      await bench.frame();
    }
    throw new Error(`Question ${at + 1} never came.`);
  };

  /** Answers all questions and goes on after each, as fast as the page lets it. Returns how many answers it then holds. */
  bench.answerAll = async (count) => {
    for (let at = 0; at < count; at++) {
      const options = await bench.optionsOf(at);
      options[at % 5].click();
      drive.onward?.()?.click();
    }
    await bench.frame();
    // Some draw the button that ends all only after the answer.
    for (const end = performance.now() + PATIENCE; drive.finished && !drive.finished() && performance.now() < end;) {
      drive.onward()?.click();
      await bench.frame();
    }
    return drive.answered();
  };

  /** Says when the frame after the next click was painted, from the moment the browser knew of the click. */
  bench.timeNextClick = () => {
    bench.clickMs = undefined;
    addEventListener(
      'click',
      ({ timeStamp }) => void bench.painted().then((now) => (bench.clickMs = now - timeStamp)),
      { capture: true, once: true },
    );
  };
}
