import type { Words } from '../../core/words.js';

const en = {
  toFilms: 'Back to the films',
  howToFilm: 'How to film',
  checklist: [
    'Plan it first: what you show, why it matters, and how it is done.',
    'Keep it short: 3 to 5 minutes.',
    'Hold the phone sideways, and rest it on something.',
    'Choose a quiet room, and speak close to the phone: good sound matters most.',
    'Say what you show, so that people who cannot see the picture can follow.',
    'Ask everybody who is seen or heard for permission, and write it down.',
    'Never show or say a child’s name.',
    'Add captions, and read through them: automatic ones get names wrong.',
  ],
  asks: 'Then answer some questions about it. It takes about five minutes.',

  video: {
    youtube: 'This is a film on YouTube.',
    vimeo: 'This is a film on Vimeo.',
    peertube: 'This is a film on a PeerTube server.',
    file: 'This is a film file.',
  },
  advice: {
    short: 'This is shorter than most: 3 to 5 minutes is the guide. That is fine if nothing is missing.',
    long: 'This is a little long: 3 to 5 minutes is the guide. Could some of it go, or become a second film?',
    'far-too-long':
      'This is 12 minutes or more, and the guide is 3 to 5 minutes. Few people watch so long: please shorten it, or make several films of it.',
  },

  ready: 'Your film is ready to be offered',
  notReady: 'Your film is not ready yet',
  readyMeans: 'Whoever looks after this channel decides whether to show it.',
  notReadyMeans: 'You can still send it as an idea. This is missing:',
  missing: {
    film: 'The film: there is no address yet, or not one at which we know a film.',
    captions: 'Captions are missing: a .vtt file with an address on the web.',
    people: 'The permission of everybody who is seen or heard.',
    children: 'A child’s name is shown or said in it: please take it out.',
    rights: 'The right to share all the music and pictures in it.',
  },
  sendFile: 'Send the film file itself to whoever looks after this channel.',
  personal:
    'Your offer says how to reach you, so it is personal: only whoever looks after this channel sees it. Nothing of it is shown with the film.',
  open: 'Your offer does not say how to reach you.',
  noEndpoint:
    'This page sends nothing by itself. Download your offer, and send it to whoever looks after this channel.',
  download: 'Download my results',
  changeAnswers: 'Change my answers',
  another: 'Offer another film',
};

export type ContributionWords = typeof en;

/** What is said around the questions of an offer. The Welsh is a draft, and the page says so. */
export const contributionWords: Words<ContributionWords> = {
  en,
  cy: {
    toFilms: 'Yn ôl at y ffilmiau',
    howToFilm: 'Sut i ffilmio',
    checklist: [
      'Cynlluniwch yn gyntaf: beth rydych yn ei ddangos, pam mae’n bwysig, a sut mae’n cael ei wneud.',
      'Cadwch hi’n fyr: 3 i 5 munud.',
      'Daliwch y ffôn ar ei ochr, a’i orffwys ar rywbeth.',
      'Dewiswch ystafell dawel, a siaradwch yn agos at y ffôn: sain dda sydd bwysicaf.',
      'Dywedwch yr hyn rydych yn ei ddangos, fel y gall pobl na allant weld y llun ddilyn.',
      'Gofynnwch am ganiatâd pawb sydd i’w gweld neu i’w clywed, a’i gofnodi.',
      'Peidiwch byth â dangos na dweud enw plentyn.',
      'Ychwanegwch gapsiynau, a’u darllen drwodd: mae rhai awtomatig yn cael enwau’n anghywir.',
    ],
    asks: 'Yna atebwch rai cwestiynau amdani. Mae’n cymryd tua phum munud.',

    video: {
      youtube: 'Ffilm ar YouTube yw hon.',
      vimeo: 'Ffilm ar Vimeo yw hon.',
      peertube: 'Ffilm ar weinydd PeerTube yw hon.',
      file: 'Ffeil ffilm yw hon.',
    },
    advice: {
      short: 'Mae hon yn fyrrach na’r rhan fwyaf: 3 i 5 munud yw’r canllaw. Mae hynny’n iawn os nad oes dim ar goll.',
      long: 'Mae hon braidd yn hir: 3 i 5 munud yw’r canllaw. A allai peth ohoni fynd, neu ddod yn ail ffilm?',
      'far-too-long':
        'Mae hon yn 12 munud neu fwy, a 3 i 5 munud yw’r canllaw. Ychydig o bobl sy’n gwylio cyhyd: byrhewch hi, neu gwnewch sawl ffilm ohoni.',
    },

    ready: 'Mae eich ffilm yn barod i’w chynnig',
    notReady: 'Nid yw eich ffilm yn barod eto',
    readyMeans: 'Pwy bynnag sy’n gofalu am y sianel hon sy’n penderfynu a gaiff ei dangos.',
    notReadyMeans: 'Cewch ei hanfon fel syniad o hyd. Dyma’r hyn sydd ar goll:',
    missing: {
      film: 'Y ffilm: nid oes cyfeiriad eto, neu nid un lle rydym yn gwybod am ffilm.',
      captions: 'Mae’r capsiynau ar goll: ffeil .vtt â chyfeiriad ar y we.',
      people: 'Caniatâd pawb sydd i’w gweld neu i’w clywed.',
      children: 'Mae enw plentyn i’w weld neu i’w glywed ynddi: tynnwch ef allan.',
      rights: 'Yr hawl i rannu’r holl gerddoriaeth a lluniau ynddi.',
    },
    sendFile: 'Anfonwch ffeil y ffilm ei hun at bwy bynnag sy’n gofalu am y sianel hon.',
    personal:
      'Mae eich cynnig yn dweud sut i gysylltu â chi, felly mae’n bersonol: dim ond pwy bynnag sy’n gofalu am y sianel hon sy’n ei weld. Ni ddangosir dim ohono gyda’r ffilm.',
    open: 'Nid yw eich cynnig yn dweud sut i gysylltu â chi.',
    noEndpoint:
      'Nid yw’r dudalen hon yn anfon dim ohoni ei hun. Lawrlwythwch eich cynnig, a’i anfon at bwy bynnag sy’n gofalu am y sianel hon.',
    download: 'Lawrlwytho fy nghanlyniadau',
    changeAnswers: 'Newid fy atebion',
    another: 'Cynnig ffilm arall',
  },
};
