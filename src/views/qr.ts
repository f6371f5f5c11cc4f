import { svg, type TemplateResult } from 'lit';

/** So many modules of white around the code, as scanners want them. */
const MARGIN = 4;

/**
 * A text as a QR code, dark on white whatever the page looks like. The encoder is fetched when this is called.
 *
 * @throws what `import` throws when it cannot be fetched; RangeError when the text is too long (about 2,300 bytes).
 */
export async function qrCode(text: string, name: string): Promise<TemplateResult> {
  const { encode } = await import('uqr');
  const { data } = encode(text, { ecc: 'M', border: MARGIN });
  const size = data.length;
  return svg`<svg class="qr" role="img" aria-label=${name} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${outline(data)} fill="#000" />
  </svg>`;
}

/** The dark modules as one path, each run of a row as one rectangle. */
function outline(rows: boolean[][]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      const from = x;
      while (row[x]) x++;
      if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
    }
  });
  return path;
}
