import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { moreStyles } from '../../src/views/more-styles.js';
import { widgetStyles } from '../../src/views/styles.js';
import { type Colour, contrast } from './contrast.js';

/** Each theme, and the contrast to 1 that its texts (WCAG 2.2, 1.4.3 or, for 7, 1.4.6) and its thin lines have anywhere. */
const THEMES = {
  default: { texts: 4.5, lines: 1.2 },
  'govuk-like': { texts: 4.5, lines: 1.2 },
  'nhs-like': { texts: 4.5, lines: 1.2 },
  'high-contrast': { texts: 7, lines: 3 },
};

/** What pages are like behind a widget. */
const GROUNDS = {
  light: [
    { ground: '#fff', text: '#0b0c0c' },
    { ground: '#f0f4f5', text: '#212b32' },
  ],
  dark: [
    { ground: '#000', text: '#fff' },
    { ground: '#1c242b', text: '#e8edf1' },
  ],
};

/** What is read: a colour, the layers that it lies on above the page's ground, and where. */
const TEXTS: [string, string[], string][] = [
  ['currentcolor', ['--_surface'], 'text on a quiet surface'],
  ['currentcolor', ['accent 14%'], 'text of an answer that is chosen, and of what is said now'],
  ['--_accent', [], 'links and buttons'],
  ['--_accent', ['--_surface'], 'links on a quiet surface'],
  ['--_accent', ['accent 14%'], 'the time of what is said now'],
  ['--_on-accent', ['--_accent'], 'the main button'],
  ['--_on-accent', ['--_good'], 'the mark of a right answer'],
  ['--_good', [], 'what went well'],
  ['--_problem', [], 'a problem'],
];

/** What is seen and not read: 3 to 1, WCAG 2.2, 1.4.11. */
const EDGES: [string, string[], string][] = [
  ['--_field', [], 'the edge of a field'],
  ['--_field', ['--_surface'], 'the edge of a field on a quiet surface'],
  ['--_accent', ['--_line'], 'the progress on its track'],
  ['--_accent', ['text 9%'], 'a bar in its track'],
];

/** What the widgets' sheet declares, each on a line. */
const declarations = [...widgetStyles.cssRules].map(({ cssText }) => cssText.replaceAll(';', ';\n')).join('\n');

/** Reads colours with the widgets' own style sheet. */
class ThemeProbe extends LitElement {
  static override styles = [widgetStyles, moreStyles];
  protected override render = () => html`<span></span>`;

  /** The colour that is seen where layers lie over a ground. */
  seen(ground: string, ...layers: string[]): Colour {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    for (const layer of [ground, ...layers]) {
      context.fillStyle = this.#computed(layer);
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3) as unknown as Colour;
  }

  #computed(layer: string): string {
    const [, name, percent] = /^(accent|text) (\d+%)$/.exec(layer) ?? [];
    const whole = name === 'accent' ? 'var(--_accent)' : 'currentcolor';
    const colour = percent ? `color-mix(in srgb, ${whole} ${percent}, transparent)` : layer;
    const span = this.shadowRoot!.querySelector('span')!;
    // As a background: a colour of its own would be what `currentcolor` means.
    span.style.backgroundColor = colour.startsWith('--') ? `var(${colour})` : colour;
    return getComputedStyle(span).backgroundColor;
  }
}
customElements.define('theme-probe', ThemeProbe);

const textOf = async (name: string) => (await fetch(`/src/themes/${name}.css`)).text();

let link: HTMLLinkElement | undefined;
afterEach(() => link?.remove());

async function linked(name: string): Promise<void> {
  link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/src/themes/${name}.css` });
  await new Promise((load, error) => {
    Object.assign(link!, { onload: load, onerror: error });
    document.head.append(link!);
  });
}

describe('the themes', () => {
  for (const [name, { texts, lines }] of Object.entries(THEMES)) {
    for (const [scheme, grounds] of Object.entries(GROUNDS)) {
      it(`${name} can be read and seen on ${scheme} pages, whatever meets on screen`, async () => {
        await linked(name);
        for (const { ground, text } of grounds) {
          const page = await fixture(html`<div><theme-probe></theme-probe></div>`);
          page.setAttribute('style', `color-scheme: ${scheme}; background: ${ground}; color: ${text}`);
          const probe = page.querySelector<ThemeProbe>('theme-probe')!;
          const isEnough = ([colour, layers, where]: (typeof TEXTS)[number], enough: number) => {
            const ratio = contrast(probe.seen(ground, ...layers, colour), probe.seen(ground, ...layers));
            expect(ratio, `${where}, on ${ground}`).to.be.at.least(enough);
          };
          for (const pair of TEXTS) isEnough(pair, texts);
          for (const pair of EDGES) isEnough(pair, 3);
          isEnough(['--_line', [], 'a thin line'], lines);
        }
      });
    }

    it(`${name} says of every token what it is, takes no font from anywhere, and says whose design it is not`, async () => {
      const text = await textOf(name);
      const tokens = [...declarations.matchAll(/var\((--widget-[\w-]+)/g)].map(([, token]) => token!);
      for (const token of tokens) expect(text, token).to.include(`\n  ${token}: `);
      expect(text).not.to.match(/url\(|@import|@font-face/);
      expect(text.slice(0, text.indexOf('*/')).replaceAll(/\s+(\* )?/g, ' ')).to.include('not endorsed by');
    });
  }

  it('the default theme is what widgets look like without one', async () => {
    const text = await textOf('default');
    const own = [...declarations.matchAll(/var\((--widget-[\w-]+), (.+)\)( !important)?;/g)];
    expect(own.length).to.be.above(10);
    for (const [, token, value] of own) expect(text).to.include(`${token}: ${value};`);
  });
});
