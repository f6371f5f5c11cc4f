import type { Words } from '../../core/words.js';

const en = {
  share: 'Share the checks among colleagues',
  how: 'Give a colleague a file with some groups. They open it here with “Add a part”, answer, and give you their file back. Each answer says in which role and when.',
  whichGroups: 'Groups for a colleague (none ticked: all)',
  downloadPart: 'Download the part',
  join: 'Add a part',
  joinHint: 'What is in the file is added to what is here. Where two answers differ, both are kept and shown.',
  notAPart: 'This file is no part of these checks.',
  conflicts: 'Answers that differ',
  laterStands: 'The later answer stands until you decide.',
  stands: 'Stands',
  other: 'Also answered',
  somebody: 'somebody who gave no role',
  answered: (answer: string, role: string, day: string) => `${answer} (${role}, ${day})`,
  keep: 'Keep the one that stands',
  useOther: 'Use the other',
};

const cy: typeof en = {
  share: 'Rhannu’r gwiriadau ymhlith cydweithwyr',
  how: 'Rhowch ffeil gyda rhai grwpiau i gydweithiwr. Bydd yn ei hagor yma gydag “Ychwanegu rhan”, yn ateb, ac yn rhoi ei ffeil yn ôl i chi. Mae pob ateb yn dweud ym mha rôl a phryd.',
  whichGroups: 'Grwpiau i gydweithiwr (heb dicio dim: pob un)',
  downloadPart: 'Lawrlwytho’r rhan',
  join: 'Ychwanegu rhan',
  joinHint:
    'Ychwanegir yr hyn sydd yn y ffeil at yr hyn sydd yma. Lle mae dau ateb yn wahanol, cedwir a dangosir y ddau.',
  notAPart: 'Nid yw’r ffeil hon yn rhan o’r gwiriadau hyn.',
  conflicts: 'Atebion sy’n wahanol',
  laterStands: 'Yr ateb diweddaraf sy’n sefyll nes i chi benderfynu.',
  stands: 'Yn sefyll',
  other: 'Atebwyd hefyd',
  somebody: 'rhywun na roddodd rôl',
  answered: (answer, role, day) => `${answer} (${role}, ${day})`,
  keep: 'Cadw’r un sy’n sefyll',
  useOther: 'Defnyddio’r llall',
};

/** What is said of sharing the checks with colleagues. */
export const sharingWords: Words<typeof en> = { en, cy };
