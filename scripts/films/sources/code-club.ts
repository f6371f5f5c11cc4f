import type { Film } from '../film.js';
import {
  asking,
  at,
  between,
  bookcase,
  browserWindow,
  calendar,
  checklist,
  colours,
  cross,
  FLOOR,
  laptop,
  person,
  question,
  reaching,
  shield,
  shown,
  swing,
  table,
  tick,
} from '../pieces.js';

const { teal, rust, plum, ink, white } = colours;

/** An instruction that fits under another: 26 high, from its top left corner. */
function block(width: number, colour: string): string {
  return `
    <path d="M0 4A4 4 0 0 1 4 0H12L17 6H27L32 0H${width - 4}A4 4 0 0 1 ${width} 4V22A4 4 0 0 1 ${width - 4} 26H32L27 32H17L12 26H4A4 4 0 0 1 0 22Z" fill="${colour}" />
    <path d="M40 13H${width - 14}" stroke="${white}" stroke-width="5" stroke-linecap="round" />`;
}

const program = block(96, rust) + at(0, 26, block(110, teal)) + at(0, 52, block(84, plum));

/** The figure that a program moves. */
const figure = `
  <rect x="-18" y="-34" width="36" height="30" rx="8" fill="${teal}" />
  <circle cx="-7" cy="-20" r="4" fill="${white}" /><circle cx="7" cy="-20" r="4" fill="${white}" />
  <path d="M0 -34V-44M-9 -4V4M9 -4V4" stroke="${ink}" stroke-width="5" stroke-linecap="round" />`;

const child = (colour: string) => at(0, 0, person(colour), 0.75);
const typingChild = (colour: string, side: 1 | -1) => at(0, 0, reaching(colour, side * 56, -92), 0.75);

const camera = `
  <rect x="-16" y="-38" width="32" height="14" fill="${ink}" />
  <rect x="-44" y="-28" width="88" height="58" rx="8" fill="${ink}" />
  <circle cx="0" cy="2" r="19" fill="${white}" />`;

export const codeClub: Film = {
  id: 'code-club',
  title: {
    en: 'How to start a code club with one volunteer',
    cy: 'Sut i ddechrau clwb codio gydag un gwirfoddolwr',
  },
  summary: {
    en: 'A small, safe and friendly first term: one volunteer, one room, a few laptops and a free project.',
    cy: 'Tymor cyntaf bach, diogel a chyfeillgar: un gwirfoddolwr, un ystafell, ychydig o liniaduron a phrosiect am ddim.',
  },
  category: 'Makers and coding',
  level: 'start',
  topics: ['makers', 'cs-schools', 'community-events'],
  recommendations: [11],
  emblem: at(-110, -44, program) + at(60, 36, figure, 1.7),
  chapters: [
    {
      title: { en: 'Begin small', cy: 'Dechrau’n fach' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(90, FLOOR, bookcase())}
            ${at(210, FLOOR, typingChild(rust, 1))}${at(450, FLOOR, typingChild(plum, -1))}
            ${at(330, FLOOR, table(190))}
            ${at(285, FLOOR - 62, laptop(), 0.7)}${at(375, FLOOR - 62, laptop(), 0.7)}
            ${at(between(690, 560, line(0)), FLOOR + swing(seconds), person(teal))}
            ${shown(line(1), at(480, 84, asking('right', teal)))}`,
          lines: [
            {
              en: 'A code club can begin small: one volunteer, one room and a few laptops.',
              cy: 'Gall clwb codio ddechrau’n fach: un gwirfoddolwr, un ystafell ac ychydig o liniaduron.',
            },
            {
              en: 'The volunteer need not be an expert. Patience and curiosity matter more.',
              cy: 'Nid oes rhaid i’r gwirfoddolwr fod yn arbenigwr. Mae amynedd a chwilfrydedd yn bwysicach.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Keep it safe', cy: 'Ei gadw’n ddiogel' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(130, FLOOR - 16, checklist([tick(), tick(), shown(line(2), tick()), '']), 1.3)}
            ${at(290, FLOOR, person(teal))}
            ${shown(line(1), at(375, FLOOR, person(ink)))}
            ${at(470, FLOOR, child(rust))}${at(540, FLOOR, child(plum))}
            ${at(332, 84, shield(), 1.2)}
            ${shown(line(2), at(540, 120, camera + at(0, 2, question(rust), 1.2)))}`,
          lines: [
            {
              en: 'Follow your council’s safeguarding policy: check what it asks of volunteers.',
              cy: 'Dilynwch bolisi diogelu eich cyngor: gwiriwch beth mae’n ei ofyn gan wirfoddolwyr.',
            },
            {
              en: 'Have a member of staff in the room too, so that no adult is alone with children.',
              cy: 'Gofalwch fod aelod o staff yno hefyd, fel nad oes oedolyn ar ei ben ei hun gyda phlant.',
            },
            {
              en: 'Ask parents for permission first, before anybody takes a photograph.',
              cy: 'Gofynnwch am ganiatâd rhieni yn gyntaf, cyn i neb dynnu llun.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'The first session', cy: 'Y sesiwn gyntaf' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(
              320,
              150,
              browserWindow(
                460,
                240,
                `${at(-200, -70, block(96, rust), 1.4)}
                ${at(-200, -33.6 + 30 * (1 - line(0)), block(110, teal), 1.4)}
                ${at(-200, 2.8 + 60 * (1 - line(0)), block(84, plum), 1.4)}
                <path d="M0 64H200" stroke="${ink}" stroke-width="4" stroke-linecap="round" />
                ${at(between(40, 160, line(1)), 54 - 3 * Math.abs(swing(seconds * 2)), figure, 1.6)}`,
              ),
            )}`,
          lines: [
            {
              en: 'Choose a free project with clear steps, and try it yourselves the day before.',
              cy: 'Dewiswch brosiect am ddim â chamau clir, a rhowch gynnig arno’ch hunain y diwrnod cynt.',
            },
            {
              en: 'In many, coloured blocks fit together and make a small figure move.',
              cy: 'Mewn llawer, mae blociau lliw yn ffitio at ei gilydd ac yn gwneud i ffigur bach symud.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(150, FLOOR, line(1) < 0.5 ? typingChild(rust, 1) : child(rust))}
            ${at(390, FLOOR, line(1) < 0.5 ? child(plum) : typingChild(plum, -1))}
            ${at(270, FLOOR, table(190))}
            ${at(between(230, 310, line(1)), FLOOR - 62, laptop(shown(line(2), cross())), 0.8)}
            ${at(530, FLOOR + swing(seconds), person(teal))}
            ${shown(line(2), at(450, 84, asking('right', teal)))}`,
          lines: [
            {
              en: 'Let children work in pairs: one types, and the other thinks aloud.',
              cy: 'Gadewch i blant weithio mewn parau: un yn teipio, a’r llall yn meddwl yn uchel.',
            },
            { en: 'Then they swap.', cy: 'Yna maent yn cyfnewid.' },
            {
              en: 'When something goes wrong, ask: what did you expect it to do?',
              cy: 'Pan aiff rhywbeth o’i le, gofynnwch: beth oeddech chi’n disgwyl iddo ei wneud?',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Keep it going', cy: 'Dal ati' },
      scenes: [
        {
          draw: ({ seconds }) => `
            ${at(220, 120, browserWindow(260, 160, at(60 * swing(seconds / 2), 40, figure, 1.6)))}
            ${at(400, FLOOR, at(0, 0, reaching(rust, -56, -120), 0.75))}
            ${[plum, teal, ink].map((colour, index) => at(470 + index * 60, FLOOR, index === 2 ? person(colour) : child(colour))).join('')}`,
          lines: [
            {
              en: 'End with five minutes in which anyone who likes shows what they made.',
              cy: 'Gorffennwch gyda phum munud i unrhyw un sy’n dymuno ddangos ei waith.',
            },
          ],
        },
        {
          draw: ({ line }) => `
            ${at(180, 140, calendar(line(0)), 1.7)}
            ${at(400, FLOOR, person(teal))}
            ${shown(line(1), at(490, FLOOR, person(rust)))}`,
          lines: [
            {
              en: 'Meet for a few weeks, at the same time each week. Then ask what to change.',
              cy: 'Cwrddwch am ychydig wythnosau, ar yr un amser bob wythnos. Yna holwch beth i’w newid.',
            },
            {
              en: 'Look for a second volunteer early, so that the club does not rest on one person.',
              cy: 'Chwiliwch am ail wirfoddolwr yn gynnar, fel nad yw’r clwb yn dibynnu ar un person.',
            },
          ],
        },
      ],
    },
  ],
  steps: [
    {
      en: 'Check the safeguarding policy with those who keep it.',
      cy: 'Gwirio’r polisi diogelu gyda’r rhai sy’n gyfrifol amdano.',
    },
    {
      en: 'Find a volunteer, and a member of staff for the room.',
      cy: 'Canfod gwirfoddolwr, ac aelod o staff i’r ystafell.',
    },
    {
      en: 'Choose a free project, and try it on the library’s laptops.',
      cy: 'Dewis prosiect am ddim, a’i brofi ar liniaduron y llyfrgell.',
    },
    { en: 'Plan a few weeks at one time of the week.', cy: 'Cynllunio ychydig wythnosau ar un adeg o’r wythnos.' },
    { en: 'Ask children and parents what to change.', cy: 'Holi plant a rhieni beth i’w newid.' },
  ],
  resources: [{ title: { en: 'The quiz', cy: 'Y cwis' }, url: '../quiz.html' }],
};
