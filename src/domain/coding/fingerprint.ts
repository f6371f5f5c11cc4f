/**
 * A short word that stands for a text, so that a coding notices when the text it was made on has changed: how many
 * UTF-16 units it has, and FNV-1a of 32 bits over them. It finds what an edit has changed, not what an enemy has.
 */
export function fingerprint(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}-${(sum >>> 0).toString(16).padStart(8, '0')}`;
}
