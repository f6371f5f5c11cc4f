import type { CSSResult } from 'lit';

/** Gives a widget a look that comes later than its own, once. A sheet, because a page's policy may forbid a `<style>`. */
export function addStyles(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (!root.adoptedStyleSheets.includes(styleSheet!)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
  }
}
