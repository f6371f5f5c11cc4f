/** A style sheet, made once and worn by every widget that wants it. Lit's own tag also takes what we never give it. */
export function css(text: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text[0]!);
  return sheet;
}
