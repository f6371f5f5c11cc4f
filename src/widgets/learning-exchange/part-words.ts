import type { Words } from '../../core/words.js';

const en = {
  part: 'Go on with another device',
  partMeans:
    'What you sign up for and write is on this device alone. Save it as a file, and open that file in this exchange on the other device.',
  save: 'Save my part',
  open: 'Open my part from a file',
  openMeans: 'What is here already stays; of two changes to one thing the later stands. Nothing is sent by this.',
  opened: (number: number) =>
    number === 1 ? '1 thing was taken from the file.' : `${number} things were taken from the file.`,
  notOpened: 'This is no file with somebody’s part of an exchange. Nothing has changed here.',
  notFetched: 'This needs a part of the page that could not be fetched. Check your connection and try again.',
  refused: 'These could not be taken:',
  refusal: (number: number, at: string) => `Record ${number} of the file, at ${at}`,
};

const cy: typeof en = {
  part: 'Parhau ar ddyfais arall',
  partMeans:
    'Ar y ddyfais hon yn unig y mae’r hyn rydych yn cofrestru ar ei gyfer ac yn ei ysgrifennu. Cadwch ef fel ffeil, ac agorwch y ffeil honno yn y gyfnewidfa hon ar y ddyfais arall.',
  save: 'Cadw fy rhan',
  open: 'Agor fy rhan o ffeil',
  openMeans:
    'Mae’r hyn sydd yma eisoes yn aros; o ddau newid i’r un peth, y diweddaraf sy’n sefyll. Nid anfonir dim drwy hyn.',
  opened: (number) => `Cymerwyd o’r ffeil: ${number}.`,
  notOpened: 'Nid ffeil â rhan rhywun o gyfnewidfa yw hon. Nid oes dim wedi newid yma.',
  notFetched: 'Mae hyn angen darn o’r dudalen na ellid ei nôl. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  refused: 'Ni ellid cymryd y rhain:',
  refusal: (number, at) => `Cofnod ${number} yn y ffeil, yn ${at}`,
};

/** What is said of taking one's own part of an exchange to another device. */
export const partWords: Words<typeof en> = { en, cy };
