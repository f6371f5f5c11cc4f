/** What a row of a table or a line of a list says of a film. */
export interface Entry {
  /** Where it is written, in the editor's terms: `row 3` or `line 3`. */
  at: string;
  id: string | undefined;
  /** As a channel file has it, still to be checked by the schema. */
  film: Record<string, unknown>;
  /** What is wrong with it, in the editor's terms. */
  problems: string[];
}
