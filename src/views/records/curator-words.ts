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
  publishMeans: 'The file holds what is accepted and open to everybody. Put it where `src` of the widget points to.',
  file: 'Download the list',
  work: 'Download everything, to go on later',
  workMeans: 'It holds what is not for everybody too.',
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
    'Mae’r ffeil yn dal yr hyn a dderbyniwyd ac sy’n agored i bawb. Rhowch hi lle mae `src` y teclyn yn pwyntio.',
  file: 'Lawrlwytho’r rhestr',
  work: 'Lawrlwytho popeth, i fynd ymlaen wedyn',
  workMeans: 'Mae’n dal hefyd yr hyn nad yw i bawb.',
  clear: 'Dechrau eto',
};

/** What a curator of records reads. */
export const recordCuratorWords: Words<RecordCuratorWords> = { en, cy };
