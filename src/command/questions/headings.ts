/** The headings of a table in CSV, in small letters. */
export const headingsOf = (text: string): string[] =>
  text
    .split(/[\r\n]/, 1)[0]!
    .slice(0, 10_000)
    .split(/[,;\t]/)
    .map((heading) => heading.replace(/^[\s"]+|[\s"]+$/g, '').toLowerCase());
