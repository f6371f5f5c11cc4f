import type { Words } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import { type CuratorWords, whole } from '../../views/curator-words.js';
import { welshPlural } from '../../views/plurals.js';

const services = (n: number): string => (n === 1 ? '1 service' : `${whole(n)} services`);

const en = {
  heading: 'Results of many services',
  intro:
    'Bring results together, compare groups of services, and write the summary that your website shows. Nothing of other services’ results is kept on this device: when you close or reload this page, it is forgotten.',
  filesHint:
    'Results that services downloaded (.json), or all results of a collector (.ndjson). You can bring more later.',
  hasRead: (n: number) => `Results of ${services(n)} are here.`,
  takenSum: (n: number, sources: number) =>
    `${services(n)}, from ${sources === 1 ? '1 file or source' : `${whole(sources)} files or sources`}.`,
  fates: {
    taken: 'Taken',
    replaced: 'Taken in place of an earlier version by the same service',
    doubled: 'Here already',
    outdated: 'Left out: a later version by the same service is here',
    unlike: 'Two different results with one number: one of them was left out',
    'other-widget': 'Left out: from another widget',
    'other-questions': 'Left out: answers to other checks, or to another version of them',
    personal: 'Left out: personal, for a few people’s eyes only',
  },
  sizes: 'Services in each group',
  columnPeople: 'Services',
  lastHint:
    'Without it, somebody who kept the last one could subtract it from the new one and learn about a few services. With it, a group that fewer services have joined keeps its last figures.',
  held: (groups: string, minGroup: number) =>
    `Fewer than ${minGroup} services more than last time, so the last figures stay: ${groups}.`,
  nothingToTell: (minGroup: number) => `No group has ${minGroup} services yet, so there are no figures to show.`,
  reportOf: (n: number, date: string) => `${services(n)}, as of ${dateIn('en', date)}`,
  noSample:
    'These services chose to answer. They are not a sample, so the figures do not stand for all services in their group, and no answer was checked by anybody.',
} satisfies Partial<CuratorWords>;

/** What the curator’s view says where services are counted, and not people. The Welsh is a draft. */
export const serviceWords: Words<typeof en> = {
  en,
  cy: {
    heading: 'Canlyniadau llawer o wasanaethau',
    intro:
      'Dewch â chanlyniadau ynghyd, cymharwch grwpiau o wasanaethau, ac ysgrifennwch y crynodeb y mae eich gwefan yn ei ddangos. Ni chedwir dim o ganlyniadau gwasanaethau eraill ar y ddyfais hon: pan fyddwch yn cau neu’n ail-lwytho’r dudalen hon, cânt eu hanghofio.',
    filesHint:
      'Canlyniadau y mae gwasanaethau wedi’u lawrlwytho (.json), neu holl ganlyniadau casglwr (.ndjson). Cewch ddod â rhagor wedyn.',
    hasRead: (n) => `Mae canlyniadau ${servicesCy(n)} yma.`,
    takenSum: (n, sources) => `${servicesCy(n)}; nifer y ffeiliau neu’r ffynonellau: ${whole(sources)}.`,
    fates: {
      taken: 'Wedi’u cymryd',
      replaced: 'Wedi’u cymryd yn lle fersiwn gynharach gan yr un gwasanaeth',
      doubled: 'Yma eisoes',
      outdated: 'Wedi’u gadael allan: mae fersiwn ddiweddarach gan yr un gwasanaeth yma',
      unlike: 'Dau ganlyniad gwahanol ag un rhif: gadawyd un ohonynt allan',
      'other-widget': 'Wedi’u gadael allan: o declyn arall',
      'other-questions': 'Wedi’u gadael allan: atebion i wiriadau eraill, neu i fersiwn arall ohonynt',
      personal: 'Wedi’u gadael allan: personol, i lygaid ychydig o bobl yn unig',
    },
    sizes: 'Gwasanaethau ym mhob grŵp',
    columnPeople: 'Gwasanaethau',
    lastHint:
      'Hebddo, gallai rhywun a gadwodd yr un diwethaf ei dynnu o’r un newydd a dysgu am ychydig o wasanaethau. Gydag ef, mae grŵp y mae llai o wasanaethau wedi ymuno ag ef yn cadw ei ffigurau diwethaf.',
    held: (groups, minGroup) =>
      `Llai na ${minGroup} o wasanaethau’n fwy na’r tro diwethaf, felly mae’r ffigurau diwethaf yn aros: ${groups}.`,
    nothingToTell: (minGroup) =>
      `Nid oes ${minGroup} o wasanaethau mewn unrhyw grŵp eto, felly nid oes ffigurau i’w dangos.`,
    reportOf: (n, date) => `${servicesCy(n)}. Dyddiad y ffigurau: ${dateIn('cy', date)}`,
    noSample:
      'Dewisodd y gwasanaethau hyn ateb. Nid sampl ydynt, felly nid yw’r ffigurau’n cynrychioli pob gwasanaeth yn eu grŵp, ac ni wiriodd neb yr un ateb.',
  },
};

function servicesCy(n: number): string {
  return welshPlural(n, { one: '1 gwasanaeth', two: '2 wasanaeth', other: `${whole(n)} o wasanaethau` });
}
