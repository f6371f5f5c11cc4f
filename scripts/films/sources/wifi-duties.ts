import type { Film, Moment } from '../film.js';
import {
  asking,
  at,
  between,
  calendar,
  checklist,
  clock,
  colours,
  cross,
  FLOOR,
  padlock,
  person,
  phone,
  question,
  reaching,
  router,
  sheet,
  shield,
  shown,
  swing,
  table,
  tick,
  wifi,
} from '../pieces.js';

const { teal, rust, plum, ink, white, mist, sand } = colours;

const answers = (line: Moment['line']) => [
  shown(line(0), tick()),
  shown(line(1), tick()),
  shown(line(1), cross()),
  shown(line(2), question()),
];

/** A page under a glass. */
const magnifier = `
  <circle r="46" fill="${white}" stroke="${ink}" stroke-width="6" />
  <path d="M32 34L66 70" stroke="${ink}" stroke-width="14" stroke-linecap="round" />
  ${at(0, 38, sheet(), 0.6)}`;

/** Somebody who does what a line says. */
const dot = (colour: string) => `<circle r="7" fill="${colour}" />`;

export const wifiDuties: Film = {
  id: 'wifi-duties',
  title: {
    en: 'How to check your public Wi-Fi duties in an afternoon',
    cy: 'Sut i wirio eich dyletswyddau Wi-Fi cyhoeddus mewn prynhawn',
  },
  summary: {
    en: 'Who to bring together, which papers to put on the table, how to go through the duties, and what to do with what you find.',
    cy: 'Pwy i’w gwahodd, pa bapurau i’w rhoi ar y bwrdd, sut i fynd drwy’r dyletswyddau, a beth i’w wneud â’r hyn a ganfyddwch.',
  },
  category: 'Wi-Fi and infrastructure',
  level: 'next',
  topics: ['wifi-law', 'wifi-tech'],
  recommendations: [6],
  emblem:
    at(-96, 46, router(3), 1.05) +
    at(4, 46, checklist([tick(), tick(), question(), '']), 0.68) +
    at(100, 4, clock(150), 1.2),
  chapters: [
    {
      title: { en: 'Before you begin', cy: 'Cyn dechrau' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(90, 76, clock(60 + line(0) * 180), 1.3)}
            ${[teal, rust, plum].map((colour, index) => shown(line(1), at(190 + index * 130, FLOOR, person(colour)))).join('')}
            ${at(320, FLOOR, table(420))}
            ${at(255, FLOOR - 62, router(2.4 + 0.6 * swing(seconds)), 0.8)}`,
          lines: [
            {
              en: 'Public Wi-Fi brings duties with it. An afternoon is enough to see where you stand.',
              cy: 'Daw dyletswyddau gyda Wi-Fi cyhoeddus. Mae prynhawn yn ddigon i weld ble’r ydych arni.',
            },
            {
              en: 'Bring together people from the library, from ICT and from information governance.',
              cy: 'Dewch â phobl o’r llyfrgell, o TGCh ac o lywodraethu gwybodaeth at ei gilydd.',
            },
          ],
        },
        {
          draw: ({ line }) => `
            ${at(320, FLOOR, table(460))}
            ${shown(line(0), at(180, FLOOR - 62, sheet()))}
            ${shown(line(1), at(320, FLOOR - 62, sheet(mist)) + at(320, FLOOR - 222, padlock(), 0.9))}
            ${shown(line(1), at(460, FLOOR - 62, sheet(sand)) + at(460, FLOOR - 216, tick(), 1.5))}`,
          lines: [
            {
              en: 'Put three papers on the table. First, the contract with the supplier.',
              cy: 'Rhowch dri phapur ar y bwrdd. Yn gyntaf, y contract â’r cyflenwr.',
            },
            {
              en: 'Then the privacy notice, and the terms that people accept when they connect.',
              cy: 'Yna’r hysbysiad preifatrwydd, a’r telerau y mae pobl yn eu derbyn wrth gysylltu.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Go through the list', cy: 'Mynd drwy’r rhestr' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(250, FLOOR - 16, checklist(answers(line)), 1.6)}
            ${at(450, FLOOR, reaching(teal, -62, -96 + 3 * swing(seconds)))}
            ${shown(line(1), at(530, 84, asking('left', ink)))}`,
          lines: [
            { en: 'Take the duties one at a time.', cy: 'Cymerwch y dyletswyddau fesul un.' },
            {
              en: 'For each one, ask: who does this, and what shows that it is done?',
              cy: 'Ar gyfer pob un, gofynnwch: pwy sy’n gwneud hyn, a beth sy’n dangos ei fod wedi’i wneud?',
            },
            {
              en: 'Not knowing is an honest answer. Mark it, and go on.',
              cy: 'Mae peidio â gwybod yn ateb gonest. Marciwch ef, ac ewch ymlaen.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(130, FLOOR, person(plum))}
            ${at(320, FLOOR + 10, phone(), 2.9)}
            ${shown(1 - line(1), at(320, 186, wifi(2.4 + 0.6 * swing(seconds)), 1.45))}
            ${shown(line(1), at(320, 244, sheet(), 1.16))}
            ${shown(line(1), at(490, 110, magnifier))}`,
          lines: [
            {
              en: 'Then take a phone, and connect as a visitor would.',
              cy: 'Yna cymerwch ffôn, a chysylltu fel y byddai ymwelydd.',
            },
            {
              en: 'Read every screen. Note what it asks for, and whether it says why.',
              cy: 'Darllenwch bob sgrin. Nodwch beth mae’n gofyn amdano, ac a yw’n dweud pam.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Ask somebody who knows', cy: 'Gofyn i rywun sy’n gwybod' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(190, FLOOR, person(teal))}
            ${at(270, 84, asking('left', rust))}
            ${at(between(780, 470, line(1)), FLOOR, reaching(rust, -48, -70 + 2 * swing(seconds)) + at(-76, -34, sheet(), 0.6))}
            ${shown(line(1), at(560, 90, shield(), 1.3))}`,
          lines: [
            { en: 'This film is not legal advice.', cy: 'Nid cyngor cyfreithiol yw’r ffilm hon.' },
            {
              en: 'Where the law is in doubt, check with your legal team or data protection officer.',
              cy: 'Os oes amheuaeth am y gyfraith, holwch eich tîm cyfreithiol neu’ch swyddog diogelu data.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Afterwards', cy: 'Wedyn' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(200, FLOOR - 16, checklist([tick(), tick(), shown(line(0), dot(plum)), shown(line(0), dot(rust))]), 1.5)}
            ${at(420, 110, calendar(line(0)), 1.3)}
            ${shown(line(1), at(540, FLOOR, sheet(mist), 0.9))}`,
          lines: [
            { en: 'Give every gap a name and a date.', cy: 'Rhowch enw a dyddiad i bob bwlch.' },
            {
              en: 'Keep the list with the contract. When either changes, go through it again.',
              cy: 'Cadwch y rhestr gyda’r contract. Pan fydd y naill neu’r llall yn newid, ewch drwyddi eto.',
            },
            {
              en: 'The quiz on this site has questions about public Wi-Fi, to warm up with.',
              cy: 'Mae cwestiynau am Wi-Fi cyhoeddus yn y cwis ar y wefan hon, i gynhesu.',
            },
          ],
        },
      ],
    },
  ],
  steps: [
    {
      en: 'Invite the library, ICT and information governance.',
      cy: 'Gwahodd y llyfrgell, TGCh a llywodraethu gwybodaeth.',
    },
    {
      en: 'Bring the contract, the privacy notice and the terms of use.',
      cy: 'Dod â’r contract, yr hysbysiad preifatrwydd a’r telerau defnyddio.',
    },
    {
      en: 'For each duty, write down who does it and what shows it.',
      cy: 'Ar gyfer pob dyletswydd, nodi pwy sy’n ei gwneud a beth sy’n dangos hynny.',
    },
    { en: 'Connect as a visitor, and read every screen.', cy: 'Cysylltu fel ymwelydd, a darllen pob sgrin.' },
    {
      en: 'Take open questions to those who can answer them.',
      cy: 'Mynd â chwestiynau agored at y rhai a all eu hateb.',
    },
    { en: 'Give every gap a name and a date.', cy: 'Rhoi enw a dyddiad i bob bwlch.' },
  ],
  resources: [
    { title: { en: 'The quiz', cy: 'Y cwis' }, url: '../quiz.html' },
    {
      title: { en: 'The skills audit: ICT and infrastructure', cy: 'Yr archwiliad sgiliau: TGCh a seilwaith' },
      url: '../index.html',
    },
  ],
};
