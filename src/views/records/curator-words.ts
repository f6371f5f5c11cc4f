import type { Words } from '../../core/words.js';
import type { CuratorWords } from '../curator-words.js';

const en = {
  /** In place of the frame's own words, which speak of people's results. */
  frame: {
    bring: 'Bring records',
    readSoFar: (n: number) => `${n} records so far`,
  } satisfies Partial<CuratorWords> as Partial<CuratorWords>,
  taken: '2. What was taken',
  counts: (records: number, accepted: number) => `Records: ${records}. Accepted: ${accepted}.`,
  refused: (n: number) => `Not read, because they are no records of this kind: ${n}.`,
  faults: 'These are left out until somebody mends them',
  conflicts: 'Two people put in different things',
  conflictsMean: 'The later stands. The other is kept in the history of the record.',
  stands: 'Stands',
  other: 'Was put in too',
  field: 'Field',
  record: 'Record',
  by: (who: string) => `by ${who}`,
  decide: '3. Accept or decline',
  accept: 'Accept',
  decline: 'Decline',
  publish: '4. Publish',
  publishMeans:
    'The list holds what is accepted and open to everybody. Put it where the attribute src of the widget points to.',
  file: 'Download the list',
  work: 'Download everything, to go on later',
  workMeans: 'Everything also holds what is not for everybody: keep it to yourself.',
  clear: 'Start again',
};

export type RecordCuratorWords = typeof en;

const cy: RecordCuratorWords = {
  frame: {
    bring: 'Dod â chofnodion',
    readSoFar: (n) => `Cofnodion hyd yma: ${n}`,
  },
  taken: '2. Beth a gymerwyd',
  counts: (records, accepted) => `Cofnodion: ${records}. Wedi’u derbyn: ${accepted}.`,
  refused: (n) => `Heb eu darllen, gan nad ydynt yn gofnodion o’r math hwn: ${n}.`,
  faults: 'Caiff y rhain eu gadael allan nes i rywun eu trwsio',
  conflicts: 'Rhoddodd dau berson bethau gwahanol',
  conflictsMean: 'Yr un diweddarach sy’n sefyll. Caiff y llall ei gadw yn hanes y cofnod.',
  stands: 'Yn sefyll',
  other: 'A roddwyd hefyd',
  field: 'Maes',
  record: 'Cofnod',
  by: (who) => `gan ${who}`,
  decide: '3. Derbyn neu wrthod',
  accept: 'Derbyn',
  decline: 'Gwrthod',
  publish: '4. Cyhoeddi',
  publishMeans:
    'Mae’r rhestr yn dal yr hyn a dderbyniwyd ac sy’n agored i bawb. Rhowch hi lle mae priodoledd src y teclyn yn pwyntio.',
  file: 'Lawrlwytho’r rhestr',
  work: 'Lawrlwytho popeth, i fynd ymlaen wedyn',
  workMeans: 'Mae popeth yn dal hefyd yr hyn nad yw i bawb: cadwch ef i chi’ch hun.',
  clear: 'Dechrau eto',
};

/** What a curator of records reads. */
export const recordCuratorWords: Words<RecordCuratorWords> = { en, cy };
