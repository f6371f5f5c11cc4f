import type { Words } from '../../core/words.js';

const inPercent = (share: number): string => `${Math.round(share)}%`;

const en = {
  inPercent,
  nations: {
    england: 'England',
    scotland: 'Scotland',
    wales: 'Wales',
    'northern-ireland': 'Northern Ireland',
  } as Readonly<Record<string, string>>,
  everybody: 'All services',
  groupColumn: (group: string, n: number) => `${group} (n\u00a0=\u00a0${n})`,
  overall: 'All checks',
  groupOfChecks: 'Group of checks',
  check: 'Check',
  services: 'Services',
  noFigure: '–',

  shares: 'What services answered',
  sharesNote:
    'Of a service’s answers, the mean share of each, each service counting once. These are no marks, and services are not ranked.',
  chart: 'Bars of the shares of the answers in each group of checks. The table below has the same figures.',
  chartFailed: 'The chart could not be drawn. The table has the same figures.',
  compared: 'What is open, side by side',
  comparedNote: 'The mean share of a service’s answers that are “not yet”, “partly” or “do not know”.',
  dkOf: (share: number) => `${inPercent(share)} do not know`,
  checksOf: (group: string) => `Each check: ${group}`,
  checksNote:
    'How many services gave each answer, to the nearest five, so that a few services cannot be counted. The law comes first. Checks that fewer answered are left out.',
  withheld: (least: number) =>
    `A group of fewer than ${least} services is not shown, nor is it in the figures of all services, so that no service can be made out.`,
};

export type BenchmarkWords = typeof en;

/** What stands around the answers of many services. The Welsh is a draft. */
export const benchmarkWords: Words<BenchmarkWords> = {
  en,
  cy: {
    inPercent,
    nations: {
      england: 'Lloegr',
      scotland: 'Yr Alban',
      wales: 'Cymru',
      'northern-ireland': 'Gogledd Iwerddon',
    },
    everybody: 'Pob gwasanaeth',
    groupColumn: (group, n) => `${group} (n\u00a0=\u00a0${n})`,
    overall: 'Pob gwiriad',
    groupOfChecks: 'Grŵp o wiriadau',
    check: 'Gwiriad',
    services: 'Gwasanaethau',
    noFigure: '–',

    shares: 'Yr hyn a atebodd gwasanaethau',
    sharesNote:
      'O atebion gwasanaeth, cyfran gymedrig pob un, gyda phob gwasanaeth yn cyfrif unwaith. Nid marciau yw’r rhain, ac ni chaiff gwasanaethau eu rhestru yn ôl trefn.',
    chart: 'Barrau o gyfrannau’r atebion ym mhob grŵp o wiriadau. Mae’r un ffigurau yn y tabl isod.',
    chartFailed: 'Ni ellid lluniadu’r siart. Mae’r un ffigurau yn y tabl.',
    compared: 'Yr hyn sydd ar agor, ochr yn ochr',
    comparedNote: 'Cyfran gymedrig atebion gwasanaeth sy’n “ddim eto”, “yn rhannol” neu “ddim yn gwybod”.',
    dkOf: (share) => `${inPercent(share)} ddim yn gwybod`,
    checksOf: (group) => `Pob gwiriad yn ei dro: ${group}`,
    checksNote:
      'Faint o wasanaethau a roddodd bob ateb, i’r pump agosaf, fel na ellir cyfrif ychydig o wasanaethau. Y gyfraith sy’n dod gyntaf. Gadewir allan wiriadau a atebwyd gan lai.',
    withheld: (least) =>
      `Ni ddangosir grŵp o lai na ${least} o wasanaethau, ac nid yw yn ffigurau pob gwasanaeth ychwaith, fel na ellir adnabod yr un gwasanaeth.`,
  },
};
