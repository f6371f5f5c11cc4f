// Put into pages with a widget in each `section`. A widget can be used once it shows a field or a button.
{
  const PATIENCE = 60_000;
  let tag;
  const many = (globalThis.many = {});
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const after = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const seen = (root) =>
    [...root.querySelectorAll('input, button')].some((element) => element.getClientRects().length && !element.disabled);
  const isUsable = (section) => {
    const [element] = section.children;
    return Boolean(element) && seen(element.shadowRoot ?? element);
  };
  const isOnScreen = (section) => {
    const { top, bottom } = section.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const waiting = () => [...document.querySelectorAll('section')].filter((one) => isOnScreen(one) && !isUsable(one));
  const screenUsable = async () => {
    const end = performance.now() + PATIENCE;
    while (waiting().length) {
      if (performance.now() > end) throw new Error('A widget on the screen never could be used.');
      await frame();
    }
    await after();
  };

  addEventListener('DOMContentLoaded', async () => {
    await frame();
    await screenUsable();
    many.screenAt = performance.now();
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy({ top: innerHeight, behavior: 'instant' });
      await frame();
      await screenUsable();
    }
    many.allAt = performance.now();
    many.ofAll = [...document.querySelectorAll('section')].filter(isUsable).length;
  });

  /** Puts the widget into the page and takes it out again, so many times. */
  many.mount = async (times) => {
    const section = document.querySelector('section');
    tag ??= section.firstElementChild.localName;
    for (let at = 0; at < times; at++) {
      section.replaceChildren(document.createElement(tag));
      await frame();
      await screenUsable();
    }
    section.replaceChildren();
    await frame();
  };
}
