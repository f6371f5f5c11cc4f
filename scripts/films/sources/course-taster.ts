import type { Film } from '../film.js';
import {
  asking,
  at,
  between,
  browserWindow,
  bubble,
  calendar,
  captionBar,
  checklist,
  clock,
  colours,
  cross,
  cup,
  FLOOR,
  laptop,
  padlock,
  person,
  phone,
  player,
  question,
  reaching,
  sheet,
  shown,
  swing,
  table,
  tick,
} from '../pieces.js';

const { teal, rust, plum, ink, mist } = colours;

const headphones = `
  <path d="M-22 8V-4A22 22 0 0 1 22 -4V8" fill="none" stroke="${ink}" stroke-width="5" />
  <rect x="-28" y="2" width="13" height="24" rx="5" fill="${rust}" /><rect x="15" y="2" width="13" height="24" rx="5" fill="${rust}" />`;

const lesson = at(0, 40, person(plum), 0.7) + at(0, 30, captionBar());

export const courseTaster: Film = {
  id: 'course-taster',
  title: {
    en: 'How to run a taster session for online courses',
    cy: 'Sut i gynnal sesiwn flasu ar gyrsiau ar-lein',
  },
  summary: {
    en: 'Plan one friendly hour in which people look round an online course together, and help those who want to go on.',
    cy: 'Cynllunio awr gyfeillgar pan fydd pobl yn edrych ar gwrs ar-lein gyda’i gilydd, a helpu’r rhai sydd am ddal ati.',
  },
  category: 'Digital inclusion and skills',
  level: 'start',
  topics: ['moocs', 'digital-divide', 'staff-skills'],
  recommendations: [10],
  emblem: at(-40, 46, laptop(at(0, 0, player(60, 0.4), 0.6)), 1.5) + at(84, 16, headphones, 1.4),
  chapters: [
    {
      title: { en: 'Plan the hour', cy: 'Cynllunio’r awr' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(320, 110, browserWindow(250, 150, player(200, 0.1 + seconds * 0.02)))}
            ${at(between(150, 200, line(1)), FLOOR, person(rust))}
            ${shown(line(1), at(320, FLOOR + 2, person(teal)) + at(440, FLOOR, person(plum)))}
            ${shown(line(1), at(550, 80, clock(120 + 60 * line(1)), 1.2))}`,
          lines: [
            {
              en: 'Some online courses are free, but it can be hard to start alone.',
              cy: 'Mae rhai cyrsiau ar-lein am ddim, ond gall fod yn anodd dechrau ar eich pen eich hun.',
            },
            {
              en: 'A taster is one friendly hour, in which people look round a course together.',
              cy: 'Awr gyfeillgar yw sesiwn flasu, pan fydd pobl yn edrych ar gwrs gyda’i gilydd.',
            },
          ],
        },
        {
          draw: ({ line }) => `
            ${[0, 1, 2].map((index) => at(90 + index * 125, 86, browserWindow(112, 88, at(0, -4, player(110, 0.15 + 0.5 * line(0)), 0.7)))).join('')}
            ${at(190, FLOOR, table(260))}
            ${at(150, FLOOR - 62, laptop(), 0.9)}
            ${at(280, FLOOR, reaching(teal, -60, -72))}
            ${at(520, FLOOR - 30, checklist([tick(), shown(line(1), tick()), shown(line(1), question()), shown(line(2), tick())]), 1.4)}
            ${shown(line(2), at(390, FLOOR, phone(at(0, 16, captionBar(), 0.5))))}`,
          lines: [
            {
              en: 'Choose two or three short courses, and take the first lesson of each yourself.',
              cy: 'Dewiswch ddau neu dri chwrs byr, a gwnewch wers gyntaf pob un eich hun.',
            },
            {
              en: 'Check what is free, what costs money, and whether a certificate does.',
              cy: 'Gwiriwch beth sydd am ddim, beth sy’n costio, ac a yw tystysgrif yn costio.',
            },
            {
              en: 'Check too that it has captions, and that it works on a phone.',
              cy: 'Gwiriwch hefyd fod capsiynau arno, a’i fod yn gweithio ar ffôn.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'On the day', cy: 'Ar y diwrnod' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(between(690, 500, line(1)), FLOOR + swing(seconds), person(rust))}
            ${at(130, FLOOR, person(teal))}
            ${at(300, FLOOR, table(260))}
            ${at(250, FLOOR - 62, laptop(at(0, 0, player(56, 0), 0.6)), 0.9)}
            ${at(340, FLOOR - 90, headphones, 0.9)}
            ${at(400, FLOOR - 62, cup())}
            ${shown(line(1), at(210, 84, asking('left', teal)))}`,
          lines: [
            {
              en: 'Have tea, headphones and a helper, with the page already open.',
              cy: 'Paratowch de, clustffonau a chynorthwyydd, a’r dudalen eisoes ar agor.',
            },
            {
              en: 'Ask each person what they would like to learn, and why now.',
              cy: 'Gofynnwch i bob person beth hoffai ei ddysgu, a pham nawr.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(320, 84, browserWindow(240, 130, lesson))}
            ${[rust, plum, teal].map((colour, index) => at(180 + index * 140, FLOOR + swing(seconds + index), person(colour))).join('')}
            ${shown(line(1), at(320, FLOOR + 20, table(420)) + [180, 320, 460].map((x) => at(x, FLOOR - 42, laptop(), 0.6)).join(''))}`,
          lines: [
            {
              en: 'Watch one short lesson together.',
              cy: 'Gwyliwch un wers fer gyda’ch gilydd.',
            },
            {
              en: 'Then let people try one by themselves, while you walk round.',
              cy: 'Yna gadewch i bobl roi cynnig ar un eu hunain, wrth i chi gerdded o gwmpas.',
            },
          ],
        },
        {
          draw: ({ line }) => `
            ${at(200, FLOOR, reaching(rust, 60, -72))}
            ${at(320, FLOOR, table(200))}
            ${at(310, FLOOR - 62, laptop(at(0, -4, padlock(), 0.9)), 1.2)}
            ${at(470, FLOOR, person(teal))}
            ${shown(line(0), at(530, 84, bubble(130, 96, 'left', at(0, 36, sheet(mist), 0.6) + at(0, 0, cross(), 2.6))))}`,
          lines: [
            {
              en: 'Help with accounts, but never type a password for anyone, or keep it.',
              cy: 'Helpwch gyda chyfrifon, ond peidiwch byth â theipio cyfrinair dros neb, na’i gadw.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Afterwards', cy: 'Wedyn' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(140, FLOOR, reaching(teal, 60, -80))}
            ${at(between(232, 300, line(0)), FLOOR - 60, sheet(), 0.6)}
            ${at(380, FLOOR + swing(seconds), reaching(rust, -50, -80))}
            ${at(540, 84, calendar(line(1)), 1.2)}
            ${shown(line(2), at(460, FLOOR, person(plum)))}
            ${shown(line(2), at(225, 84, asking('left', teal)))}`,
          lines: [
            {
              en: 'Give everyone a sheet with the address and the next step.',
              cy: 'Rhowch daflen i bawb gyda’r cyfeiriad a’r cam nesaf.',
            },
            {
              en: 'Offer a weekly hour to those who want to go on together.',
              cy: 'Cynigiwch awr bob wythnos i’r rhai sydd am ddal ati gyda’i gilydd.',
            },
            {
              en: 'Ask a month later who is still learning, and what would help.',
              cy: 'Holwch ymhen mis pwy sy’n dal i ddysgu, a beth fyddai’n helpu.',
            },
          ],
        },
      ],
    },
  ],
  steps: [
    {
      en: 'Take the first lesson of two or three courses yourself.',
      cy: 'Gwneud gwers gyntaf dau neu dri chwrs eich hun.',
    },
    { en: 'Check cost, captions and phones.', cy: 'Gwirio cost, capsiynau a ffonau.' },
    { en: 'Book a room, a helper and an hour.', cy: 'Trefnu ystafell, cynorthwyydd ac awr.' },
    { en: 'Give everyone the address and a next step.', cy: 'Rhoi’r cyfeiriad a’r cam nesaf i bawb.' },
    { en: 'Ask a month later what would help.', cy: 'Holi ymhen mis beth fyddai’n helpu.' },
  ],
  resources: [
    {
      title: { en: 'The skills audit: learning and creation', cy: 'Yr archwiliad sgiliau: dysgu a chreu' },
      url: '../index.html',
    },
  ],
};
