import { html, nothing, type TemplateResult } from 'lit';

/** A heading of a level from 2 to 6; deeper ones stay at 6. `arrives` makes it the place where the focus goes. */
export function heading(level: number, words: unknown, { part = 'heading', arrives = false } = {}): TemplateResult {
  const tabindex = arrives ? -1 : nothing;
  switch (level) {
    case 2:
      return html`<h2 part=${part} tabindex=${tabindex} ?data-arrival=${arrives}>${words}</h2>`;
    case 3:
      return html`<h3 part=${part} tabindex=${tabindex} ?data-arrival=${arrives}>${words}</h3>`;
    case 4:
      return html`<h4 part=${part} tabindex=${tabindex} ?data-arrival=${arrives}>${words}</h4>`;
    case 5:
      return html`<h5 part=${part} tabindex=${tabindex} ?data-arrival=${arrives}>${words}</h5>`;
    default:
      return html`<h6 part=${part} tabindex=${tabindex} ?data-arrival=${arrives}>${words}</h6>`;
  }
}
