import type { Words } from '../../core/words.js';
import type { FieldProblem } from '../../domain/records/check.js';

type Own = Exclude<FieldProblem['code'], 'not-a-number' | 'not-whole' | 'too-low' | 'too-high'>;

const en = {
  save: 'Save',
  cancel: 'Cancel',
  zone: 'Time zone',
  from: 'From',
  to: 'To',
  toHint: 'Leave this empty if there is no end yet.',
  eachLine: 'One on each line.',
  addressHint: 'It begins with https:// or http://.',
  problems: {
    missing: 'Enter an answer',
    'not-offered': 'Choose an answer',
    'too-long': 'This is too long: use fewer characters',
    'too-many': 'These are too many: take some out',
    'not-a-day': 'Enter a day that exists, with its month and year',
    'not-a-moment': 'Enter a day and a time',
    'not-a-zone': 'Choose a time zone',
    'no-such-time': 'Enter another time: clocks go forward over this one',
    'ends-first': 'Enter an end that is not before the beginning',
    'not-an-address': 'Enter an address that begins with https:// or http://',
    'not-text': 'Enter words, one on each line',
  } satisfies Record<Own, string> as Record<Own, string>,
};

export type FormWords = typeof en;

const cy: FormWords = {
  save: 'Cadw',
  cancel: 'Canslo',
  zone: 'Cylchfa amser',
  from: 'O',
  to: 'I',
  toHint: 'Gadewch hwn yn wag os nad oes diwedd eto.',
  eachLine: 'Un ar bob llinell.',
  addressHint: 'Mae’n dechrau â https:// neu http://.',
  problems: {
    missing: 'Rhowch ateb',
    'not-offered': 'Dewiswch ateb',
    'too-long': 'Mae hwn yn rhy hir: defnyddiwch lai o nodau',
    'too-many': 'Mae gormod o’r rhain: tynnwch rai allan',
    'not-a-day': 'Rhowch ddiwrnod sy’n bod, gyda’i fis a’i flwyddyn',
    'not-a-moment': 'Rhowch ddiwrnod ac amser',
    'not-a-zone': 'Dewiswch gylchfa amser',
    'no-such-time': 'Rhowch amser arall: mae’r clociau’n neidio dros hwn',
    'ends-first': 'Rhowch ddiwedd nad yw cyn y dechrau',
    'not-an-address': 'Rhowch gyfeiriad sy’n dechrau â https:// neu http://',
    'not-text': 'Rhowch eiriau, un ar bob llinell',
  },
};

/** What is said in a form. */
export const formWords: Words<FormWords> = { en, cy };
