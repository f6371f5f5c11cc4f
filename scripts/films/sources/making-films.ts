import type { Film } from '../film.js';
import {
  arrow,
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
  FLOOR,
  person,
  phone,
  player,
  reaching,
  sheet,
  shield,
  shown,
  swing,
  tick,
  writing,
} from '../pieces.js';

const { teal, rust, plum, ink, sand } = colours;

/** A phone on three legs, its middle at 0, 0, above a floor that is 90 lower. */
const phoneOnStand = `
  <path d="M0 20V44L-28 90M0 44L28 90M0 44V90" fill="none" stroke="${ink}" stroke-width="6" stroke-linecap="round" />
  ${at(0, 24, phone(`<circle r="9" fill="${teal}" />`))}`;

const lamp = `
  <path d="M0 0V-110" stroke="${ink}" stroke-width="6" stroke-linecap="round" />
  <path d="M-22 0H22" stroke="${ink}" stroke-width="8" stroke-linecap="round" />
  <path d="M-14 -150H18L38 -106H-34Z" fill="${sand}" stroke="${ink}" stroke-width="3.5" stroke-linejoin="round" />`;

const captionedFilm = at(0, 62, person(teal), 0.9) + at(0, 50, captionBar(), 1.6);

export const makingFilms: Film = {
  id: 'making-films',
  title: { en: 'How to make a How To film', cy: 'Sut i wneud ffilm “Sut i”' },
  summary: {
    en: 'Choose one thing, ask everyone who will be seen, film it with a phone, and add captions before it goes live.',
    cy: 'Dewis un peth, gofyn i bawb a welir, ffilmio gyda ffôn, ac ychwanegu capsiynau cyn ei chyhoeddi.',
  },
  category: 'Leadership and teams',
  level: 'start',
  topics: ['staff-skills', 'partnership'],
  recommendations: [2],
  emblem: at(-80, -14, phoneOnStand, 0.68) + at(40, -4, browserWindow(150, 96, at(0, -4, captionedFilm, 0.5))),
  chapters: [
    {
      title: { en: 'Choose one thing', cy: 'Dewis un peth' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(170, FLOOR, person(teal))}
            ${at(260, 84, bubble(130, 80, 'left', shown(line(0), at(0, 0, tick(), 2.4))))}
            ${shown(line(1), at(440, FLOOR - 20, checklist([tick(), tick(), tick()]), 1.3))}
            ${shown(line(1), at(570, 84 + swing(seconds), clock(605)))}`,
          lines: [
            {
              en: 'Choose one thing that your service does well, and that others could copy.',
              cy: 'Dewiswch un peth y mae eich gwasanaeth yn ei wneud yn dda, ac y gallai eraill ei efelychu.',
            },
            {
              en: 'Plan for three to five minutes: what you did, why, and how.',
              cy: 'Cynlluniwch ar gyfer tair i bum munud: beth wnaethoch chi, pam, a sut.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Ask first', cy: 'Gofyn yn gyntaf' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(160, FLOOR, reaching(teal, 54, -80))}
            ${at(250, 84, asking('left', teal))}
            ${at(between(226, 290, line(0)), FLOOR - 58, sheet(), 0.6)}
            ${at(360, FLOOR + swing(seconds), reaching(rust, -50, -80))}
            ${at(440, FLOOR, person(plum), 0.75)}
            ${shown(line(1), at(550, 170, shield(), 1.8))}`,
          lines: [
            {
              en: 'Ask everyone who will be seen, and keep their permission in writing.',
              cy: 'Gofynnwch i bawb a welir, a chadwch eu caniatâd yn ysgrifenedig.',
            },
            { en: 'Never show a child’s name.', cy: 'Peidiwch byth â dangos enw plentyn.' },
          ],
        },
      ],
    },
    {
      title: { en: 'Film it', cy: 'Ffilmio' },
      scenes: [
        {
          draw: ({ seconds, line }) => `
            ${at(160, FLOOR, lamp)}
            ${at(260, FLOOR - 90, phoneOnStand)}
            ${shown(line(0), at(210, 120, arrow(180)))}
            ${at(470, FLOOR + swing(seconds), person(rust))}
            ${shown(line(1), at(550, 84, bubble(120, 74, 'left', writing())))}`,
          lines: [
            {
              en: 'A phone on a stand is enough. Put the light in front of the person, not behind.',
              cy: 'Mae ffôn ar stand yn ddigon. Rhowch y golau o flaen y person, nid y tu ôl.',
            },
            {
              en: 'Find a quiet room, and speak as you would to one person, in plain words.',
              cy: 'Dewch o hyd i ystafell dawel, a siaradwch fel pe bai ag un person, mewn geiriau syml.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(180, 150, browserWindow(240, 170, player(190, 0.2 + seconds * 0.03)))}
            ${at(450, FLOOR, reaching(rust, -70, -110 + 2 * swing(seconds)))}
            ${shown(line(0), at(530, 84, bubble(120, 74, 'left', at(0, 2, `<path d="M-14 -14L14 0L-14 14Z" fill="${teal}" />`))))}`,
          lines: [
            {
              en: 'Say aloud whatever is only shown, for people who cannot see it.',
              cy: 'Dywedwch yn uchel beth bynnag a ddangosir, ar gyfer pobl na allant ei weld.',
            },
          ],
        },
      ],
    },
    {
      title: { en: 'Before it goes live', cy: 'Cyn ei chyhoeddi' },
      scenes: [
        {
          draw: ({ line }) => `
            ${at(220, 150, browserWindow(300, 200, captionedFilm))}
            ${shown(line(0), at(500, FLOOR - 20, sheet(), 1.3))}
            ${shown(line(1), at(500, 84, tick(), 2))}`,
          lines: [
            {
              en: 'Add captions, and read them through beside the film.',
              cy: 'Ychwanegwch gapsiynau, a darllenwch nhw ochr yn ochr â’r ffilm.',
            },
            {
              en: 'Kept as a page of text, they are the transcript.',
              cy: 'O’u cadw fel tudalen o destun, nhw yw’r trawsgrifiad.',
            },
          ],
        },
        {
          draw: ({ seconds, line }) => `
            ${at(170, 140, calendar(line(0)), 1.6)}
            ${at(330, FLOOR, person(teal))}
            ${shown(line(1), at(375, FLOOR - 60, arrow(60)))}
            ${shown(line(1), [rust, plum, ink].map((colour, index) => at(480 + index * 60, FLOOR + swing(seconds + index), person(colour))).join(''))}`,
          lines: [
            {
              en: 'Give the film a date to be looked at again, and take old advice down.',
              cy: 'Rhowch ddyddiad i’r ffilm gael ei hadolygu, a thynnwch hen gyngor i lawr.',
            },
            {
              en: 'Then offer it to the channel, so that others need not start from nothing.',
              cy: 'Yna cynigiwch hi i’r sianel, fel nad oes rhaid i eraill ddechrau o ddim.',
            },
          ],
        },
      ],
    },
  ],
  steps: [
    { en: 'Choose one thing, and write down what, why and how.', cy: 'Dewis un peth, a nodi beth, pam a sut.' },
    { en: 'Get permission in writing from everyone who is seen.', cy: 'Cael caniatâd ysgrifenedig gan bawb a welir.' },
    {
      en: 'Film with a phone on a stand, in good light, in a quiet room.',
      cy: 'Ffilmio gyda ffôn ar stand, mewn golau da, mewn ystafell dawel.',
    },
    { en: 'Say aloud whatever is only shown.', cy: 'Dweud yn uchel beth bynnag a ddangosir.' },
    { en: 'Add captions and a transcript.', cy: 'Ychwanegu capsiynau a thrawsgrifiad.' },
    {
      en: 'Give it a review date, and offer it to the channel.',
      cy: 'Rhoi dyddiad adolygu iddi, a’i chynnig i’r sianel.',
    },
  ],
  resources: [],
};
