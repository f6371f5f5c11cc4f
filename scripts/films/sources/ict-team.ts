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
  calendar,
  checklist,
  clock,
  colours,
  counter,
  cross,
  cup,
  FLOOR,
  padlock,
  person,
  reaching,
  sheet,
  shield,
  shown,
  swing,
  table,
  tick,
  writing,
} from '../pieces.js';

const { teal, rust, plum, ink, mist, white } = colours;

/** One of the libraries. */
const building = (fill: string) => `
  <path d="M-56 0V-86L0 -126L56 -86V0Z" fill="${fill}" stroke="${ink}" stroke-width="4" stroke-linejoin="round" />
  <rect x="-14" y="-42" width="28" height="42" fill="${ink}" />`;

const wayBack = `
  <path d="M34 18A29 29 0 1 0 -22 18M-22 18L-28 0M-22 18L-6 14" fill="none"
    stroke="${ink}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />`;

export const ictTeam: Film = {
  id: 'ict-team',
  title: { en: 'How to talk to your ICT team', cy: 'Sut i siarad â’ch tîm TGCh' },
  summary: {
    en: 'Begin with people, describe the task and not the product, ask what worries them, and keep talking when nothing is broken.',
    cy: 'Dechrau gyda phobl, disgrifio’r dasg ac nid y cynnyrch, holi beth sy’n eu poeni, a dal i siarad pan nad oes dim o’i le.',
  },
  category: 'Leadership and teams',
  level: 'start',
  topics: ['corporate-ict', 'partnership'],
  recommendations: [4],
  emblem:
    at(-92, 50, person(teal), 0.8) +
    at(92, 50, person(plum), 0.8) +
    at(-22, -30, bubble(86, 44, 'left', at(0, 0, writing(), 0.55))) +
    at(30, 28, padlock()),
  chapters: [
    {
      title: { en: 'Begin with people', cy: 'Dechrau gyda phobl' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(160, FLOOR, person(teal))}
            ${at(480, FLOOR, person(plum))}
            ${shown(line(0), at(240, 90, bubble(110, 90, 'left', at(0, 34, bookcase(), 0.5))))}
            ${shown(line(1), at(400, 90, bubble(110, 90, 'right', at(0, -4 + swing(seconds), padlock(), 1.2))))}
            ${shown(line(2), at(286, FLOOR - 50, arrow(68)) + at(354, FLOOR - 20, `<g transform="scale(-1 1)">${arrow(68)}</g>`))}`,
          lines: [
            { en: 'Libraries want things to be open.', cy: 'Mae llyfrgelloedd am i bethau fod yn agored.' },
            { en: 'ICT teams have to keep things safe.', cy: 'Rhaid i dimau TGCh gadw pethau’n ddiogel.' },
            {
              en: 'Both have good reasons, so begin by hearing them.',
              cy: 'Mae gan y ddau resymau da, felly dechreuwch drwy wrando arnynt.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(100, FLOOR, bookcase())}
            ${at(280, FLOOR - 10, person(teal))}
            ${at(between(660, 380, line(0)), FLOOR - 10, person(plum))}
            ${at(330, FLOOR, counter(240))}
            ${at(250, FLOOR - 78, cup())}${shown(line(0), at(410, FLOOR - 78, cup()))}
            ${shown(line(1), at(520, FLOOR + swing(seconds), person(rust)) + at(590, FLOOR, person(ink)))}
            ${at(500, 70, clock(540 + 60 * line(1)))}`,
          lines: [
            { en: 'Invite them in, before you need anything.', cy: 'Gwahoddwch nhw i mewn, cyn bod angen dim arnoch.' },
            {
              en: 'An hour at the busiest desk can explain more than a long email.',
              cy: 'Gall awr wrth y ddesg brysuraf egluro mwy nag e-bost hir.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Say what you need', cy: 'Dweud beth sydd ei angen' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(130, FLOOR, person(rust))}
            ${shown(line(0), at(400, 150, browserWindow(300, 190, at(-60, 60, sheet(mist)) + at(20, 0, arrow(80)))))}
            ${shown(line(1), at(460, 161, cross(), 2.4))}
            ${shown(line(0), at(180, FLOOR - 70, arrow(50)))}`,
          lines: [
            {
              en: 'Describe the person and the task, not the product.',
              cy: 'Disgrifiwch y person a’r dasg, nid y cynnyrch.',
            },
            {
              en: 'Not “unblock this site”, but “people cannot send in job forms here”.',
              cy: 'Nid “dadflociwch y wefan hon”, ond “ni all pobl anfon ffurflenni swydd yma”.',
            },
          ],
        },
        {
          draw: ({ line }) => `
            ${at(180, FLOOR - 16, checklist([cross(), cross(), shown(line(0), cross()), shown(line(0), cross())]), 1.5)}
            ${at(430, 160, bars([0.7, 0.3, 0.5, 0.2].map((height) => height * line(0))), 1.7)}`,
          lines: [
            {
              en: 'Bring a short list of what went wrong: when, where and how often.',
              cy: 'Dewch â rhestr fer o’r hyn aeth o’i le: pryd, ble a pha mor aml.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Listen', cy: 'Gwrando' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(150, FLOOR, person(teal))}
            ${at(480, FLOOR, reaching(plum, -50, -84 + 3 * swing(seconds)))}
            ${at(230, 84, asking('left', teal))}
            ${shown(line(0), at(410, 84, bubble(150, 92, 'right', at(-32, 0, shield()) + at(36, -4, padlock()))))}`,
          lines: [
            {
              en: 'Ask what worries them, and what they would need in order to say yes.',
              cy: 'Gofynnwch beth sy’n eu poeni, a beth fyddai ei angen arnynt er mwyn cytuno.',
            },
          ],
        },
        {
          draw: ({ line }) => `
            ${[white, mist, white].map((fill, index) => at(130 + index * 180, FLOOR, building(fill))).join('')}
            ${shown(line(0), at(310, 112, tick(), 2.6))}
            ${shown(line(0), at(490, 84, clock(15)) + at(184, 96, wayBack))}`,
          lines: [
            {
              en: 'Offer to try it in one place, for a short time, with a way back.',
              cy: 'Cynigiwch roi cynnig arni mewn un lle, am gyfnod byr, gyda ffordd yn ôl.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Keep talking', cy: 'Dal i siarad' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(170, FLOOR, reaching(teal, 60, -70))}
            ${at(470, FLOOR, reaching(plum, -60, -70 + 2 * swing(seconds)))}
            ${at(320, FLOOR, table(220))}
            ${at(320, FLOOR - 62, sheet(), 0.9)}
            ${shown(line(1), at(560, 90, calendar(line(1))))}
            ${shown(line(1), at(250, FLOOR - 62, cup()) + at(390, FLOOR - 62, cup()))}`,
          lines: [
            {
              en: 'Write down what was agreed, who does it, and by when.',
              cy: 'Ysgrifennwch beth a gytunwyd, pwy fydd yn ei wneud, ac erbyn pryd.',
            },
            {
              en: 'Meet regularly, even when nothing is broken, and say thank you.',
              cy: 'Cwrddwch yn rheolaidd, hyd yn oed pan nad oes dim o’i le, a dywedwch diolch.',
            },
            {
              en: 'The skills audit asks about work with ICT: take it together, and compare.',
              cy: 'Mae’r archwiliad sgiliau’n holi am weithio gyda TGCh: gwnewch ef gyda’ch gilydd, a chymharu.',
            },
          ],
        },
      ],
    },
  ],
  steps: [
    { en: 'Invite somebody from ICT to a busy desk.', cy: 'Gwahodd rhywun o TGCh at ddesg brysur.' },
    {
      en: 'Note for two weeks what goes wrong, when and where.',
      cy: 'Nodi am bythefnos beth sy’n mynd o’i le, pryd a ble.',
    },
    { en: 'Choose the one task that matters most to people.', cy: 'Dewis yr un dasg sydd bwysicaf i bobl.' },
    { en: 'Offer a small trial with a way back.', cy: 'Cynnig treial bach gyda ffordd yn ôl.' },
    { en: 'Set a regular date to talk.', cy: 'Pennu dyddiad rheolaidd i siarad.' },
  ],
  resources: [
    { title: { en: 'The skills audit', cy: 'Yr archwiliad sgiliau' }, url: '../index.html' },
    { title: { en: 'The audit on paper', cy: 'Yr archwiliad ar bapur' }, url: '../paper.html' },
  ],
};
