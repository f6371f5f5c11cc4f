/**
 * The shared vocabulary that lets one widget's result lead to another widget: every audit question, quiz question,
 * film, event, duty and action carries at least one of these codes.
 *
 * Rules need only the type `TopicCode`, which costs nothing at run time; the labels are for pages that show topics.
 * A code is never taken away or given a new meaning, since results that name it stay for years; new ones are added.
 */

/** What a topic is called; `topics/definitions.ts` says what belongs under it. */
export interface Topic {
  label: { en: string; cy: string };
}

export const topics = {
  vision: { label: { en: 'Vision', cy: 'Gweledigaeth' } },
  'change-mgmt': { label: { en: 'Leading change', cy: 'Arwain newid' } },
  'staff-skills': { label: { en: 'Staff digital skills', cy: 'Sgiliau digidol staff' } },
  'social-media': { label: { en: 'Social media', cy: 'Y cyfryngau cymdeithasol' } },
  devices: { label: { en: 'Phones, tablets and other devices', cy: 'Ffonau, llechi a dyfeisiau eraill' } },
  ebooks: { label: { en: 'E-books and e-audio', cy: 'E-lyfrau ac e-lyfrau llafar' } },
  moocs: { label: { en: 'Open online courses (MOOCs)', cy: 'Cyrsiau agored ar-lein (MOOCs)' } },
  'self-publishing': { label: { en: 'Self-publishing', cy: 'Hunangyhoeddi' } },
  'wifi-tech': { label: { en: 'How public Wi-Fi works', cy: 'Sut mae Wi-Fi cyhoeddus yn gweithio' } },
  'wifi-law': { label: { en: 'Rules for public Wi-Fi', cy: 'Rheolau Wi-Fi cyhoeddus' } },
  'corporate-ict': { label: { en: 'Working with council ICT', cy: 'Gweithio gyda TGCh y cyngor' } },
  lms: { label: { en: 'Library management systems', cy: 'Systemau rheoli llyfrgell' } },
  integration: { label: { en: 'Joining systems up', cy: 'Cysylltu systemau â’i gilydd' } },
  'local-data': { label: { en: 'Local data', cy: 'Data lleol' } },
  'open-data': { label: { en: 'Using and opening data', cy: 'Defnyddio ac agor data' } },
  'digital-divide': { label: { en: 'Digital divide', cy: 'Y rhaniad digidol' } },
  welfare: { label: { en: 'Online welfare services', cy: 'Gwasanaethau lles ar-lein' } },
  'cs-schools': { label: { en: 'Computing in schools', cy: 'Cyfrifiadura mewn ysgolion' } },
  makers: { label: { en: 'Making and coding', cy: 'Gwneud a chodio' } },
  'community-events': {
    label: { en: 'Events that bring people together', cy: 'Digwyddiadau sy’n dod â phobl at ei gilydd' },
  },
  income: { label: { en: 'Income and enterprise', cy: 'Incwm a menter' } },
  horizon: { label: { en: 'Watching the horizon', cy: 'Gwylio’r gorwel' } },
  partnership: { label: { en: 'Partnership', cy: 'Partneriaeth' } },
  evaluation: { label: { en: 'Evaluation', cy: 'Gwerthuso' } },
  'person-centred': { label: { en: 'Starting with the person', cy: 'Dechrau gyda’r person' } },
  'health-info': { label: { en: 'Health information', cy: 'Gwybodaeth am iechyd' } },
} as const satisfies Record<string, Topic>;

export type TopicCode = keyof typeof topics;

/** Whether a code is one of the shared ones; an author may use others, which have no label. */
export function isTopicCode(code: string): code is TopicCode {
  return Object.hasOwn(topics, code);
}
