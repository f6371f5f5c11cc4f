import type { Film } from '../film.js';
import {
  arrow,
  asking,
  at,
  bars,
  between,
  bookcase,
  browserWindow,
  bubble,
  checklist,
  colours,
  counter,
  crate,
  FLOOR,
  laptop,
  person,
  phone,
  plus,
  reaching,
  shield,
  shown,
  simCard,
  swing,
  table,
  tick,
  wifi,
} from '../pieces.js';

const { teal, rust, plum, ink, mist } = colours;

export const deviceDesk: Film = {
  id: 'device-desk',
  title: {
    en: 'How to run a device and data bank desk',
    cy: 'Sut i redeg desg fenthyg dyfeisiau a banc data',
  },
  summary: {
    en: 'What to agree before you open, what to say at the desk, and what to do when a device comes back.',
    cy: 'Beth i’w gytuno cyn agor, beth i’w ddweud wrth y ddesg, a beth i’w wneud pan ddaw dyfais yn ôl.',
  },
  category: 'Digital inclusion and skills',
  level: 'next',
  topics: ['digital-divide', 'devices'],
  recommendations: [8],
  emblem: at(-70, 46, laptop(at(0, 8, wifi(3), 0.5)), 1.2) + at(30, 46, phone(), 1.1) + at(104, 14, simCard(), 1.1),
  chapters: [
    {
      title: { en: 'What the desk is for', cy: 'Diben y ddesg' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(110, FLOOR, bookcase())}
            ${at(325, FLOOR - 10, person(teal))}
            ${at(330, FLOOR, counter(240))}
            ${at(255, FLOOR - 78, laptop(), 0.8)}
            ${shown(line(0), at(382, FLOOR - 78, phone(), 0.8) + at(424, FLOOR - 99, simCard(), 0.8))}
            ${at(between(690, 530, line(1)), FLOOR + swing(seconds), person(rust))}`,
          lines: [
            {
              en: 'A desk like this lends devices and gives out mobile data.',
              cy: 'Mae desg fel hon yn benthyg dyfeisiau ac yn rhoi data symudol.',
            },
            {
              en: 'It is for people who are kept offline by cost.',
              cy: 'Mae ar gyfer pobl na allant fynd ar-lein oherwydd y gost.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Before you open', cy: 'Cyn agor' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(150, FLOOR, reaching(plum, 50, -70))}
            ${at(between(230, 330, line(0)), FLOOR - 66, crate(), 0.9)}
            ${at(280, FLOOR, table(240))}
            ${at(412, FLOOR, reaching(teal, -46, -70))}
            ${shown(line(1), at(550, FLOOR - 20, checklist([tick(), tick(), tick(), shown(line(2), tick())]), 1.1))}`,
          lines: [
            {
              en: 'First find where devices and data will come from, and what conditions come with them.',
              cy: 'Yn gyntaf, chwiliwch o ble y daw’r dyfeisiau a’r data, a pha amodau a ddaw gyda nhw.',
            },
            {
              en: 'Then agree who may borrow, for how long, and what happens if something breaks.',
              cy: 'Yna cytunwch pwy gaiff fenthyg, am ba hyd, a beth sy’n digwydd os bydd rhywbeth yn torri.',
            },
            { en: 'Write it on one page, in plain words.', cy: 'Ysgrifennwch hyn ar un dudalen, mewn geiriau syml.' },
          ],
        },
      ],
    },
    {
      title: { en: 'At the desk', cy: 'Wrth y ddesg' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(230, FLOOR, reaching(teal, -44, -66 + 2 * swing(seconds)))}
            ${at(150, FLOOR, table(150))}
            ${at(150, FLOOR - 62, laptop(), 0.9)}
            ${at(440, FLOOR, person(rust))}
            ${shown(line(1), at(330, 84, bubble(190, 90, 'left', at(-74, 0, arrow(34)) + at(28, 28, laptop(), 0.75))))}
            ${shown(line(2), at(560, FLOOR - 60, shield(), 1.4))}`,
          lines: [
            {
              en: 'A quiet place is best. Nobody should have to explain themselves in a queue.',
              cy: 'Lle tawel sydd orau. Ni ddylai neb orfod egluro ei sefyllfa mewn ciw.',
            },
            {
              en: 'Ask what the person wants to do, not why they have no device.',
              cy: 'Gofynnwch beth mae’r person am ei wneud, nid pam nad oes ganddo ddyfais.',
            },
            {
              en: 'Keep only the details that you need, and say how long you will keep them.',
              cy: 'Cadwch y manylion angenrheidiol yn unig, a dywedwch am ba hyd y byddwch yn eu cadw.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(200, FLOOR, reaching(rust, 70, -72))}
            ${at(320, FLOOR, table(190))}
            ${at(320, FLOOR - 62, laptop(at(0, 12, wifi(line(0) * (2.5 + 0.5 * swing(seconds))), 0.75)), 1.3)}
            ${at(440, FLOOR, reaching(teal, -60, -72))}
            ${shown(line(1), at(530, 90, asking('left', teal)))}`,
          lines: [
            {
              en: 'Turn the device on together, and see that it connects before they leave.',
              cy: 'Trowch y ddyfais ymlaen gyda’ch gilydd, a gweld ei bod yn cysylltu cyn iddynt adael.',
            },
            { en: 'Show them how to come back for help.', cy: 'Dangoswch iddynt sut i ddod yn ôl am gymorth.' },
          ],
        },
      ],
    },
    {
      title: { en: 'When it comes back', cy: 'Pan ddaw’n ôl' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(
              230,
              150,
              browserWindow(
                250,
                170,
                `<path d="M-90 0H90" stroke="${mist}" stroke-width="16" stroke-linecap="round" />
                <path d="M-90 0H${between(-90, 90, line(0))}" stroke="${teal}" stroke-width="16" stroke-linecap="round" />
                ${shown(line(0), at(0, 42, tick(), 1.6))}`,
              ),
            )}
            <path d="M200 235H260M230 235V262M170 ${FLOOR - 22}H290" stroke="${ink}" stroke-width="8" stroke-linecap="round" />
            ${at(530, FLOOR, person(plum))}
            ${shown(line(1), at(460, 84, asking('right', teal)))}`,
          lines: [
            {
              en: 'When a device comes back, wipe it, charge it and check it, every time.',
              cy: 'Pan ddaw dyfais yn ôl, dilëwch bopeth arni, gwefrwch hi a gwiriwch hi, bob tro.',
            },
            {
              en: 'Ask your ICT team which way of wiping they accept.',
              cy: 'Gofynnwch i’ch tîm TGCh pa ffordd o ddileu sy’n dderbyniol.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(170, 150, bars([0.35, 0.2, 0.6, 0.3].map((height) => height * line(0))), 1.7)}
            ${at(330, FLOOR, person(teal))}
            ${at(410, FLOOR + swing(seconds), person(rust))}
            ${shown(line(1), at(490, FLOOR - 40, plus(), 1.2) + at(565, FLOOR, crate()))}`,
          lines: [
            {
              en: 'Count the loans, and the people whom you had to turn away.',
              cy: 'Cyfrwch y benthyciadau, a’r bobl y bu’n rhaid i chi eu gwrthod.',
            },
            {
              en: 'That shows what to ask for next. It is better evidence than a guess.',
              cy: 'Mae hynny’n dangos beth i ofyn amdano nesaf. Mae’n well tystiolaeth na dyfalu.',
            },
          ],
        },
      ],
    },
  ],
  steps: [
    {
      en: 'Find a source of devices and data, and read its conditions.',
      cy: 'Canfod ffynhonnell o ddyfeisiau a data, a darllen ei hamodau.',
    },
    { en: 'Agree a one-page lending rule in plain words.', cy: 'Cytuno ar reol fenthyg un dudalen mewn geiriau syml.' },
    {
      en: 'Choose a quiet place, and decide which details to keep.',
      cy: 'Dewis lle tawel, a phenderfynu pa fanylion i’w cadw.',
    },
    { en: 'Agree with ICT how devices are wiped.', cy: 'Cytuno â TGCh sut y caiff dyfeisiau eu dileu.' },
    {
      en: 'Count loans, and requests that you could not meet.',
      cy: 'Cyfrif benthyciadau, a cheisiadau na ellid eu diwallu.',
    },
  ],
  resources: [
    {
      title: {
        en: 'The skills audit: digital public services',
        cy: 'Yr archwiliad sgiliau: gwasanaethau cyhoeddus digidol',
      },
      url: '../index.html',
    },
  ],
};
