/** An element and what it stands in, across shadow roots and slots, the nearest first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let here: Node | null = element; here; here = parent(here)) if (here instanceof Element) yield here;
}

function parent(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
}
