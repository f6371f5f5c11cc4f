import type { Words } from '../../core/words.js';
import type { GiftLoss, GiftNote } from '../../domain/quiz/gift.js';
import type { SheetLoss, SheetNote } from '../../domain/quiz/sheet.js';

export type Note = GiftNote | SheetNote | GiftLoss | SheetLoss;

const en = {
  intro:
    'Bring a question bank from Moodle (GIFT) or from a table (CSV) and get the file that src reads, or take this one away as either.',
  open: 'Open a question bank',
  openHint: 'A GIFT file (.txt, .gift) or a table (.csv), up to 2 MB.',
  tooLarge: 'This file is larger than 2 MB.',
  unreadable: 'This file could not be read.',
  none: 'There is no question in this file that a quiz here can ask.',
  read: (n: number) => (n === 1 ? '1 question was read.' : `${n} questions were read.`),
  save: 'Download the quiz file',
  asGift: 'Download this quiz as GIFT',
  asTable: 'Download this quiz as CSV',
  unknown: 'What has no place',
  written: 'Downloaded.',
  line: (line: number, words: string) => `Line ${line}: ${words}`,
  question: (id: string, words: string) => `Question ${id}: ${words}`,
  more: (n: number) => `and ${n} more.`,
  true: 'True',
  false: 'False',
  section: 'Questions',
  notes: {
    kind: 'left out, for a quiz here does not ask this kind of question.',
    broken: (expected: string) => `left out, for it cannot be read: ${expected} was expected.`,
    'either-right': 'left out, for more than one choice is wholly right.',
    category: (name: string) => `the category “${name}” became a section.`,
    title: (name: string) => `the title “${name}” is left out.`,
    'new-id': (name: string) => `it has the id “${name}” here.`,
    tag: (name: string) => `the tag “${name}” is left out.`,
    feedback: 'what is said to those who choose one answer is left out.',
    weights: 'its weights are not ours, so it is marked in our way.',
    html: 'HTML became plain text.',
    media: 'a picture, sound or film is gone.',
    markdown: 'Markdown is shown as it is written.',
    control: 'characters that nobody can see were taken out.',
    'missing-column': (name: string) => `nothing is read, for there is no column “${name}”.`,
    'unknown-column': (name: string) => `the column “${name}” means nothing here.`,
    'repeated-column': (name: string) => `there is a second column “${name}”; the first counts.`,
    cell: (name: string) => `left out, for the cell “${name}” does not hold what belongs there.`,
    'repeated-id': (name: string) => `left out, for an earlier row has the id “${name}”.`,
    'extra-cells': 'left out, for the row has more cells than there are headings.',
    quotes: 'left out, for a quotation mark is not closed or not doubled.',
    field: (name: string) => `“${name}” is left out.`,
    'in-words': 'its picture is left out; it is asked in words.',
    language: 'its texts in another language are left out.',
    untranslated: 'some of its texts are in English.',
    'option-values': 'the values of its options become a, b and so on.',
    marking: 'it is marked in parts there.',
  },
};

export type BankWords = typeof en;

const cy: BankWords = {
  intro:
    'Dewch â banc cwestiynau o Moodle (GIFT) neu o dabl (CSV) a chael y ffeil y mae src yn ei darllen, neu ewch â hwn i ffwrdd fel y naill neu’r llall.',
  open: 'Agor banc cwestiynau',
  openHint: 'Ffeil GIFT (.txt, .gift) neu dabl (.csv), hyd at 2 MB.',
  tooLarge: 'Mae’r ffeil hon yn fwy na 2 MB.',
  unreadable: 'Ni ellid darllen y ffeil hon.',
  none: 'Nid oes cwestiwn yn y ffeil hon y gall cwis yma ei ofyn.',
  read: (n) => `Nifer y cwestiynau a ddarllenwyd: ${n}.`,
  save: 'Lawrlwytho ffeil y cwis',
  asGift: 'Lawrlwytho’r cwis hwn fel GIFT',
  asTable: 'Lawrlwytho’r cwis hwn fel CSV',
  unknown: 'Yr hyn nad oes lle iddo',
  written: 'Wedi’i lawrlwytho.',
  line: (line, words) => `Llinell ${line}: ${words}`,
  question: (id, words) => `Cwestiwn ${id}: ${words}`,
  more: (n) => `a ${n} arall.`,
  true: 'Cywir',
  false: 'Anghywir',
  section: 'Cwestiynau',
  notes: {
    kind: 'wedi’i adael allan, gan nad yw cwis yma’n gofyn y math hwn o gwestiwn.',
    broken: (expected) => `wedi’i adael allan, gan na ellir ei ddarllen: disgwylid ${expected}.`,
    'either-right': 'wedi’i adael allan, gan fod mwy nag un dewis yn gwbl gywir.',
    category: (name) => `daeth y categori “${name}” yn adran.`,
    title: (name) => `gadawyd y teitl “${name}” allan.`,
    'new-id': (name) => `yr id yma yw “${name}”.`,
    tag: (name) => `gadawyd y tag “${name}” allan.`,
    feedback: 'gadawyd allan yr hyn a ddywedir wrth y rhai sy’n dewis un ateb.',
    weights: 'nid ein pwysau ni sydd ganddo, felly caiff ei farcio yn ein ffordd ni.',
    html: 'daeth HTML yn destun plaen.',
    media: 'mae llun, sain neu ffilm wedi mynd.',
    markdown: 'dangosir Markdown fel y’i hysgrifennwyd.',
    control: 'tynnwyd nodau na all neb eu gweld.',
    'missing-column': (name) => `ni ddarllenir dim, gan nad oes colofn “${name}”.`,
    'unknown-column': (name) => `nid yw’r golofn “${name}” yn golygu dim yma.`,
    'repeated-column': (name) => `mae ail golofn “${name}”; y gyntaf sy’n cyfrif.`,
    cell: (name) => `wedi’i adael allan, gan nad yw’r gell “${name}” yn dal yr hyn sy’n perthyn yno.`,
    'repeated-id': (name) => `wedi’i adael allan, gan fod yr id “${name}” gan res gynharach.`,
    'extra-cells': 'wedi’i adael allan, gan fod mwy o gelloedd yn y rhes nag o benawdau.',
    quotes: 'wedi’i adael allan, gan nad yw dyfynnod wedi’i gau neu ei ddyblu.',
    field: (name) => `gadawyd “${name}” allan.`,
    'in-words': 'gadawyd ei lun allan; gofynnir mewn geiriau.',
    language: 'gadawyd allan ei destunau mewn iaith arall.',
    untranslated: 'mae rhai o’i destunau yn Saesneg.',
    'option-values': 'daw gwerthoedd ei opsiynau yn a, b ac yn y blaen.',
    marking: 'caiff ei farcio mewn rhannau yno.',
  },
};

/** Around question banks of other formats. The Welsh is a draft. */
export const bankWords: Words<BankWords> = { en, cy };

/** What a note says, with where in the file or which question it is about. */
export function noteWords(note: Note, words: BankWords): string {
  const said: string | ((name: string) => string) = words.notes[note.what];
  const { name, column, id, title, tag, field, expected } = note as Partial<Record<string, string>>;
  const what = expected ?? name ?? column ?? id ?? title ?? tag ?? field ?? '';
  const sentence = typeof said === 'string' ? said : said(what);
  return 'line' in note ? words.line(note.line, sentence) : words.question(note.question, sentence);
}
