import type { Film } from '../film.js';
import {
  arrow,
  asking,
  at,
  between,
  bubble,
  calendar,
  colours,
  cross,
  figures,
  FLOOR,
  person,
  question,
  reaching,
  sheet,
  shield,
  shown,
  swing,
  table,
  tick,
  writing,
} from '../pieces.js';

const { teal, rust, plum, ink, white, mist, sand } = colours;

/** How deprived each of the nine made-up areas is, from 0 to 3, and whether few of its people are members. */
const areas = [
  { x: 0, y: 0, deprived: 0, few: false },
  { x: 1, y: 0, deprived: 1, few: false },
  { x: 2, y: 0, deprived: 3, few: true },
  { x: 0, y: 1, deprived: 2, few: false },
  { x: 1, y: 1, deprived: 3, few: false },
  { x: 2, y: 1, deprived: 1, few: true },
  { x: 0, y: 2, deprived: 3, few: true },
  { x: 1, y: 2, deprived: 0, few: false },
  { x: 2, y: 2, deprived: 2, few: false },
];
const corners = [
  [0, 0],
  [74, -8],
  [150, 6],
  [226, -4],
  [-8, 66],
  [82, 58],
  [146, 72],
  [234, 60],
  [4, 130],
  [70, 124],
  [156, 134],
  [222, 126],
  [-4, 190],
  [78, 198],
  [150, 188],
  [230, 196],
] as const;
const shades = [white, mist, '#7fb3b5', '#2f7f86'];

const ring = `<circle r="13" fill="${white}" stroke="${rust}" stroke-width="6" />`;
const widerRing = `
  <circle r="26" fill="none" stroke="${white}" stroke-width="12" />
  <circle r="26" fill="none" stroke="${rust}" stroke-width="5" />`;

/** A colour of the key. */
const swatch = (fill: string) => `<rect width="44" height="26" fill="${fill}" stroke="${ink}" stroke-width="3" />`;

/** The map, 230 by 195, shaded and marked as far as the parts say. */
function map(shading: number, marking: number, meeting = 0): string {
  return areas
    .map(({ x, y, deprived, few }) => {
      const first = y * 4 + x;
      const outline = [first, first + 1, first + 5, first + 4].map((index) => corners[index]!);
      const middle = [0, 1].map((axis) => outline.reduce((sum, corner) => sum + corner[axis]!, 0) / 4);
      const d = `M${outline.map((corner) => corner.join(' ')).join('L')}Z`;
      return `
        <path d="${d}" fill="${white}" />
        <path d="${d}" fill="${shades[deprived]}" fill-opacity="${shading}" stroke="${ink}" stroke-width="3" stroke-linejoin="round" />
        ${few ? `<g opacity="${marking}">${at(middle[0]!, middle[1]!, ring)}</g>` : ''}
        ${few && deprived === 3 ? shown(meeting, at(middle[0]!, middle[1]!, widerRing)) : ''}`;
    })
    .join('');
}

export const membersMap: Film = {
  id: 'members-map',
  title: {
    en: 'How to map members against deprivation data',
    cy: 'Sut i fapio aelodau yn erbyn data amddifadedd',
  },
  summary: {
    en: 'Join counts of members to public data about small areas, find where few people are members, and ask those who know why.',
    cy: 'Cysylltu niferoedd aelodau â data cyhoeddus am ardaloedd bach, canfod ble mae aelodau’n brin, a holi’r rhai sy’n gwybod pam.',
  },
  category: 'Data and evidence',
  level: 'deep',
  topics: ['local-data', 'open-data', 'digital-divide'],
  recommendations: [12],
  emblem: at(-61, -52, map(1, 1), 0.53),
  chapters: [
    {
      title: { en: 'The question', cy: 'Y cwestiwn' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(90, 60, map(0, 0))}
            ${at(440, FLOOR, person(teal))}
            ${shown(line(0), at(510, 84 + swing(seconds), asking('left', rust)))}`,
          lines: [
            {
              en: 'Who is not using the library, and where do they live?',
              cy: 'Pwy nad ydynt yn defnyddio’r llyfrgell, a ble maent yn byw?',
            },
            {
              en: 'A simple map of small areas can begin to say.',
              cy: 'Gall map syml o ardaloedd bach ddechrau dweud.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Get the data ready', cy: 'Paratoi’r data' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(170, 228, sheet(sand), 1.3)}
            ${shown(line(0), at(170, 150, cross(), 4))}
            ${at(265, 150, arrow(70))}
            ${shown(line(0), at(420, 150, figures([white, mist]), 1.4))}
            ${shown(line(1), at(550, 110, shield(), 1.5))}`,
          lines: [
            {
              en: 'Ask for a count of members in each small area, never for names or addresses.',
              cy: 'Gofynnwch am nifer yr aelodau ym mhob ardal fach, byth am enwau na chyfeiriadau.',
            },
            {
              en: 'Check with your data protection officer first, and hide very small counts.',
              cy: 'Holwch eich swyddog diogelu data yn gyntaf, a chuddiwch niferoedd bach iawn.',
            },
          ],
        },
        {
          draw: ({ line }) => {
            const joined = line(1);
            return `
              ${at(between(170, 256, joined), 150, figures([white, mist]), 1.4)}
              ${at(between(450, 327.4, joined), 150, figures([mist, sand, sand]), 1.4)}
              ${shown(line(2), at(520, 120, calendar(1)) + at(520, 210, tick(), 1.6))}`;
          },
          lines: [
            {
              en: 'Then download your nation’s deprivation data, and the population of each area.',
              cy: 'Yna lawrlwythwch ddata amddifadedd eich gwlad, a phoblogaeth pob ardal.',
            },
            { en: 'Join the tables by the code of the area.', cy: 'Cysylltwch y tablau drwy god yr ardal.' },
            {
              en: 'Both must use the same year’s boundaries, or areas will be matched wrongly.',
              cy: 'Rhaid i’r ddau ddefnyddio ffiniau’r un flwyddyn, neu caiff ardaloedd eu paru’n anghywir.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Draw and read the map', cy: 'Llunio a darllen y map' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(200, 40, map(line(1), line(2), line(3)), 1.15)}
            ${shades.map((shade, index) => shown(line(1), at(520, 60 + index * 34, swatch(shade)))).join('')}
            ${shown(line(2), at(542, 220, ring))}`,
          lines: [
            {
              en: 'Work out members as a share of the people who live there.',
              cy: 'Cyfrifwch yr aelodau fel cyfran o’r bobl sy’n byw yno.',
            },
            {
              en: 'Shade each area by its deprivation: the darkest are the most deprived.',
              cy: 'Lliwiwch bob ardal yn ôl ei hamddifadedd: y tywyllaf yw’r mwyaf difreintiedig.',
            },
            {
              en: 'Put a ring where the share of members is low.',
              cy: 'Rhowch gylch lle mae cyfran yr aelodau’n isel.',
            },
            {
              en: 'Dark, with a ring: those are the areas to look at first.',
              cy: 'Tywyll, â chylch: dyna’r ardaloedd i edrych arnynt yn gyntaf.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(60, 70, map(1, 1), 0.95)}
            ${[rust, teal, plum].map((colour, index) => at(370 + index * 90, FLOOR + swing(seconds + index), person(colour))).join('')}
            ${shown(line(0), at(330, 84, question(ink), 3))}`,
          lines: [
            {
              en: 'The map shows where to look, not why. An area is not a person.',
              cy: 'Mae’r map yn dangos ble i edrych, nid pam. Nid person yw ardal.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Use it', cy: 'Ei ddefnyddio' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(150, FLOOR, reaching(teal, 60, -84))}
            ${at(450, FLOOR, person(rust))}
            ${at(540, FLOOR + swing(seconds), person(plum))}
            ${at(300, FLOOR, table(190))}
            ${at(235, 128, map(1, 1), 0.5)}
            ${shown(line(0), at(400, 84, bubble(120, 70, 'right', writing())))}
            ${shown(line(1), at(90, 84, calendar(line(1))))}`,
          lines: [
            {
              en: 'Take it to staff and local groups who know those streets, and ask what they see.',
              cy: 'Ewch ag ef at staff a grwpiau lleol sy’n adnabod y strydoedd hynny, a holwch beth a welant.',
            },
            {
              en: 'Choose one thing to try, and make the map again in a year.',
              cy: 'Dewiswch un peth i roi cynnig arno, a lluniwch y map eto ymhen blwyddyn.',
            },
          ],
        },
      ],
    },
  ],
  steps: [
    { en: 'Ask your data protection officer first.', cy: 'Holi eich swyddog diogelu data yn gyntaf.' },
    {
      en: 'Get members by small area as counts, with very small ones hidden.',
      cy: 'Cael aelodau fesul ardal fach fel niferoedd, gan guddio rhai bach iawn.',
    },
    {
      en: 'Download deprivation and population data with the same boundaries.',
      cy: 'Lawrlwytho data amddifadedd a phoblogaeth â’r un ffiniau.',
    },
    { en: 'Join by area code, and work out the share.', cy: 'Cysylltu drwy god yr ardal, a chyfrifo’r gyfran.' },
    { en: 'Ask people who know the places what they see.', cy: 'Holi pobl sy’n adnabod y lleoedd beth a welant.' },
  ],
  resources: [{ title: { en: 'The skills audit: data', cy: 'Yr archwiliad sgiliau: data' }, url: '../index.html' }],
};
