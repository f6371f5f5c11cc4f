import type { Locator, Page } from 'playwright-core';

/** Something that can be pressed, and the size of it that takes the press. */
interface Target {
  name: string;
  width: number;
  height: number;
  /** A link within a sentence, whose height is that of the line. */
  inline: boolean;
}

/** Everything in the widget that can be pressed. A choice is as large as its label. */
export function targets(widget: Locator): Promise<Target[]> {
  return widget.evaluate((host) =>
    [...host.shadowRoot!.querySelectorAll('button, a[href], input, textarea, summary')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        const name = (element.closest('label') ?? element).textContent.replace(/\s+/g, ' ').trim();
        return { name: name || element.localName, width, height, inline: element.localName === 'a' };
      }),
  );
}

/**
 * By how many pixels the page, or something in the widget, sticks out to the side. Buttons without an edge may hang
 * out by half an em, so that their words stand in line with other words.
 */
export function overflow(page: Page, of = page.locator('skills-audit')): Promise<number> {
  return of.evaluate((widget) => {
    const box = widget.getBoundingClientRect();
    const inner = [...widget.shadowRoot!.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen, svg, thead, [hidden]'))
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 1 && height > 1);
    const root = document.documentElement;
    const hanging = Number.parseFloat(getComputedStyle(widget).fontSize) / 2;
    return Math.max(
      root.scrollWidth - root.clientWidth,
      ...inner.map(({ left, right }) => Math.ceil(Math.max(right - box.right, box.left - left) - hanging)),
    );
  });
}
