import type { Words } from '../core/words.js';
import { welshPlural } from './plurals.js';

const en = {
  send: 'Send my results',
  download: 'Download my results',
  tryNow: 'Try now',
  remove: 'Remove',
  keepTrying: 'Keep trying',
  sending: 'Your results are being sent.',
  sent: 'Your results have been sent.',
  receipt: (id: string) => `Your receipt number is ${id}.`,
  waiting: 'Your results have not been sent yet. They are sent again by themselves.',
  waitingIn: {
    device: 'They are kept on this device until then.',
    tab: 'They are kept in this tab until then: do not close it.',
    page: 'They are kept only while this page is open: do not close it, or download them.',
  },
  why: {
    offline: 'The service cannot be reached. You may be offline.',
    slow: 'The service did not answer in time.',
    busy: 'The service is busy.',
    server: 'The service has a fault.',
    'sign-in': 'A Wi-Fi sign-in page seems to be in the way. Check that you are signed in to the Wi-Fi.',
    'not-allowed': 'The service does not take results from this page at the moment.',
    unclear: 'The service did not confirm that it has them.',
    'bad-address': 'The address for results on this page is wrong. Please tell the people who run this website.',
  },
  refused: 'The service did not accept your results. They are still here: you can download them.',
  refusedWhy: (detail: string) => `It says: ${detail}`,
  waitedLong: 'These results have been waiting for more than 30 days. Should they still be sent?',
  earlier: (n: number) =>
    n === 1 ? '1 earlier result is waiting to be sent.' : `${n} earlier results are waiting to be sent.`,
  earlierRefused: (n: number) =>
    n === 1
      ? '1 earlier result was not accepted. You can download it.'
      : `${n} earlier results were not accepted. You can download them.`,
  staysHere: 'This page keeps your results here. They are not sent.',
};

/** The words about sending a result. */
export const sendingWords: Words<typeof en> = {
  en,
  cy: {
    send: 'Anfon fy nghanlyniadau',
    download: 'Lawrlwytho fy nghanlyniadau',
    tryNow: 'Rhoi cynnig arni nawr',
    remove: 'Tynnu',
    keepTrying: 'Dal i geisio',
    sending: 'Mae eich canlyniadau’n cael eu hanfon.',
    sent: 'Mae eich canlyniadau wedi’u hanfon.',
    receipt: (id) => `Rhif eich derbynneb yw ${id}.`,
    waiting: 'Nid yw eich canlyniadau wedi’u hanfon eto. Byddant yn cael eu hanfon eto ohonynt eu hunain.',
    waitingIn: {
      device: 'Cânt eu cadw ar y ddyfais hon tan hynny.',
      tab: 'Cânt eu cadw yn y tab hwn tan hynny: peidiwch â’i gau.',
      page: 'Dim ond tra bo’r dudalen hon ar agor y cânt eu cadw: peidiwch â’i chau, neu lawrlwythwch nhw.',
    },
    why: {
      offline: 'Ni ellir cyrraedd y gwasanaeth. Efallai eich bod all-lein.',
      slow: 'Ni atebodd y gwasanaeth mewn pryd.',
      busy: 'Mae’r gwasanaeth yn brysur.',
      server: 'Mae nam ar y gwasanaeth.',
      'sign-in':
        'Mae’n ymddangos bod tudalen fewngofnodi Wi-Fi yn y ffordd. Gwnewch yn siŵr eich bod wedi mewngofnodi i’r Wi-Fi.',
      'not-allowed': 'Nid yw’r gwasanaeth yn derbyn canlyniadau o’r dudalen hon ar hyn o bryd.',
      unclear: 'Ni chadarnhaodd y gwasanaeth eu bod ganddo.',
      'bad-address':
        'Mae’r cyfeiriad ar gyfer canlyniadau ar y dudalen hon yn anghywir. Rhowch wybod i’r bobl sy’n rhedeg y wefan hon.',
    },
    refused: 'Ni dderbyniodd y gwasanaeth eich canlyniadau. Maent yma o hyd: gallwch eu lawrlwytho.',
    refusedWhy: (detail) => `Mae’n dweud: ${detail}`,
    waitedLong: 'Mae’r canlyniadau hyn wedi bod yn aros am fwy na 30 diwrnod. A ddylid eu hanfon o hyd?',
    earlier: (n) =>
      welshPlural(n, {
        one: 'Mae 1 canlyniad cynharach yn aros i gael ei anfon.',
        other: `Mae ${n} o ganlyniadau cynharach yn aros i gael eu hanfon.`,
      }),
    earlierRefused: (n) =>
      welshPlural(n, {
        one: 'Ni dderbyniwyd 1 canlyniad cynharach. Gallwch ei lawrlwytho.',
        other: `Ni dderbyniwyd ${n} o ganlyniadau cynharach. Gallwch eu lawrlwytho.`,
      }),
    staysHere: 'Mae’r dudalen hon yn cadw eich canlyniadau yma. Ni chânt eu hanfon.',
  },
};
