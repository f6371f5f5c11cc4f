import type { Words } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';

const en = {
  heading: 'Look after the channel',
  intro:
    'Bring the films that library services offer, choose and put them in order, and write the file that the channel reads.',
  kept: {
    device:
      'What you do here is kept on this device until you start afresh. How to reach people is not: bring their offers again to see it.',
    tab: 'What you do here is kept in this tab until you close it. How to reach people is not: bring their offers again to see it.',
    page: 'What you do here is forgotten when you close or reload this page: download the file before you go.',
  },
  coming: 'The channel is being read.',
  failed: 'The channel could not be read to its end. Check your connection, and load this page again.',
  faults: (n: number) =>
    n === 1
      ? '1 film of the present file cannot be read, and will not be in the new one.'
      : `${n} films of the present file cannot be read, and will not be in the new one.`,

  offers: 'Offers',
  noOffers: 'No offer waits to be looked at.',
  taken: 'What was taken',
  ready: 'Ready to be accepted',
  notReady: 'Not ready: it cannot be accepted yet',
  missing: {
    film: 'It has no address at which we know a film.',
    captions: 'Captions are missing.',
    people: 'Not everybody who is seen or heard has agreed.',
    children: 'A child’s name is shown or said in it.',
    rights: 'It is not sure that the music and pictures may be shared.',
  },
  advice: {
    short: 'It is under 3 minutes; the guide is 3 to 5 minutes.',
    long: 'It is over 5 minutes; the guide is 3 to 5 minutes.',
    'far-too-long': 'It is 12 minutes or more; the guide is 3 to 5 minutes.',
  },
  lasts: (minutes: number, seconds: number) => (seconds ? `${minutes} min ${seconds} s` : `${minutes} min`),
  levels: { start: 'For people who are new to this', next: 'For people who have made a start', deep: 'In detail' },
  why: (why: string) => `Why it matters: ${why}`,
  contact: (contact: string) => `Offered by: ${contact}. This never goes into the channel.`,
  look: (where: string) => `Look at the film at ${where} (opens a new tab)`,
  accept: 'Accept',
  leaveOut: 'Leave out',

  channel: 'The channel',
  channelHint: 'The films stand here in the order in which people meet them.',
  noFilms: 'There is no film in the channel yet.',
  isNew: 'New',
  overdue: (day: string) => `Was to be looked at again by ${dateIn('en', day)}`,
  moveUp: (title: string) => `Move up: ${title}`,
  moveDown: (title: string) => `Move down: ${title}`,
  movedTo: (title: string, place: number, all: number) => `${title} is now ${place} of ${all}.`,
  retire: 'Retire',
  standing: {
    in: (title: string) => `${title} is in the channel.`,
    offered: (title: string) => `${title} is among the offers.`,
    out: (title: string) => `${title} is left out.`,
  },
  out: 'Left out',
  isThere: 'The channel has this film already.',
  putBack: (title: string) => `Put back: ${title}`,

  edit: 'Change what is said of it',
  fields: {
    title: { en: 'Title in English', cy: 'Title in Welsh' },
    summary: { en: 'Summary in English', cy: 'Summary in Welsh' },
    service: { en: 'Library service in English', cy: 'Library service in Welsh' },
    captions: { en: 'Address of the English captions', cy: 'Address of the Welsh captions' },
    address: 'Address of the film',
    topics: 'Topics',
    lists: 'Lists',
    level: 'Who it is for',
    reviewBy: 'Look at it again by',
  },
  noLevel: 'Not said',
  wrong: {
    title: 'Enter a title.',
    address: 'Enter an address at YouTube, Vimeo or PeerTube, or that of a film file.',
    captions: 'Enter an address that begins with https://.',
  },
  settled: 'I have the permissions that were missing',

  publish: 'Publish',
  download: 'Download the channel file',
  wrongFile: 'The file is not written, because of this:',
  where:
    'Put the file on your website in the place of the present one, and write its address into the tag of the widget:',
  written: 'Downloaded.',
  feeds: 'Feeds',
  feedsHint: 'For those who follow the channel in a feed reader. Put each beside the channel file, and link to it.',
  home: 'Address of the page that shows the channel',
  noHome: 'Enter an address that begins with https://.',
  asJsonFeed: 'Download the JSON Feed',
  asRss: 'Download the RSS feed',
};

export type CuratorFilmsWords = typeof en;

/** What the curator of a channel reads. The Welsh is a draft, and the page says so. */
export const curatorFilmsWords: Words<CuratorFilmsWords> = {
  en,
  cy: {
    heading: 'Gofalu am y sianel',
    intro:
      'Dewch â’r ffilmiau y mae gwasanaethau llyfrgell yn eu cynnig, eu dewis a’u rhoi mewn trefn, ac ysgrifennu’r ffeil y mae’r sianel yn ei darllen.',
    kept: {
      device:
        'Cedwir yr hyn a wnewch yma ar y ddyfais hon nes i chi ddechrau o’r newydd. Ni chedwir sut i gysylltu â phobl: dewch â’u cynigion eto i’w weld.',
      tab: 'Cedwir yr hyn a wnewch yma yn y tab hwn nes i chi ei gau. Ni chedwir sut i gysylltu â phobl: dewch â’u cynigion eto i’w weld.',
      page: 'Anghofir yr hyn a wnewch yma pan fyddwch yn cau neu’n ail-lwytho’r dudalen hon: lawrlwythwch y ffeil cyn mynd.',
    },
    coming: 'Mae’r sianel yn cael ei darllen.',
    failed: 'Ni ellid darllen y sianel hyd ei diwedd. Gwiriwch eich cysylltiad, ac ail-lwythwch y dudalen hon.',
    faults: (n) => `Nifer y ffilmiau yn y ffeil bresennol na ellir eu darllen, ac na fyddant yn yr un newydd: ${n}.`,

    offers: 'Cynigion',
    noOffers: 'Nid oes cynnig yn aros i rywun edrych arno.',
    taken: 'Yr hyn a gymerwyd',
    ready: 'Yn barod i’w derbyn',
    notReady: 'Ddim yn barod: ni ellir ei derbyn eto',
    missing: {
      film: 'Nid oes ganddi gyfeiriad lle rydym yn gwybod am ffilm.',
      captions: 'Mae’r capsiynau ar goll.',
      people: 'Nid yw pawb sydd i’w gweld neu i’w clywed wedi cytuno.',
      children: 'Mae enw plentyn i’w weld neu i’w glywed ynddi.',
      rights: 'Nid yw’n sicr y ceir rhannu’r gerddoriaeth a’r lluniau.',
    },
    advice: {
      short: 'Mae’n llai na 3 munud; 3 i 5 munud yw’r canllaw.',
      long: 'Mae’n fwy na 5 munud; 3 i 5 munud yw’r canllaw.',
      'far-too-long': 'Mae’n 12 munud neu fwy; 3 i 5 munud yw’r canllaw.',
    },
    lasts: (minutes, seconds) => (seconds ? `${minutes} mun ${seconds} eil` : `${minutes} mun`),
    levels: {
      start: 'I bobl sy’n newydd i hyn',
      next: 'I bobl sydd wedi dechrau',
      deep: 'Yn fanwl',
    },
    why: (why) => `Pam mae’n bwysig: ${why}`,
    contact: (contact) => `Cynigiwyd gan: ${contact}. Nid yw hyn byth yn mynd i’r sianel.`,
    look: (where) => `Edrych ar y ffilm yn ${where} (yn agor tab newydd)`,
    accept: 'Derbyn',
    leaveOut: 'Gadael allan',

    channel: 'Y sianel',
    channelHint: 'Mae’r ffilmiau yma yn y drefn y mae pobl yn eu gweld.',
    noFilms: 'Nid oes ffilm yn y sianel eto.',
    isNew: 'Newydd',
    overdue: (day) => `Roedd angen edrych arni eto erbyn ${dateIn('cy', day)}`,
    moveUp: (title) => `Symud i fyny: ${title}`,
    moveDown: (title) => `Symud i lawr: ${title}`,
    movedTo: (title, place, all) => `Mae ${title} bellach yn ${place} o ${all}.`,
    retire: 'Tynnu’n ôl',
    standing: {
      in: (title) => `Mae ${title} yn y sianel.`,
      offered: (title) => `Mae ${title} ymhlith y cynigion.`,
      out: (title) => `Mae ${title} wedi’i gadael allan.`,
    },
    out: 'Wedi’u gadael allan',
    isThere: 'Mae’r ffilm hon yn y sianel yn barod.',
    putBack: (title) => `Rhoi yn ôl: ${title}`,

    edit: 'Newid yr hyn a ddywedir amdani',
    fields: {
      title: { en: 'Teitl yn Saesneg', cy: 'Teitl yn Gymraeg' },
      summary: { en: 'Crynodeb yn Saesneg', cy: 'Crynodeb yn Gymraeg' },
      service: { en: 'Gwasanaeth llyfrgell yn Saesneg', cy: 'Gwasanaeth llyfrgell yn Gymraeg' },
      captions: { en: 'Cyfeiriad y capsiynau Saesneg', cy: 'Cyfeiriad y capsiynau Cymraeg' },
      address: 'Cyfeiriad y ffilm',
      topics: 'Pynciau',
      lists: 'Rhestrau',
      level: 'I bwy mae hi',
      reviewBy: 'Edrych arni eto erbyn',
    },
    noLevel: 'Heb ei ddweud',
    wrong: {
      title: 'Rhowch deitl.',
      address: 'Rhowch gyfeiriad yn YouTube, Vimeo neu PeerTube, neu gyfeiriad ffeil ffilm.',
      captions: 'Rhowch gyfeiriad sy’n dechrau â https://.',
    },
    settled: 'Mae gennyf y caniatâd a oedd ar goll',

    publish: 'Cyhoeddi',
    download: 'Lawrlwytho ffeil y sianel',
    wrongFile: 'Nid yw’r ffeil wedi’i hysgrifennu, oherwydd hyn:',
    where: 'Rhowch y ffeil ar eich gwefan yn lle’r un bresennol, ac ysgrifennwch ei chyfeiriad yn nhag y teclyn:',
    written: 'Wedi’i lawrlwytho.',
    feeds: 'Ffrydiau',
    feedsHint:
      'I’r rhai sy’n dilyn y sianel mewn darllenydd ffrydiau. Rhowch bob un wrth ymyl ffeil y sianel, a dolen ati.',
    home: 'Cyfeiriad y dudalen sy’n dangos y sianel',
    noHome: 'Rhowch gyfeiriad sy’n dechrau â https://.',
    asJsonFeed: 'Lawrlwytho’r ffrwd JSON',
    asRss: 'Lawrlwytho’r ffrwd RSS',
  },
};
