import type { Words } from '../../core/words.js';

const en = {
  title: 'You and other services',
  intro:
    'Your answers beside those of other services. It is no mark and no ranking: nobody has checked what services answered, and what is right for one may not be for another.',
  you: 'You',
  open: 'What is open',
  openOf: (own: string, group: string, theirs: string) =>
    `${own} of your answers are open. ${group}: ${theirs} on average.`,
  openNote: 'Of the answers, the share that are “not yet”, “partly” or “do not know”; of others the mean share.',
  chart: 'Bars of the share that is open, yours and that of others. The table below has the same figures.',
  nothing: (least: number) => `There is nothing to show yet: no group has ${least} services.`,
  asOf: (date: string) => `As of ${date}.`,
  sample: 'These figures are made up, to show what a comparison looks like.',
  sampleLabel: 'Sample',
  unlike: 'The figures at this address are about other checks, so they are not shown.',
  failed: 'The figures of other services could not be read. Your own results are complete.',
  tryAgain: 'Try again',
};

export type ComparisonWords = typeof en;

/** Around a service's answers beside those of others. The Welsh is a draft. */
export const comparisonWords: Words<ComparisonWords> = {
  en,
  cy: {
    title: 'Chi a gwasanaethau eraill',
    intro:
      'Eich atebion wrth ochr rhai gwasanaethau eraill. Nid marc na safle mewn tabl mohono: nid oes neb wedi gwirio’r hyn a atebodd gwasanaethau, ac efallai nad yw’r hyn sy’n iawn i un yn iawn i un arall.',
    you: 'Chi',
    open: 'Yr hyn sydd ar agor',
    openOf: (own, group, theirs) => `Mae ${own} o’ch atebion ar agor. ${group}: ${theirs} ar gyfartaledd.`,
    openNote:
      'O’r atebion, y gyfran sy’n “ddim eto”, “yn rhannol” neu “ddim yn gwybod”; o rai eraill, y gyfran gymedrig.',
    chart: 'Barrau o’r gyfran sydd ar agor, eich un chi ac un eraill. Mae’r un ffigurau yn y tabl isod.',
    nothing: (least) => `Nid oes dim i’w ddangos eto: nid oes ${least} o wasanaethau yn yr un grŵp.`,
    asOf: (date) => `Dyddiad y ffigurau: ${date}.`,
    sample: 'Ffigurau ffug yw’r rhain, i ddangos sut olwg sydd ar gymhariaeth.',
    sampleLabel: 'Sampl',
    unlike: 'Mae’r ffigurau yn y cyfeiriad hwn am wiriadau eraill, felly ni chânt eu dangos.',
    failed: 'Ni ellid darllen ffigurau gwasanaethau eraill. Mae eich canlyniadau chi yn gyflawn.',
    tryAgain: 'Rhowch gynnig arall arni',
  },
};
