/** What an address asks of one widget after its `#`: `#widget=skills-audit&group=aspiring`. Never anything personal. */
export function invitation(tag: string, address: URL): { group?: string } {
  const asked = new URLSearchParams(address.hash.slice(1));
  const group = asked.get('group');
  return asked.get('widget') === tag && group ? { group } : {};
}

/** The address of this page that invites somebody of a group to a widget. */
export function inviting(tag: string, group: string, address: URL): string {
  const invited = new URL(address);
  invited.hash = new URLSearchParams({ widget: tag, group }).toString();
  return invited.href;
}
