/**
 * The shared vocabulary that lets one widget's result lead to another widget: every audit question, quiz question,
 * film, event, duty and action carries at least one of these codes.
 *
 * Rules need only the type `TopicCode`, which costs nothing at run time; the labels are for pages that show topics.
 * A code is never taken away or given a new meaning, since results that name it stay for years; new ones are added.
 */

/** A label and one sentence that says what belongs under it. */
export interface Topic {
  label: { en: string; cy: string };
  definition: { en: string; cy: string };
}

export const topics = {
  vision: {
    label: { en: 'Vision', cy: 'Gweledigaeth' },
    definition: {
      en: 'What digital technology is for in a library service, and how it serves the library’s mission.',
      cy: 'Diben technoleg ddigidol mewn gwasanaeth llyfrgell, a sut mae’n gwasanaethu cenhadaeth y llyfrgell.',
    },
  },
  'change-mgmt': {
    label: { en: 'Leading change', cy: 'Arwain newid' },
    definition: {
      en: 'Changing roles, teams and ways of working, and trying new things.',
      cy: 'Newid rolau, timau a ffyrdd o weithio, a rhoi cynnig ar bethau newydd.',
    },
  },
  'staff-skills': {
    label: { en: 'Staff digital skills', cy: 'Sgiliau digidol staff' },
    definition: {
      en: 'What staff and volunteers need to know, and be free to do, with digital tools.',
      cy: 'Yr hyn y mae angen i staff a gwirfoddolwyr ei wybod, a bod yn rhydd i’w wneud, gydag offer digidol.',
    },
  },
  'social-media': {
    label: { en: 'Social media', cy: 'Y cyfryngau cymdeithasol' },
    definition: {
      en: 'Using social media for the service, and helping others to use it safely.',
      cy: 'Defnyddio’r cyfryngau cymdeithasol ar ran y gwasanaeth, a helpu eraill i’w defnyddio’n ddiogel.',
    },
  },
  devices: {
    label: { en: 'Phones, tablets and other devices', cy: 'Ffonau, llechi a dyfeisiau eraill' },
    definition: {
      en: 'The devices that people bring or borrow, and services that work well on them.',
      cy: 'Y dyfeisiau y mae pobl yn dod â nhw neu’n eu benthyg, a gwasanaethau sy’n gweithio’n dda arnynt.',
    },
  },
  ebooks: {
    label: { en: 'E-books and e-audio', cy: 'E-lyfrau ac e-lyfrau llafar' },
    definition: {
      en: 'Lending e-books and e-audio: range, ease of use, licences and cost.',
      cy: 'Benthyca e-lyfrau ac e-lyfrau llafar: ystod, rhwyddineb defnydd, trwyddedau a chost.',
    },
  },
  moocs: {
    label: { en: 'Open online courses (MOOCs)', cy: 'Cyrsiau agored ar-lein (MOOCs)' },
    definition: {
      en: 'Free and low-cost online courses, and support for those who take them.',
      cy: 'Cyrsiau ar-lein sydd am ddim neu’n rhad, a chymorth i’r rhai sy’n eu dilyn.',
    },
  },
  'self-publishing': {
    label: { en: 'Self-publishing', cy: 'Hunangyhoeddi' },
    definition: {
      en: 'Helping people to write, make and publish their own work.',
      cy: 'Helpu pobl i ysgrifennu, creu a chyhoeddi eu gwaith eu hunain.',
    },
  },
  'wifi-tech': {
    label: { en: 'How public Wi-Fi works', cy: 'Sut mae Wi-Fi cyhoeddus yn gweithio' },
    definition: {
      en: 'The technology of public Wi-Fi, and what it can offer.',
      cy: 'Technoleg Wi-Fi cyhoeddus, a’r hyn y gall ei gynnig.',
    },
  },
  'wifi-law': {
    label: { en: 'Rules for public Wi-Fi', cy: 'Rheolau Wi-Fi cyhoeddus' },
    definition: {
      en: 'The law and the duties that come with offering public Wi-Fi.',
      cy: 'Y gyfraith a’r dyletswyddau sy’n dod gyda chynnig Wi-Fi cyhoeddus.',
    },
  },
  'corporate-ict': {
    label: { en: 'Working with council ICT', cy: 'Gweithio gyda TGCh y cyngor' },
    definition: {
      en: 'Networks, security rules and shared aims with the council’s ICT team.',
      cy: 'Rhwydweithiau, rheolau diogelwch a nodau cyffredin gyda thîm TGCh y cyngor.',
    },
  },
  lms: {
    label: { en: 'Library management systems', cy: 'Systemau rheoli llyfrgell' },
    definition: {
      en: 'Choosing, buying and improving library management systems.',
      cy: 'Dewis, prynu a gwella systemau rheoli llyfrgell.',
    },
  },
  integration: {
    label: { en: 'Joining systems up', cy: 'Cysylltu systemau â’i gilydd' },
    definition: {
      en: 'Making systems work together, so that services are simpler and cost less.',
      cy: 'Cael systemau i weithio gyda’i gilydd, fel bod gwasanaethau’n symlach ac yn costio llai.',
    },
  },
  'local-data': {
    label: { en: 'Local data', cy: 'Data lleol' },
    definition: {
      en: 'Using facts about local areas with library data to see who may be missing out.',
      cy: 'Defnyddio ffeithiau am ardaloedd lleol gyda data’r llyfrgell i weld pwy allai fod ar eu colled.',
    },
  },
  'open-data': {
    label: { en: 'Using and opening data', cy: 'Defnyddio ac agor data' },
    definition: {
      en: 'What can be done, well and lawfully, with the data that libraries hold.',
      cy: 'Yr hyn y gellir ei wneud, yn dda ac yn gyfreithlon, gyda’r data sydd gan lyfrgelloedd.',
    },
  },
  'digital-divide': {
    label: { en: 'Digital divide', cy: 'Y rhaniad digidol' },
    definition: {
      en: 'People who are kept offline by cost, or by lack of a device, skills or confidence.',
      cy: 'Pobl na allant fynd ar-lein oherwydd cost, neu ddiffyg dyfais, sgiliau neu hyder.',
    },
  },
  welfare: {
    label: { en: 'Online welfare services', cy: 'Gwasanaethau lles ar-lein' },
    definition: {
      en: 'Universal Credit and other mostly online services, and help in using them.',
      cy: 'Credyd Cynhwysol a gwasanaethau eraill sydd ar-lein yn bennaf, a chymorth i’w defnyddio.',
    },
  },
  'cs-schools': {
    label: { en: 'Computing in schools', cy: 'Cyfrifiadura mewn ysgolion' },
    definition: {
      en: 'The school computing curriculum, and library activities that go with it.',
      cy: 'Y cwricwlwm cyfrifiadura mewn ysgolion, a gweithgareddau llyfrgell sy’n cyd-fynd ag ef.',
    },
  },
  makers: {
    label: { en: 'Making and coding', cy: 'Gwneud a chodio' },
    definition: {
      en: 'Makerspaces, code clubs and other hands-on technology.',
      cy: 'Gofodau gwneud, clybiau codio a thechnoleg ymarferol arall.',
    },
  },
  'community-events': {
    label: { en: 'Events that bring people together', cy: 'Digwyddiadau sy’n dod â phobl at ei gilydd' },
    definition: {
      en: 'Group activities in library space in which technology is social.',
      cy: 'Gweithgareddau grŵp mewn gofod llyfrgell lle mae technoleg yn gymdeithasol.',
    },
  },
  income: {
    label: { en: 'Income and enterprise', cy: 'Incwm a menter' },
    definition: {
      en: 'New income and funding that support free services.',
      cy: 'Incwm a chyllid newydd sy’n cefnogi gwasanaethau am ddim.',
    },
  },
  horizon: {
    label: { en: 'Watching the horizon', cy: 'Gwylio’r gorwel' },
    definition: {
      en: 'Keeping watch for new developments and judging which ones matter.',
      cy: 'Cadw golwg am ddatblygiadau newydd a barnu pa rai sy’n bwysig.',
    },
  },
  partnership: {
    label: { en: 'Partnership', cy: 'Partneriaeth' },
    definition: {
      en: 'Working with other organisations towards shared aims.',
      cy: 'Gweithio gyda sefydliadau eraill tuag at nodau cyffredin.',
    },
  },
  evaluation: {
    label: { en: 'Evaluation', cy: 'Gwerthuso' },
    definition: {
      en: 'Finding out what works, by measuring and by reflecting.',
      cy: 'Canfod beth sy’n gweithio, drwy fesur a thrwy fyfyrio.',
    },
  },
  'person-centred': {
    label: { en: 'Starting with the person', cy: 'Dechrau gyda’r person' },
    definition: {
      en: 'Planning services from what a person needs and wants.',
      cy: 'Cynllunio gwasanaethau ar sail anghenion a dymuniadau’r person.',
    },
  },
  'health-info': {
    label: { en: 'Health information', cy: 'Gwybodaeth am iechyd' },
    definition: {
      en: 'Helping people to find information about health and to judge it.',
      cy: 'Helpu pobl i ddod o hyd i wybodaeth am iechyd a’i phwyso a’i mesur.',
    },
  },
} as const satisfies Record<string, Topic>;

export type TopicCode = keyof typeof topics;

/** Whether a code is one of the shared ones; an author may use others, which have no label. */
export function isTopicCode(code: string): code is TopicCode {
  return Object.hasOwn(topics, code);
}
