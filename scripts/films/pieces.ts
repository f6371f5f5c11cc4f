/**
 * What the films are drawn with: flat shapes in few colours, as SVG. Things that stand have their foot at 0, 0 and reach
 * up; things that hang or lie have their middle there. `at` puts them into the view of 640 by 360.
 */

/** Each is told from the paper, and from white, by a contrast of at least 4.5 to 1; the pale ones are only fillings. */
export const colours = {
  ink: '#1d2b45',
  teal: '#0f6b74',
  rust: '#a8481a',
  plum: '#77396a',
  paper: '#f7f4ec',
  floor: '#e8e0cf',
  white: '#ffffff',
  mist: '#cfe3e2',
  sand: '#f0dcc0',
};
const { ink, teal, rust, plum, white, mist, sand } = colours;

/** Where the floor begins. Captions lie on the floor. */
export const FLOOR = 286;

const outline = `stroke="${ink}" stroke-width="3.5" stroke-linejoin="round" stroke-linecap="round"`;

// Placing and moving.

/** Shapes moved to a place, and made larger or smaller. */
export function at(x: number, y: number, shapes: string, size = 1): string {
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${size})">${shapes}</g>`;
}

/** Shapes that come in as `part` goes from 0 to 1, rising a little. */
export function shown(part: number, shapes: string): string {
  return part === 0 ? '' : `<g opacity="${part}" transform="translate(0 ${round((1 - part) * 10)})">${shapes}</g>`;
}

/** A number on its way from one value to another. */
export function between(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** A slow swing between -1 and 1, once in four seconds. */
export function swing(seconds: number): number {
  return Math.sin((seconds * Math.PI) / 2);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

// Marks.

export function tick(colour = teal): string {
  return `<path d="M-8 0L-2 7L9 -8" fill="none" stroke="${colour}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />`;
}

export function cross(): string {
  return `<path d="M-8 -8L8 8M8 -8L-8 8" fill="none" stroke="${rust}" stroke-width="5" stroke-linecap="round" />`;
}

export function question(colour = rust): string {
  return `
    <path d="M-5 -5A5.5 5.5 0 1 1 2 0C0 1 0 2 0 4" fill="none" stroke="${colour}" stroke-width="3.5" stroke-linecap="round" />
    <circle cx="0" cy="9.5" r="2.3" fill="${colour}" />`;
}

export function arrow(length: number): string {
  return `
    <path d="M0 0H${length}M${length - 11} -10L${length} 0L${length - 11} 10" fill="none"
      stroke="${ink}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />`;
}

export function plus(): string {
  return `<path d="M-10 0H10M0 -10V10" stroke="${ink}" stroke-width="5" stroke-linecap="round" />`;
}

/** Two lines of writing around a middle, for what somebody says. */
export function writing(): string {
  return `<path d="M-42 -10H42M-42 10H18" stroke="${ink}" stroke-width="5" stroke-linecap="round" />`;
}

/** Waves of a network, from none to 3 of them. */
export function wifi(waves: number, colour = teal): string {
  const arcs = ['M-11 -11A15 15 0 0 1 11 -11', 'M-20 -20A28 28 0 0 1 20 -20', 'M-30 -30A42 42 0 0 1 30 -30'];
  const drawn = arcs.map((d, index) => `<path d="${d}" opacity="${Math.min(Math.max(waves - index, 0.15), 1)}" />`);
  return `
    <circle cx="0" cy="0" r="5" fill="${colour}" />
    <g fill="none" stroke="${colour}" stroke-width="6" stroke-linecap="round">${drawn.join('')}</g>`;
}

export function padlock(): string {
  return `
    <path d="M-10 -2V-12A10 10 0 0 1 10 -12V-2" fill="none" stroke="${ink}" stroke-width="5" />
    <rect x="-17" y="-4" width="34" height="27" rx="5" fill="${ink}" />
    <circle cx="0" cy="9" r="4" fill="${white}" />`;
}

export function shield(): string {
  return `<path d="M0 -34L28 -24V-2C28 16 16 27 0 34C-16 27 -28 16 -28 -2V-24Z" fill="${mist}" ${outline} />${at(0, 0, tick(), 1.3)}`;
}

// People.

/** A person, 126 high. */
export function person(colour: string): string {
  return `<circle cx="0" cy="-108" r="18" fill="${colour}" /><path d="M-24 0V-62A24 24 0 0 1 24 -62V0Z" fill="${colour}" />`;
}

/** A person whose arm reaches to a place beside them. */
export function reaching(colour: string, x: number, y: number): string {
  return `${person(colour)}<path d="M${x > 0 ? 14 : -14} -66L${round(x)} ${round(y)}" stroke="${colour}" stroke-width="12" stroke-linecap="round" />`;
}

/** A speech bubble around a middle; it points down to the left or to the right. */
export function bubble(width: number, height: number, side: 'left' | 'right', inside: string): string {
  const [w, h] = [width / 2, height / 2];
  const tail = side === 'left' ? [-w + 44, -w + 14, -w + 20] : [w - 20, w - 14, w - 44];
  return `
    <path d="M${-w + 14} ${-h}H${w - 14}A14 14 0 0 1 ${w} ${-h + 14}V${h - 14}A14 14 0 0 1 ${w - 14} ${h}
      H${tail[0]}L${tail[1]} ${h + 20}L${tail[2]} ${h}H${-w + 14}A14 14 0 0 1 ${-w} ${h - 14}V${-h + 14}A14 14 0 0 1 ${-w + 14} ${-h}Z"
      fill="${white}" ${outline} />${inside}`;
}

/** A bubble with a question in it. */
export function asking(side: 'left' | 'right', colour: string): string {
  return bubble(110, 74, side, at(0, 0, question(colour), 2));
}

// Furniture.

/** A counter that hides who stands behind it up to 74. */
export function counter(width: number): string {
  return `
    <rect x="${-width / 2}" y="-68" width="${width}" height="68" fill="${sand}" ${outline} />
    <rect x="${-width / 2 - 10}" y="-78" width="${width + 20}" height="13" rx="5" fill="${ink}" />`;
}

/** A table with its top at 62. */
export function table(width: number): string {
  const leg = width / 2 - 14;
  return `
    <path d="M${-leg} -56V0M${leg} -56V0" stroke="${ink}" stroke-width="7" stroke-linecap="round" />
    <rect x="${-width / 2}" y="-62" width="${width}" height="11" rx="5" fill="${ink}" />`;
}

/** A shelf of books, with its boards at 0 and at 58. */
export function bookcase(): string {
  const heights = [38, 44, 34, 42, 38, 46, 36, 42, 40, 34];
  const fills = [teal, sand, rust, mist, plum];
  const books = (y: number, turn: number) =>
    heights
      .map((_, index) => {
        const height = heights[(index + turn) % heights.length]!;
        const fill = fills[(index + turn) % fills.length]!;
        return `<rect x="${-58 + index * 11.6}" y="${y - height}" width="11" height="${height}" fill="${fill}" stroke="${ink}" stroke-width="1.5" />`;
      })
      .join('');
  return `
    ${books(-8, 0)}${books(-66, 3)}
    <path d="M-64 0V-126H64V0M-64 -66H64M-64 -8H64" fill="none" ${outline} />`;
}

export function clock(minutes: number): string {
  const hand = (length: number, turn: number) => {
    const angle = turn * 2 * Math.PI;
    return `M0 0L${round(Math.sin(angle) * length)} ${round(-Math.cos(angle) * length)}`;
  };
  return `
    <circle cx="0" cy="0" r="30" fill="${white}" ${outline} />
    <path d="${hand(14, minutes / 720)}${hand(22, minutes / 60)}" ${outline} />`;
}

/** A month with one day marked, as far as `part` says. */
export function calendar(part: number): string {
  const days = Array.from({ length: 15 }, (_, day) => [-36 + (day % 5) * 18, -10 + Math.floor(day / 5) * 18] as const);
  return `
    <rect x="-50" y="-44" width="100" height="88" rx="8" fill="${white}" ${outline} />
    <path d="M-50 -24H50" ${outline} /><path d="M-24 -52V-38M24 -52V-38" ${outline} />
    ${days.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3.5" fill="${ink}" />`).join('')}
    <circle cx="18" cy="8" r="11" fill="none" stroke="${rust}" stroke-width="4" opacity="${part}" />`;
}

export function cup(): string {
  return `
    <path d="M12 -18H18A6 6 0 0 1 18 -6H11" fill="none" ${outline} />
    <path d="M-13 -22H13L10 0H-10Z" fill="${white}" ${outline} />`;
}

/** A crate of devices. */
export function crate(): string {
  return `
    <rect x="-34" y="-62" width="24" height="40" rx="4" fill="${white}" ${outline} />
    <rect x="-4" y="-72" width="36" height="50" rx="4" fill="${mist}" ${outline} />
    <path d="M-46 -36H46L40 0H-40Z" fill="${sand}" ${outline} /><path d="M-16 -18H16" ${outline} />`;
}

// Paper.

/** A page of writing, 120 high. */
export function sheet(fill = white): string {
  return `
    <path d="M-44 -120H26L44 -102V0H-44Z" fill="${fill}" ${outline} />
    <path d="M26 -120V-102H44" fill="none" ${outline} />
    <path d="M-28 -84H22M-28 -66H28M-28 -48H28M-28 -30H8" ${outline} />`;
}

/** A page of boxes, 150 high, each with its mark once it has one. */
export function checklist(marks: string[]): string {
  const rows = marks.map((mark, index) => {
    const y = -124 + index * 32;
    return `
      <rect x="-46" y="${y - 10}" width="20" height="20" rx="3" fill="${white}" ${outline} />
      <path d="M-12 ${y}H${index % 2 ? 36 : 46}" ${outline} />${at(-36, y, mark, 0.9)}`;
  });
  return `<rect x="-62" y="-150" width="124" height="150" rx="7" fill="${white}" ${outline} />${rows.join('')}`;
}

// Devices.

/** A laptop, 72 high, with what its screen shows around a middle. */
export function laptop(inside = ''): string {
  return `
    <rect x="-46" y="-70" width="92" height="62" rx="5" fill="${white}" ${outline} />
    <rect x="-60" y="-9" width="120" height="9" rx="4" fill="${ink}" />${at(0, -39, inside)}`;
}

/** A phone, 80 high, with what it shows around a middle. */
export function phone(inside = ''): string {
  return `
    <rect x="-22" y="-80" width="44" height="80" rx="8" fill="${white}" ${outline} />
    <path d="M-5 -8H5" ${outline} />${at(0, -44, inside)}`;
}

/** A card for mobile data, around a middle. */
export function simCard(): string {
  return `
    <path d="M-18 -26H8L18 -16V26H-18Z" fill="${sand}" ${outline} />
    <rect x="-9" y="-6" width="18" height="20" rx="3" fill="${white}" ${outline} />`;
}

/** A window on a screen, around a middle, with what it shows. */
export function browserWindow(width: number, height: number, inside: string): string {
  const [x, y] = [-width / 2, -height / 2];
  return `
    <rect x="${x}" y="${y}" width="${width}" height="${height}" rx="9" fill="${white}" ${outline} />
    <path d="M${x} ${y + 22}H${-x}" ${outline} />
    ${[14, 28, 42].map((dot) => `<circle cx="${x + dot}" cy="${y + 11}" r="4" fill="${ink}" />`).join('')}
    ${at(0, 11, inside)}`;
}

/** A film that can be played, with how much of it was seen. */
export function player(width: number, part: number): string {
  return `
    <path d="M-16 -26L24 -4L-16 18Z" fill="${teal}" />
    <path d="M${-width / 2} 40H${width / 2}" stroke="${mist}" stroke-width="8" stroke-linecap="round" />
    <path d="M${-width / 2} 40H${round(between(-width / 2, width / 2, part))}" stroke="${teal}" stroke-width="8" stroke-linecap="round" />`;
}

/** The box that a network comes from, 70 high. */
export function router(waves: number): string {
  return `
    <path d="M-26 -26V-46M26 -26V-46" ${outline} />
    <rect x="-42" y="-28" width="84" height="28" rx="6" fill="${mist}" ${outline} />
    <circle cx="-24" cy="-14" r="4" fill="${teal}" /><circle cx="-8" cy="-14" r="4" fill="${teal}" />
    ${at(0, -50, wifi(waves))}`;
}

/** Captions on a film, around a middle. */
export function captionBar(): string {
  return `
    <rect x="-30" y="-12" width="60" height="24" rx="5" fill="${ink}" />
    <path d="M-18 -3H18M-18 5H8" stroke="${white}" stroke-width="3.5" stroke-linecap="round" />`;
}

// Data.

/** A table of figures around a middle, its columns in these colours. */
export function figures(fills: string[]): string {
  const width = fills.length * 34;
  const columns = fills.map(
    (fill, index) =>
      `<rect x="${-width / 2 + index * 34}" y="-60" width="34" height="120" fill="${fill}" ${outline} />`,
  );
  const rows = [-36, -12, 12, 36].map((y) => `M${-width / 2} ${y}H${width / 2}`);
  return `${columns.join('')}<path d="${rows.join('')}" ${outline} />`;
}

/** Bars around a middle, each from 0 to 1 high. */
export function bars(heights: number[]): string {
  const drawn = heights.map(
    (height, index) =>
      `<rect x="${-50 + index * 28}" y="${round(44 - height * 88)}" width="18" height="${round(height * 88)}" fill="${index % 2 ? rust : teal}" />`,
  );
  return `${drawn.join('')}<path d="M-60 46H64" ${outline} />`;
}
