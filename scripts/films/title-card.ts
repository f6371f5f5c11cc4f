import type { Film, Scene } from './film.js';
import { at, colours } from './pieces.js';

/** The opening of every film: that it is a sample, what it shows, and that it has no sound. */
export function titleScene({ title, emblem }: Film): Scene {
  return {
    draw: () => `
      <rect x="150" y="16" width="340" height="30" rx="15" fill="${colours.ink}" />
      <text x="320" y="37" font-size="16" fill="${colours.white}" text-anchor="middle">
        Sample film · Ffilm enghreifftiol
      </text>
      ${at(320, 118, emblem)}
      <foreignObject x="40" y="182" width="560" height="110">
        <p class="title">${whole(title.en)}</p>
        <p class="title quiet" lang="cy">${whole(title.cy)}</p>
      </foreignObject>`,
    lines: [
      { en: `Sample film. ${title.en}.`, cy: `Ffilm enghreifftiol. ${title.cy}.` },
      {
        en: 'This film has no sound. All its words are here.',
        cy: 'Nid oes sain i’r ffilm hon. Mae ei geiriau i gyd yma.',
      },
    ],
  };
}

/** A title whose words with a hyphen stay on one line. */
function whole(title: string): string {
  return title.replaceAll('-', '\u2011');
}
