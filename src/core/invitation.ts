/** What an address asks of one widget after its `#`: `#widget=skills-audit&group=aspiring`. Never anything personal. */
export function invitation(tag: string, address: URL): { group?: string } {
  const asked = new URLSearchParams(address.hash.slice(1));
  const group = asked.get('group');
  return asked.get('widget') === tag && group ? { group } : {};
}
