import type { ChannelWords } from './en.js';

export const words: ChannelWords = {
  draft: 'Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.',
  clear: 'Clirio’r hyn a wyliais',
  keptOnDevice: 'Mae’r hyn rydych wedi’i wylio a’i gadw yn aros ar y ddyfais hon nes i chi ei glirio.',
  keptInTab: 'Mae’r hyn rydych wedi’i wylio a’i gadw yn aros yn y tab hwn nes i chi ei gau.',
  keptInPage: 'Dim ond tra bo’r dudalen hon ar agor y mae’r hyn rydych wedi’i wylio a’i gadw yn aros.',
  search: 'Chwilio’r teitlau a phob gair sy’n cael ei ddweud',
  searchNow: 'Chwilio',
  narrow: 'Dewis yn ôl pwnc, gwasanaeth, lefel neu hyd',
  minutes: (minutes) => (minutes === 1 ? '1 funud' : `${minutes} munud`),
  underMinute: 'Llai na munud',
  sample: 'Ffilm enghreifftiol',
  watched: 'Wedi’i gwylio',
  begun: 'Wedi’i dechrau',
  later: 'Wedi’i chadw at eto',
  more: 'Dangos mwy o ffilmiau',
  offer: 'Cynnig ffilm',
  none: 'Nid oes ffilmiau yma eto.',
  nextComing: 'Mae’r ffilm ar ei ffordd.',
  nextMissing: 'Ni ellid nôl y rhan hon o’r dudalen. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  tryAgain: 'Rhoi cynnig arall arni',
};
