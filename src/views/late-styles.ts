/** Gives a widget a look that comes later than its own, once. Sheets, because a page's policy may forbid a `<style>`. */
export function addStyles(root: ShadowRoot, look: CSSStyleSheet | CSSStyleSheet[]): void {
  const worn = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [...worn, ...[look].flat().filter((sheet) => !worn.includes(sheet))];
}
