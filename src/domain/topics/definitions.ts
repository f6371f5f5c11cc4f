import type { TopicCode } from '../topics.js';

/** One sentence of each topic that says what belongs under it: for authors, who give topics to what they write. */
export const definitions: Record<TopicCode, { en: string; cy: string }> = {
  vision: {
    en: 'What digital technology is for in a library service, and how it serves the library’s mission.',
    cy: 'Diben technoleg ddigidol mewn gwasanaeth llyfrgell, a sut mae’n gwasanaethu cenhadaeth y llyfrgell.',
  },
  'change-mgmt': {
    en: 'Changing roles, teams and ways of working, and trying new things.',
    cy: 'Newid rolau, timau a ffyrdd o weithio, a rhoi cynnig ar bethau newydd.',
  },
  'staff-skills': {
    en: 'What staff and volunteers need to know, and be free to do, with digital tools.',
    cy: 'Yr hyn y mae angen i staff a gwirfoddolwyr ei wybod, a bod yn rhydd i’w wneud, gydag offer digidol.',
  },
  'social-media': {
    en: 'Using social media for the service, and helping others to use it safely.',
    cy: 'Defnyddio’r cyfryngau cymdeithasol ar ran y gwasanaeth, a helpu eraill i’w defnyddio’n ddiogel.',
  },
  devices: {
    en: 'The devices that people bring or borrow, and services that work well on them.',
    cy: 'Y dyfeisiau y mae pobl yn dod â nhw neu’n eu benthyg, a gwasanaethau sy’n gweithio’n dda arnynt.',
  },
  ebooks: {
    en: 'Lending e-books and e-audio: range, ease of use, licences and cost.',
    cy: 'Benthyca e-lyfrau ac e-lyfrau llafar: ystod, rhwyddineb defnydd, trwyddedau a chost.',
  },
  moocs: {
    en: 'Free and low-cost online courses, and support for those who take them.',
    cy: 'Cyrsiau ar-lein sydd am ddim neu’n rhad, a chymorth i’r rhai sy’n eu dilyn.',
  },
  'self-publishing': {
    en: 'Helping people to write, make and publish their own work.',
    cy: 'Helpu pobl i ysgrifennu, creu a chyhoeddi eu gwaith eu hunain.',
  },
  'wifi-tech': {
    en: 'The technology of public Wi-Fi, and what it can offer.',
    cy: 'Technoleg Wi-Fi cyhoeddus, a’r hyn y gall ei gynnig.',
  },
  'wifi-law': {
    en: 'The law and the duties that come with offering public Wi-Fi.',
    cy: 'Y gyfraith a’r dyletswyddau sy’n dod gyda chynnig Wi-Fi cyhoeddus.',
  },
  'corporate-ict': {
    en: 'Networks, security rules and shared aims with the council’s ICT team.',
    cy: 'Rhwydweithiau, rheolau diogelwch a nodau cyffredin gyda thîm TGCh y cyngor.',
  },
  lms: {
    en: 'Choosing, buying and improving library management systems.',
    cy: 'Dewis, prynu a gwella systemau rheoli llyfrgell.',
  },
  integration: {
    en: 'Making systems work together, so that services are simpler and cost less.',
    cy: 'Cael systemau i weithio gyda’i gilydd, fel bod gwasanaethau’n symlach ac yn costio llai.',
  },
  'local-data': {
    en: 'Using facts about local areas with library data to see who may be missing out.',
    cy: 'Defnyddio ffeithiau am ardaloedd lleol gyda data’r llyfrgell i weld pwy allai fod ar eu colled.',
  },
  'open-data': {
    en: 'What can be done, well and lawfully, with the data that libraries hold.',
    cy: 'Yr hyn y gellir ei wneud, yn dda ac yn gyfreithlon, gyda’r data sydd gan lyfrgelloedd.',
  },
  'digital-divide': {
    en: 'People who are kept offline by cost, or by lack of a device, skills or confidence.',
    cy: 'Pobl na allant fynd ar-lein oherwydd cost, neu ddiffyg dyfais, sgiliau neu hyder.',
  },
  welfare: {
    en: 'Universal Credit and other mostly online services, and help in using them.',
    cy: 'Credyd Cynhwysol a gwasanaethau eraill sydd ar-lein yn bennaf, a chymorth i’w defnyddio.',
  },
  'cs-schools': {
    en: 'The school computing curriculum, and library activities that go with it.',
    cy: 'Y cwricwlwm cyfrifiadura mewn ysgolion, a gweithgareddau llyfrgell sy’n cyd-fynd ag ef.',
  },
  makers: {
    en: 'Makerspaces, code clubs and other hands-on technology.',
    cy: 'Gofodau gwneud, clybiau codio a thechnoleg ymarferol arall.',
  },
  'community-events': {
    en: 'Group activities in library space in which technology is social.',
    cy: 'Gweithgareddau grŵp mewn gofod llyfrgell lle mae technoleg yn gymdeithasol.',
  },
  income: {
    en: 'New income and funding that support free services.',
    cy: 'Incwm a chyllid newydd sy’n cefnogi gwasanaethau am ddim.',
  },
  horizon: {
    en: 'Keeping watch for new developments and judging which ones matter.',
    cy: 'Cadw golwg am ddatblygiadau newydd a barnu pa rai sy’n bwysig.',
  },
  partnership: {
    en: 'Working with other organisations towards shared aims.',
    cy: 'Gweithio gyda sefydliadau eraill tuag at nodau cyffredin.',
  },
  evaluation: {
    en: 'Finding out what works, by measuring and by reflecting.',
    cy: 'Canfod beth sy’n gweithio, drwy fesur a thrwy fyfyrio.',
  },
  'person-centred': {
    en: 'Planning services from what a person needs and wants.',
    cy: 'Cynllunio gwasanaethau ar sail anghenion a dymuniadau’r person.',
  },
  'health-info': {
    en: 'Helping people to find information about health and to judge it.',
    cy: 'Helpu pobl i ddod o hyd i wybodaeth am iechyd a’i phwyso a’i mesur.',
  },
};
