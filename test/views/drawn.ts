import { fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { moreStyles } from '../../src/views/more-styles.js';
import { widgetStyles } from '../../src/views/styles.js';
import { Person } from '../person.js';

/** A piece of screen as it stands in a widget, and a person in front of it. `draw` draws it again. */
export async function drawn(
  view: () => TemplateResult,
): Promise<{ person: Person; draw: () => void; root: ShadowRoot }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [widgetStyles, moreStyles];
  const draw = () => void render(html`<div class="widget" lang="en">${view()}</div>`, root);
  draw();
  return { person: new Person(place), draw, root };
}

/** What the elements named in an attribute say, as an assistive technology hears it. */
export function described(element: Element | null, attribute = 'aria-describedby'): string {
  const root = element!.getRootNode() as ShadowRoot;
  const ids = (element!.getAttribute(attribute) ?? '').split(' ').filter(Boolean);
  return ids.map((id) => root.getElementById(id)?.textContent?.replace(/\s+/g, ' ').trim() ?? `(no ${id})`).join(' | ');
}
