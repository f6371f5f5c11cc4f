/** What a table says that a question bank here cannot. `line` is the row of the table; its headings are row 1. */
export type SheetNote = { line: number } & (
  | /** Nothing is read: there is no such column. */ { what: 'missing-column'; column: string }
  | /** A column that means nothing here. */ { what: 'unknown-column'; column: string }
  | /** The second column of that name; the first counts. */ { what: 'repeated-column'; column: string }
  | /** Left out: this cell is empty or does not hold what its column is for. */ { what: 'cell'; column: string }
  | /** Left out: an earlier row has this id. */ { what: 'repeated-id'; id: string }
  | /** Left out: the row has cells beyond the last heading, so its cells may have slipped. */ { what: 'extra-cells' }
  | /** Left out: a quotation mark that is not closed, or stands within a cell and is not doubled. */ { what: 'quotes' }
  | /** Characters that nobody can see, such as NUL, were taken out. */ { what: 'control' }
);

/** What a question says that a table cannot. `question` is its id. */
export type SheetLoss = { question: string } & (
  | /** This field of the question is left out. */ { what: 'field'; field: string }
  | /** Its picture and the text beside it are left out; it is asked in words instead. */ { what: 'in-words' }
  | /** Its texts in this language are left out. */ { what: 'language'; lang: 'gd' }
  | /** The values of its options become `a`, `b` and so on. */ { what: 'option-values' }
);
