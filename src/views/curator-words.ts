import type { Words } from '../core/words.js';
import { dateIn } from '../domain/dates.js';
import { welshPlural } from './plurals.js';

/** A whole number as both languages write it. */
export const whole = (n: number): string => n.toLocaleString('en-GB');

const people = (n: number): string => (n === 1 ? '1 person' : `${whole(n)} people`);
const results = (n: number): string => (n === 1 ? '1 result' : `${whole(n)} results`);

const en = {
  heading: 'Results of many people',
  intro:
    'Bring results together, compare groups, and write the summary that your website shows. Nothing of other people’s results is kept on this device: when you close or reload this page, it is forgotten.',
  draft: '',
  problem: 'There is a problem',

  bring: 'Bring results',
  files: 'Choose files, or drop them here',
  filesHint:
    'Results that people downloaded (.json), or all results of a collector (.ndjson). You can bring more later.',
  paste: 'Paste results',
  lines: 'Results, one on each line',
  takeLines: 'Take these lines',
  noLines: 'Paste at least one result',
  collector: 'Read from a collector',
  address: 'Address of its results',
  noAddress: 'Enter the address of the collector’s results',
  token: 'Token',
  tokenHint:
    'It opens all results, so it is never shown. It stays in this tab until you close the tab or forget it here.',
  noToken: 'Enter the token',
  readCollector: 'Read its results',
  forgetToken: 'Forget the token',

  reading: (name: string | undefined) => `Reading ${name ?? 'results'}`,
  readSoFar: (n: number) => `${results(n)} so far`,
  stop: 'Stop',
  hasRead: (n: number) => `Results of ${people(n)} are here.`,

  sourceProblem: (name: string | undefined, what: string) => `${name ?? 'The collector'}: ${what}`,
  why: {
    offline:
      'it cannot be reached. Check the address and your connection; its server must also allow this page to read it (CORS).',
    status: 'its server has a fault. Try again later.',
    'not-json': 'a web page came instead of results. Check the address, and that you are signed in to the Wi-Fi.',
    'too-large': 'it is too large.',
    slow: 'it did not answer in time. Try again.',
    'bad-address': 'the address must begin with https:// and hold no user name.',
    broken: 'the reading broke off. What came before that is here: bring it again for the rest.',
  },
  statuses: {
    401: 'it does not know this token. Check the token and enter it again.',
    403: 'this token may not read its results. Ask those who run the collector.',
    404: 'there is nothing at this address. Check it; the collector may also be one that lets nobody read.',
    429: 'it was asked too often. Wait a minute and try again.',
  } as Record<number, string>,

  taken: 'What was taken',
  takenSum: (n: number, sources: number) =>
    `${people(n)}, from ${sources === 1 ? '1 file or source' : `${whole(sources)} files or sources`}.`,
  columnFate: 'What became of the results',
  columnResults: 'Results',
  fates: {
    taken: 'Taken',
    replaced: 'Taken in place of an earlier version by the same person',
    doubled: 'Here already',
    outdated: 'Left out: a later version by the same person is here',
    unlike: 'Two different results with one number: one of them was left out',
    'other-widget': 'Left out: from another widget',
    'other-questions': 'Left out: answers to other questions, or to another version of them',
    personal: 'Left out: personal, for a few people’s eyes only',
  },
  refused: 'Not taken: could not be read as a result',
  refusedFirst: 'The first of those that could not be read',
  refusal: (line: number, name: string | undefined) => (name ? `${name}, line ${whole(line)}` : `Line ${whole(line)}`),
  whyRefused: {
    'not-text': 'this is no text file in UTF-8',
    'not-json': 'this is not JSON',
    cut: 'the text ends in the middle of a result',
    'too-large': 'this is larger than any result',
    summary: 'this is a summary, not the results of single people',
    'not-result': 'this is not a result',
  },
  keyRefused: (key: string, expected: string) => `this is not a result: “${key}” should be ${expected}`,
  expected: {
    schema: '“library-widgets/result/1”',
    rev: 'a whole number from 1',
    definition: 'the id and the version of the questions',
    tier: '“open”, “internal” or “personal”',
    startedAt: 'a time such as 2026-11-22T09:08:00Z',
    finishedAt: 'a time such as 2026-11-22T09:08:00Z',
    topics: 'a list of words',
    answers: 'answers by question',
    scores: 'numbers by score',
    data: 'values by name',
  } as Record<string, string>,
  expectedWord: 'a text of 1 to 200 characters',
  campaign: 'Campaign',
  allCampaigns: 'All campaigns',
  sizes: 'People in each group',
  sizesNote: 'Not for publishing: small groups are in it.',
  columnGroup: 'Group',
  columnPeople: 'People',
  noGroup: 'No group given',

  publish: 'Publish',
  last: 'The summary that you published last',
  lastHint:
    'Without it, somebody who kept the last one could subtract it from the new one and learn about a few people. With it, a group that fewer people have joined keeps its last figures.',
  lastProblem: {
    'no-summary': 'This file is no summary. Choose the summary.json that you published last.',
    widget: 'This summary is of another widget. Choose the one that you published last.',
    questions: 'This summary is about other questions. Choose the one that you published last.',
    campaign: 'This summary is of another campaign. Choose that campaign above, or another file.',
  },
  held: (groups: string, minGroup: number) =>
    `Fewer than ${minGroup} people more than last time, so the last figures stay: ${groups}.`,
  isCollectors: 'This is the collector’s own summary, because the collector remembers what it has told before.',
  answerProblem: 'The collector’s own summary could not be read, so there is no file to publish.',
  tryAgain: 'Try again',
  nothingToTell: (minGroup: number) => `No group has ${minGroup} people yet, so there are no figures to show.`,
  download: 'Download summary.json',
  where: 'Put the file on your website, and write its address into the tag of the widget:',
  print: 'Print',
  afresh: 'Start afresh',
  afreshAsk: 'Forget everything that was brought? What you have downloaded stays.',
  afreshYes: 'Yes, forget it',
  afreshNo: 'No, keep it',

  reportOf: (n: number, date: string) => `${people(n)}, as of ${dateIn('en', date)}`,
  source: (title: string, id: string, version: string) => `Source: results of “${title}” (${id}, version ${version}).`,
  sourceCampaign: (campaign: string) => `Campaign: ${campaign}.`,
  noSample:
    'These people chose to answer. They are not a sample, so the figures do not stand for everybody in their group.',
};

export type CuratorWords = typeof en;

/** What the curator’s view of any widget says. The Welsh is a draft, and says so. */
export const curatorWords: Words<CuratorWords> = {
  en,
  cy: {
    heading: 'Canlyniadau llawer o bobl',
    intro:
      'Dewch â chanlyniadau ynghyd, cymharwch grwpiau, ac ysgrifennwch y crynodeb y mae eich gwefan yn ei ddangos. Ni chedwir dim o ganlyniadau pobl eraill ar y ddyfais hon: pan fyddwch yn cau neu’n ail-lwytho’r dudalen hon, cânt eu hanghofio.',
    draft: 'Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.',
    problem: 'Mae problem wedi codi',

    bring: 'Dod â chanlyniadau',
    files: 'Dewiswch ffeiliau, neu gollyngwch nhw yma',
    filesHint:
      'Canlyniadau y mae pobl wedi’u lawrlwytho (.json), neu holl ganlyniadau casglwr (.ndjson). Cewch ddod â rhagor wedyn.',
    paste: 'Gludo canlyniadau',
    lines: 'Canlyniadau, un ar bob llinell',
    takeLines: 'Cymryd y llinellau hyn',
    noLines: 'Gludwch o leiaf un canlyniad',
    collector: 'Darllen o gasglwr',
    address: 'Cyfeiriad ei ganlyniadau',
    noAddress: 'Rhowch gyfeiriad canlyniadau’r casglwr',
    token: 'Tocyn',
    tokenHint:
      'Mae’n agor pob canlyniad, felly ni chaiff ei ddangos. Mae’n aros yn y tab hwn nes i chi gau’r tab neu ei anghofio yma.',
    noToken: 'Rhowch y tocyn',
    readCollector: 'Darllen ei ganlyniadau',
    forgetToken: 'Anghofio’r tocyn',

    reading: (name) => `Yn darllen ${name ?? 'canlyniadau'}`,
    readSoFar: (n) => `Canlyniadau hyd yma: ${whole(n)}`,
    stop: 'Stopio',
    hasRead: (n) => `Mae canlyniadau ${peopleCy(n)} yma.`,

    sourceProblem: (name, what) => `${name ?? 'Y casglwr'}: ${what}`,
    why: {
      offline:
        'ni ellir ei gyrraedd. Gwiriwch y cyfeiriad a’ch cysylltiad; rhaid i’w weinydd hefyd ganiatáu i’r dudalen hon ei ddarllen (CORS).',
      status: 'mae nam ar ei weinydd. Rhowch gynnig arall arni yn nes ymlaen.',
      'not-json': 'daeth tudalen we yn lle canlyniadau. Gwiriwch y cyfeiriad, a’ch bod wedi mewngofnodi i’r Wi-Fi.',
      'too-large': 'mae’n rhy fawr.',
      slow: 'nid atebodd mewn pryd. Rhowch gynnig arall arni.',
      'bad-address': 'rhaid i’r cyfeiriad ddechrau â https:// a pheidio â chynnwys enw defnyddiwr.',
      broken: 'torrwyd ar draws y darllen. Mae’r hyn a ddaeth cyn hynny yma: dewch ag ef eto i gael y gweddill.',
    },
    statuses: {
      401: 'nid yw’n adnabod y tocyn hwn. Gwiriwch y tocyn a’i roi eto.',
      403: 'ni chaiff y tocyn hwn ddarllen ei ganlyniadau. Gofynnwch i’r rhai sy’n rhedeg y casglwr.',
      404: 'nid oes dim yn y cyfeiriad hwn. Gwiriwch ef; efallai hefyd nad yw’r casglwr yn gadael i neb ddarllen.',
      429: 'gofynnwyd iddo yn rhy aml. Arhoswch funud a rhowch gynnig arall arni.',
    },

    taken: 'Beth a gymerwyd',
    takenSum: (n, sources) => `${peopleCy(n)}; nifer y ffeiliau neu’r ffynonellau: ${whole(sources)}.`,
    columnFate: 'Beth ddigwyddodd i’r canlyniadau',
    columnResults: 'Canlyniadau',
    fates: {
      taken: 'Wedi’u cymryd',
      replaced: 'Wedi’u cymryd yn lle fersiwn gynharach gan yr un person',
      doubled: 'Yma eisoes',
      outdated: 'Wedi’u gadael allan: mae fersiwn ddiweddarach gan yr un person yma',
      unlike: 'Dau ganlyniad gwahanol ag un rhif: gadawyd un ohonynt allan',
      'other-widget': 'Wedi’u gadael allan: o declyn arall',
      'other-questions': 'Wedi’u gadael allan: atebion i gwestiynau eraill, neu i fersiwn arall ohonynt',
      personal: 'Wedi’u gadael allan: personol, i lygaid ychydig o bobl yn unig',
    },
    refused: 'Heb eu cymryd: ni ellid eu darllen fel canlyniad',
    refusedFirst: 'Y rhai cyntaf na ellid eu darllen',
    refusal: (line, name) => (name ? `${name}, llinell ${whole(line)}` : `Llinell ${whole(line)}`),
    whyRefused: {
      'not-text': 'nid ffeil destun UTF-8 yw hon',
      'not-json': 'nid JSON yw hwn',
      cut: 'mae’r testun yn gorffen yng nghanol canlyniad',
      'too-large': 'mae hwn yn fwy nag unrhyw ganlyniad',
      summary: 'crynodeb yw hwn, nid canlyniadau pobl unigol',
      'not-result': 'nid canlyniad yw hwn',
    },
    keyRefused: (key, expected) => `nid canlyniad yw hwn: dylai “${key}” fod yn ${expected}`,
    expected: {
      schema: '“library-widgets/result/1”',
      rev: 'rhif cyfan o 1 i fyny',
      definition: 'id a fersiwn y cwestiynau',
      tier: '“open”, “internal” neu “personal”',
      startedAt: 'amser fel 2026-11-22T09:08:00Z',
      finishedAt: 'amser fel 2026-11-22T09:08:00Z',
      topics: 'rhestr o eiriau',
      answers: 'atebion yn ôl cwestiwn',
      scores: 'rhifau yn ôl sgôr',
      data: 'gwerthoedd yn ôl enw',
    },
    expectedWord: 'destun o 1 i 200 o nodau',
    campaign: 'Ymgyrch',
    allCampaigns: 'Pob ymgyrch',
    sizes: 'Pobl ym mhob grŵp',
    sizesNote: 'Nid i’w gyhoeddi: mae grwpiau bach ynddo.',
    columnGroup: 'Grŵp',
    columnPeople: 'Pobl',
    noGroup: 'Heb nodi grŵp',

    publish: 'Cyhoeddi',
    last: 'Y crynodeb a gyhoeddwyd gennych ddiwethaf',
    lastHint:
      'Hebddo, gallai rhywun a gadwodd yr un diwethaf ei dynnu o’r un newydd a dysgu am ychydig o bobl. Gydag ef, mae grŵp y mae llai o bobl wedi ymuno ag ef yn cadw ei ffigurau diwethaf.',
    lastProblem: {
      'no-summary': 'Nid crynodeb yw’r ffeil hon. Dewiswch y summary.json a gyhoeddwyd gennych ddiwethaf.',
      widget: 'Crynodeb o declyn arall yw hwn. Dewiswch yr un a gyhoeddwyd gennych ddiwethaf.',
      questions: 'Mae’r crynodeb hwn am gwestiynau eraill. Dewiswch yr un a gyhoeddwyd gennych ddiwethaf.',
      campaign: 'Crynodeb o ymgyrch arall yw hwn. Dewiswch yr ymgyrch honno uchod, neu ffeil arall.',
    },
    held: (groups, minGroup) =>
      `Llai na ${minGroup} o bobl yn fwy na’r tro diwethaf, felly mae’r ffigurau diwethaf yn aros: ${groups}.`,
    isCollectors:
      'Crynodeb y casglwr ei hun yw hwn, oherwydd bod y casglwr yn cofio’r hyn y mae wedi’i ddweud o’r blaen.',
    answerProblem: 'Ni ellid darllen crynodeb y casglwr ei hun, felly nid oes ffeil i’w chyhoeddi.',
    tryAgain: 'Rhoi cynnig arall arni',
    nothingToTell: (minGroup) => `Nid oes ${minGroup} o bobl mewn unrhyw grŵp eto, felly nid oes ffigurau i’w dangos.`,
    download: 'Lawrlwytho summary.json',
    where: 'Rhowch y ffeil ar eich gwefan, ac ysgrifennwch ei chyfeiriad yn nhag y teclyn:',
    print: 'Argraffu',
    afresh: 'Dechrau o’r newydd',
    afreshAsk: 'Anghofio popeth a gymerwyd? Mae’r hyn rydych wedi’i lawrlwytho yn aros.',
    afreshYes: 'Iawn, ei anghofio',
    afreshNo: 'Na, ei gadw',

    reportOf: (n, date) => `${peopleCy(n)}. Dyddiad y ffigurau: ${dateIn('cy', date)}`,
    source: (title, id, version) => `Ffynhonnell: canlyniadau “${title}” (${id}, fersiwn ${version}).`,
    sourceCampaign: (campaign) => `Ymgyrch: ${campaign}.`,
    noSample: 'Dewisodd y bobl hyn ateb. Nid sampl ydynt, felly nid yw’r ffigurau’n cynrychioli pawb yn eu grŵp.',
  },
};

function peopleCy(n: number): string {
  return welshPlural(n, { one: '1 person', two: '2 berson', other: `${whole(n)} o bobl` });
}
