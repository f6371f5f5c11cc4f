import type { Words } from '../core/words.js';

const en = {
  /** Instead of the widget, where scripts do not run or did not arrive. */
  fallback:
    'This page needs JavaScript, and it did not run here. Try again in a moment, or ask at your library for another way.',
  /** For a person who meets the page inside another website. */
  elsewhere:
    'This comes from another website than the page around it. Your browser may keep your answers for this website alone, or not at all.',
  open: 'Open it on a page of its own',
};

/** What a widget's own page says besides the widget. */
export const pageWords: Words<typeof en> = {
  en,
  cy: {
    fallback:
      'Mae angen JavaScript ar y dudalen hon, ac ni redodd yma. Rhowch gynnig arall arni ymhen ychydig, neu gofynnwch yn eich llyfrgell am ffordd arall.',
    elsewhere:
      'Daw hwn o wefan arall i’r dudalen o’i gwmpas. Efallai y bydd eich porwr yn cadw eich atebion ar gyfer y wefan hon yn unig, neu ddim o gwbl.',
    open: 'Ei agor ar dudalen ei hun',
  },
};
