/** A piece of XML in which everything is escaped that has to be. */
export type Xml = { readonly xml: string };

/** What no XML may hold, however it is written. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text
    .replace(ILLEGAL, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element with its attributes, those that are undefined left out, and what is in it: text, or other elements. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...inside: readonly (string | Xml | undefined)[]
): Xml {
  const given = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(value)}"`,
  );
  const content = inside.map((one) => (typeof one === 'object' ? `\n${one.xml}` : escaped(one ?? ''))).join('');
  return { xml: `<${name}${given.join('')}>${content}</${name}>` };
}
