/**
 * Prints one element of the page and nothing else of it, because a person pressed Print.
 * The rule is there while the print dialogue is open, and touches print alone.
 */
export function printAlone(element: HTMLElement, internals: ElementInternals): void {
  const sheet = new CSSStyleSheet();
  const font = getComputedStyle(element).fontFamily;
  sheet.replaceSync(`@media print {
    :root, :has(:state(printing)) { all: revert !important; margin: 0 !important; padding: 0 !important; background: none !important; font-family: ${font} !important; }
    body :not(:has(:state(printing))):not(:state(printing)) { display: none !important; }
  }`);
  const root = element.ownerDocument;
  internals.states.add('printing');
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  window.addEventListener(
    'afterprint',
    () => {
      internals.states.delete('printing');
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    },
    { once: true },
  );
  window.print();
}
