import type { Words } from '../../core/words.js';
import type { NoDownload } from './connection-model.js';
import type { Stage } from './connection-measure.js';

const stages: Record<Stage, string> = {
  answer: 'Asking for the known answer.',
  latency: 'Timing small answers.',
  download: 'Timing a download.',
};
const noDownload: Record<NoDownload, string> = {
  cut: 'The speed of a download was not measured: it broke off.',
  silent: 'The speed of a download was not measured: nothing of it came within 5 seconds.',
  strange:
    'The speed of a download was not measured: what came is not what was agreed. The people who run this page can put that right.',
};

const en = {
  heading: 'This device’s connection',
  offer: 'Look at this device’s connection',
  how: 'If you press “Look now”, this page asks its own website for one word up to 9 times, and takes at most 2 MB of a file, for at most 5 seconds. It sends nothing that you answered or wrote. As with any page, the website sees the address of your connection.',
  limits:
    'It tells how this device reaches this website, here and now. It does not look at the rest of the network, other devices, places or times, uploads, filtering, security or safety.',
  look: 'Look now',
  again: 'Look again',
  cancel: 'Cancel',
  stages,
  cancelled: 'Cancelled. Nothing was measured.',
  offline:
    'Nothing was measured: no answer came. This device may be offline, or a sign-in page may be in the way. Open another web page to see.',
  slow: 'Nothing was measured: no answer came within 5 seconds.',
  status: (status: number) =>
    `Nothing was measured: the website answered with the error ${status}. The people who run this page can put that right.`,
  strange:
    'Nothing was measured: the answer is not the one that was agreed. The people who run this page can put that right.',
  on: (day: string, time: string) => `${day}, ${time}.`,
  signIn:
    'A sign-in page seems to be in the way: a redirect or a web page came in place of the known answer. Sign in to the Wi-Fi and look again. Nothing else was measured.',
  noSignIn: 'No sign-in page was in the way.',
  latency: (median: number, lowest: number, highest: number, answers: number) =>
    `Small answers took ${median} ms: the median of ${answers}, which took from ${lowest} to ${highest} ms. The website’s own time is part of that.`,
  noLatency: 'How long small answers take was not measured: too few came.',
  download: (rate: number, megabytes: number, seconds: number) =>
    `A download came at about ${rate} Mbit/s: ${megabytes} MB in ${seconds} s. So short a download can be slower than the line.`,
  noDownload,
  keep: 'Put this into my results',
  keepHint: 'Left unticked, it is not kept, and goes when you leave or reload this page.',
};

const cy: typeof en = {
  heading: 'Cysylltiad y ddyfais hon',
  offer: 'Edrych ar gysylltiad y ddyfais hon',
  how: 'Os pwyswch “Edrych nawr”, mae’r dudalen hon yn gofyn i’w gwefan ei hun am un gair hyd at 9 gwaith, ac yn cymryd 2 MB o ffeil ar y mwyaf, am 5 eiliad ar y mwyaf. Nid yw’n anfon dim a atebwyd nac a ysgrifennwyd gennych. Fel gydag unrhyw dudalen, mae’r wefan yn gweld cyfeiriad eich cysylltiad.',
  limits:
    'Mae’n dweud sut mae’r ddyfais hon yn cyrraedd y wefan hon, yma ac yn awr. Nid yw’n edrych ar weddill y rhwydwaith, dyfeisiau, lleoedd nac adegau eraill, uwchlwytho, hidlo, diogelwch y rhwydwaith na diogelwch pobl.',
  look: 'Edrych nawr',
  again: 'Edrych eto',
  cancel: 'Canslo',
  stages: {
    answer: 'Yn gofyn am yr ateb hysbys.',
    latency: 'Yn amseru atebion bach.',
    download: 'Yn amseru lawrlwythiad.',
  },
  cancelled: 'Wedi’i ganslo. Ni fesurwyd dim.',
  offline:
    'Ni fesurwyd dim: ni ddaeth ateb. Efallai fod y ddyfais hon all-lein, neu fod tudalen fewngofnodi yn y ffordd. Agorwch dudalen we arall i weld.',
  slow: 'Ni fesurwyd dim: ni ddaeth ateb o fewn 5 eiliad.',
  status: (status) =>
    `Ni fesurwyd dim: atebodd y wefan gyda’r gwall ${status}. Gall y bobl sy’n rhedeg y dudalen hon gywiro hynny.`,
  strange: 'Ni fesurwyd dim: nid yr ateb y cytunwyd arno a ddaeth. Gall y bobl sy’n rhedeg y dudalen hon gywiro hynny.',
  on: (day, time) => `${day}, ${time}.`,
  signIn:
    'Mae’n ymddangos bod tudalen fewngofnodi yn y ffordd: daeth ailgyfeiriad neu dudalen we yn lle’r ateb hysbys. Mewngofnodwch i’r Wi-Fi ac edrychwch eto. Ni fesurwyd dim arall.',
  noSignIn: 'Nid oedd tudalen fewngofnodi yn y ffordd.',
  latency: (median, lowest, highest, answers) =>
    `Cymerodd atebion bach ${median} ms: canolrif ${answers}, a gymerodd rhwng ${lowest} a ${highest} ms. Mae amser y wefan ei hun yn rhan o hynny.`,
  noLatency: 'Ni fesurwyd faint o amser y mae atebion bach yn ei gymryd: ni ddaeth digon.',
  download: (rate, megabytes, seconds) =>
    `Daeth lawrlwythiad ar tua ${rate} Mbit yr eiliad: ${megabytes} MB mewn ${seconds} eiliad. Gall lawrlwythiad mor fyr fod yn arafach na’r llinell.`,
  noDownload: {
    cut: 'Ni fesurwyd cyflymder lawrlwytho: torrodd y lawrlwythiad.',
    silent: 'Ni fesurwyd cyflymder lawrlwytho: ni ddaeth dim ohono o fewn 5 eiliad.',
    strange:
      'Ni fesurwyd cyflymder lawrlwytho: nid yr hyn y cytunwyd arno a ddaeth. Gall y bobl sy’n rhedeg y dudalen hon gywiro hynny.',
  },
  keep: 'Rhoi hyn yn fy nghanlyniadau',
  keepHint: 'Heb ei dicio, ni chaiff ei gadw, ac mae’n mynd pan fyddwch yn gadael neu’n ail-lwytho’r dudalen hon.',
};

/** What is said of a look at the connection. */
export const connectionWords: Words<typeof en> = { en, cy };

export type ConnectionWords = typeof en;
