import type { Kind } from '../../../domain/records/kind.js';
import { records } from '../../../views/records/words/cy.js';
import session from '../content/session.json?lang=cy&without=hint';
import type { ExchangeWords } from './en.js';

export const words: ExchangeWords = {
  records,
  session: session as Kind,
  draft: 'Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.',
  clear: 'Clirio’r hyn a wnes i yma',
  keptOnDevice:
    'Mae’r hyn rydych yn cofrestru ar ei gyfer ac yn ei ysgrifennu yn aros ar y ddyfais hon nes i chi ei glirio.',
  keptInTab: 'Mae’r hyn rydych yn cofrestru ar ei gyfer ac yn ei ysgrifennu yn aros yn y tab hwn nes i chi ei gau.',
  keptInPage:
    'Dim ond tra bo’r dudalen hon ar agor y cedwir yr hyn rydych yn cofrestru ar ei gyfer ac yn ei ysgrifennu.',
  nextComing: 'Mae’r rhan hon o’r dudalen ar ei ffordd.',
  nextMissing: 'Nid oedd modd nôl y rhan hon o’r dudalen. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  tryAgain: 'Rhoi cynnig arall arni',
  sample:
    'Enghraifft: mae’r sesiynau, y cynigion a’r ceisiadau hyn yn ddychmygol, i ddangos sut mae cyfnewidfa’n gweithio.',
  sampleMark: 'Enghraifft',
  offerSession: 'Cynnig sesiwn',
  offerTopic: 'Cynnig dangos rhywbeth',
  askTopic: 'Gofyn am bwnc',
  programme: 'Eich rhaglen ddatblygu',
  when: 'Pryd',
  coming: 'I ddod',
  past: 'Wedi bod',
  full: (waiting) => (waiting === 0 ? 'Llawn' : `Llawn. Ar y rhestr aros: ${waiting}`),
  left: (places) => `Lleoedd ar ôl: ${places}`,
  signedUp: 'Rydych wedi cofrestru',
  onWaitingList: 'Rydych ar y rhestr aros',
};
