/** Copies a text, because a person asked; says whether the browser let it. It needs a secure page, and in a frame leave. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
