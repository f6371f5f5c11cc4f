/** The address of this page that invites somebody of a group to a widget. */
export function inviting(tag: string, group: string, address: URL): string {
  const invited = new URL(address);
  invited.hash = new URLSearchParams({ widget: tag, group }).toString();
  return invited.href;
}
