import type { Words } from '../../core/words.js';

const en = {
  why: 'Why it matters',
  responsible: 'Who is responsible',
  reference: 'Where it stands',
  confidence: 'How sure this is',
  checked: 'Last checked',
  checkedOn: {
    'stored-copies': 'against stored copies, not the live pages',
    'live-pages': 'against the live pages',
  },
  evidence: 'Evidence',
  note: 'Your note on the evidence (optional)',
};

const cy: typeof en = {
  why: 'Pam mae’n bwysig',
  responsible: 'Pwy sy’n gyfrifol',
  reference: 'Ble mae’n sefyll',
  confidence: 'Pa mor sicr yw hyn',
  checked: 'Gwiriwyd ddiwethaf',
  checkedOn: {
    'stored-copies': 'yn erbyn copïau a storiwyd, nid y tudalennau byw',
    'live-pages': 'yn erbyn y tudalennau byw',
  },
  evidence: 'Tystiolaeth',
  note: 'Eich nodyn am y dystiolaeth (dewisol)',
};

/** The names of why, who and where, and of a note; they come with these. */
export const detailsWords: Words<typeof en> = { en, cy };
