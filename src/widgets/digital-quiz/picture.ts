import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MarkedQuestion } from '../../domain/quiz/bank.js';
import type { Text } from '../../domain/text.js';
import type { Drawing } from './drawings/index.js';

/** The picture of a question: a drawing of our own, or an image from an address. It is described, never named. */
export function pictureView(
  { picture }: MarkedQuestion,
  drawing: (name: string) => Drawing | undefined,
  name: (picture: { description: Text }) => string,
): TemplateResult | typeof nothing {
  if (!picture) return nothing;
  const label = name(picture);
  const address = imageAddress(picture.src);
  if (address) return html`<img part="picture" src=${address} alt=${label} />`;
  const { shapes, viewBox = '0 0 24 24' } = (picture.drawing && drawing(picture.drawing)) || {};
  // The place is kept while the drawing is on its way, and its description is there already.
  return html`<svg part="picture" role="img" aria-label=${label} viewBox=${viewBox}>
    ${shapes ? svg`<g aria-hidden="true">${shapes}</g>` : nothing}
  </svg>`;
}

/** The address of an image, if it is one of the web. */
function imageAddress(src: string | undefined): string | undefined {
  if (!src || !URL.canParse(src, document.baseURI)) return undefined;
  const { protocol, href } = new URL(src, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}
