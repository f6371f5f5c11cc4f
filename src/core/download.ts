/** How long a browser may take to read what it was given, in ms. */
const READ_BY = 60_000;

/** Gives a person a file, because they asked for it. A frame that forbids downloads ignores it, without a sign. */
export function download(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  // Outside the document, so that a page which takes over the clicks on its links does not see this one.
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY);
}
