import { WidgetProblemEvent } from '../../core/events.js';
import type { Fault } from '../../domain/channel/channel.js';

/** Tells the author of a channel file which films were left out, and why; the rest stays on the page. */
export function tellAuthor(element: HTMLElement, faults: readonly Fault[], source: string): void {
  const { localName: widget } = element;
  for (const { at: where, why } of faults) {
    const what = where ? `leaves out ${where} of` : 'cannot read the films of';
    const message = `<${widget}> ${what} ${source}: ${why}`;
    console.error(message);
    element.dispatchEvent(new WidgetProblemEvent({ widget, source, where, message }));
  }
}
