import { questionnaire } from '../../../views/words/cy.js';
import type { WifiWords } from './en.js';

export const words: WifiWords = {
  ...questionnaire,
  notAdvice: 'Nid cyngor cyfreithiol yw hwn.',
  disclaimer:
    'Gwybodaeth gyffredinol ar gyfer cynllunio ydyw. Gofynnwch i dimau cyfreithiol, diogelu data a diogelwch TGCh eich cyngor cyn dibynnu arni.',
  whatYouDo:
    'Cymerwch y grwpiau mewn unrhyw drefn, rhowch y gorau iddi unrhyw bryd a dewch yn ôl. Mae’r hyn nad ydych yn ei wybod yn werth ei wybod hefyd.',
  nation: 'Ym mha genedl y mae eich gwasanaeth llyfrgell?',
  nations: {
    england: 'Lloegr',
    scotland: 'Yr Alban',
    wales: 'Cymru',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  provider: 'Pwy sy’n darparu’r Wi-Fi cyhoeddus?',
  providers: {
    library: 'Y llyfrgell neu ei chyngor, heb gyflenwr Wi-Fi',
    supplier: 'Cyflenwr, o dan gontract',
    unsure: 'Nid yw hyn wedi’i setlo, neu nid ydym yn gwybod',
  },
  sites: 'Safleoedd neu ganghennau, un ar bob llinell (dewisol)',
  sitesHint: 'Byddwch yn ateb unwaith ar gyfer pob un. Lle mae safleoedd yn wahanol, gallwch ateb ar gyfer pob un.',
  overview: 'Grwpiau o wiriadau',
  howFar: (done, of) => `${done} o ${of} wedi’u hateb`,
  role: 'Eich rôl, megis “arweinydd TGCh” (dewisol)',
  roleHint:
    'Mae’n sefyll wrth ochr eich atebion pan fyddwch yn eu rhannu â chydweithwyr. Ni chaiff ei hanfon byth. Peidiwch ag ysgrifennu enw.',
  sendNotes: 'Rhoi fy nodiadau yn y canlyniad',
  sendNotesHint: 'Heb ei dicio, mae nodiadau’n aros ar y ddyfais hon.',
  allGroups: 'Pob grŵp',
  answers: {
    yes: 'Wedi’i wneud, gyda thystiolaeth',
    part: 'Yn rhannol',
    no: 'Ddim eto',
    dk: 'Ddim yn gwybod',
    na: 'Ddim yn berthnasol',
  },
  statuses: {
    law: 'Y gyfraith',
    'law-only-if-notified': 'Y gyfraith, dim ond os cyflwynir hysbysiad',
    'statutory-guidance': 'Canllawiau neu safon statudol',
    contract: 'Contract',
    'good-practice': 'Arfer da',
    'historic-no-action': 'Hen reol, dim gweithredu',
    watch: 'Cadw golwg',
  },
  confidences: {
    confirmed: 'Gwelwyd y prif bwynt mewn ffynhonnell a storiwyd',
    verify: 'Credir ei fod yn gywir: cadarnhewch cyn dibynnu arno',
    uncertain: 'Cwestiwn agored: cewch gyngor',
  },
  turns: {
    library:
      'Mae hyn yn dibynnu ar bwy yw’r darparwr yn ôl y gyfraith. Dywedoch mai’r llyfrgell neu ei chyngor ydyw: cewch gyngor arno.',
    supplier:
      'Mae hyn yn dibynnu ar bwy yw’r darparwr yn ôl y gyfraith. Dywedoch mai cyflenwr ydyw: gofynnwch am ei ateb yn ysgrifenedig.',
    unsure: 'Mae hyn yn dibynnu ar bwy yw’r darparwr yn ôl y gyfraith. Setlwch hynny yn gyntaf.',
  },
  old: 'Heb ei wirio ers dros flwyddyn',
  differs: 'Mae safleoedd yn wahanol: ateb ar gyfer pob un',
  more: 'Pam, pwy a ble mae’n sefyll',
  moreComing: 'Mae mwy am y gwiriad hwn ar ei ffordd.',
};
