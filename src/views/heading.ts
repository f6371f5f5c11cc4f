import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const TAGS = [literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`] as const;

/** A heading of a level from 2 to 6; deeper ones stay at 6. `arrives` makes it the place where the focus goes. */
export function heading(level: number, words: unknown, { part = 'heading', arrives = false } = {}): TemplateResult {
  const tag = TAGS[Math.min(6, Math.max(2, Math.round(level))) - 2];
  return html`<${tag} part=${part} tabindex=${arrives ? -1 : null} ?data-arrival=${arrives}>${words}</${tag}>`;
}
