import type { Words } from '../../core/words.js';

const en = {
  back: 'Your development programme',
  heading: 'Your development programme',
  lead: 'A film, a session and a task on each topic, in the order in which you do them. It stays on this device.',
  from: {
    'audit-response': 'Make a programme from your skills audit',
    'quiz-attempt': 'Make a programme from your quiz',
    'wifi-check': 'Make a programme from your Wi-Fi check',
  },
  on: (topics: string) => `On: ${topics}.`,
  noneFound: 'No result of yours that names a topic to work on was found on this device.',
  audit: 'Take the skills audit',
  useAfterAll: 'Use my results on this device after all',
  topics: 'Choose the topics that you want to work on',
  make: 'Make a programme on these topics',
  chooseOne: 'Choose at least one topic.',
  openHeading: 'Go on with a saved programme',
  another: 'Make a new programme',
  anotherMeans: 'The programme that is here now is put aside, and you can go back to it.',
  anotherDrops: 'The one that you put aside before is then gone.',
  aside: (day: string, done: number, of: number) =>
    `Another programme of yours, made on ${day}, is put aside. ${done} of ${of} steps are done.`,
  swap: 'Go back to it',
  tidy: 'Throw it away',
  answered: (sessions: string) => `There is now a session on what you wanted to ask for: ${sessions}.`,
  putIn: 'Put it into my programme',
};

const cy: typeof en = {
  back: 'Eich rhaglen ddatblygu',
  heading: 'Eich rhaglen ddatblygu',
  lead: 'Ffilm, sesiwn a thasg ar bob pwnc, yn y drefn y byddwch yn eu gwneud. Mae’n aros ar y ddyfais hon.',
  from: {
    'audit-response': 'Llunio rhaglen o’ch archwiliad sgiliau',
    'quiz-attempt': 'Llunio rhaglen o’ch cwis',
    'wifi-check': 'Llunio rhaglen o’ch gwiriad Wi-Fi',
  },
  on: (topics) => `Ar: ${topics}.`,
  noneFound: 'Ni chafwyd ar y ddyfais hon ganlyniad gennych sy’n enwi pwnc i weithio arno.',
  audit: 'Gwneud yr archwiliad sgiliau',
  useAfterAll: 'Defnyddio fy nghanlyniadau ar y ddyfais hon wedi’r cyfan',
  topics: 'Dewiswch y pynciau rydych am weithio arnynt',
  make: 'Llunio rhaglen ar y pynciau hyn',
  chooseOne: 'Dewiswch o leiaf un pwnc.',
  openHeading: 'Mynd ymlaen â rhaglen a gadwyd',
  another: 'Llunio rhaglen newydd',
  anotherMeans: 'Rhoddir y rhaglen sydd yma nawr o’r neilltu, a gallwch fynd yn ôl ati.',
  anotherDrops: 'Bydd yr un a roddwyd o’r neilltu o’r blaen wedi mynd wedyn.',
  aside: (day, done, of) =>
    `Mae rhaglen arall gennych, a luniwyd ar ${day}, wedi’i rhoi o’r neilltu. Camau a wnaed: ${done} o ${of}.`,
  swap: 'Mynd yn ôl ati',
  tidy: 'Cael gwared arni',
  answered: (sessions) => `Mae sesiwn erbyn hyn ar yr hyn roeddech am ofyn amdano: ${sessions}.`,
  putIn: 'Ei rhoi yn fy rhaglen',
};

/** The words of the page with the development programme; those of the programme itself are in `views/programme`. */
export const programmePageWords: Words<typeof en> = { en, cy };
