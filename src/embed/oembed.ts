/** What the pages of widgets are called, by their tags. */
export type Titles = Record<string, { en: string; cy: string }>;

/** What a widget's own page answers to oEmbed (oembed.com, 2.3.4.4): a frame with the page in it. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  /** In CSS pixels. Without the resizer a frame stays as tall as this, and scrolls. */
  width: number;
  height: number;
  html: string;
  cache_age: number;
}

/** The largest that a consumer wants, in CSS pixels. */
export interface Most {
  maxwidth?: number | undefined;
  maxheight?: number | undefined;
}

const WIDTH = 640;
const HEIGHT = 760;
const DAY = 86_400;

/**
 * The answer for the page at an address, or none where that is no widget's page of ours.
 *
 * @param at - Where the library is, with a slash at the end: `https://widgets.example/library-widgets/`.
 * @param names - What the pages are called.
 */
export function oembedOf(
  address: string,
  at: string,
  names: Titles,
  { maxwidth = WIDTH, maxheight = HEIGHT }: Most = {},
): OEmbed | undefined {
  const page = ownPage(address, at, names);
  if (!page) return undefined;
  const title = page.searchParams.get('lang')?.toLowerCase().startsWith('cy') ? page.title.cy : page.title.en;
  const [width, height] = [Math.min(WIDTH, maxwidth), Math.min(HEIGHT, maxheight)];
  const html =
    `<iframe src="${escaped(page.href)}" title="${escaped(title)}" width="${width}" height="${height}" ` +
    `allow="clipboard-write; fullscreen"></iframe>`;
  return { version: '1.0', type: 'rich', title, width, height, html, cache_age: DAY };
}

/** The page with the link by which consumers find the answer for it. */
export function withDiscovery(html: string, answer: string, title: string): string {
  const link = `<link rel="alternate" type="application/json+oembed" href="${escaped(answer)}" title="${escaped(title)}" />`;
  return html.replace('  </head>', () => `    ${link}\n  </head>`);
}

function ownPage(address: string, at: string, names: Titles) {
  const home = new URL('embed/', at);
  const asked = URL.canParse(address) ? new URL(address) : undefined;
  if (!asked || !/^https?:$/.test(asked.protocol) || asked.host !== home.host) return undefined;
  const tag = Object.keys(names).find((one) => asked.pathname === `${home.pathname}${one}.html`);
  // Made anew, so that nothing comes along but the parameters: no name, no password, no other scheme.
  const page = tag && new URL(`${tag}.html${asked.search}`, home);
  return page ? { href: page.href, searchParams: page.searchParams, title: names[tag]! } : undefined;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
