import { html, nothing, type TemplateResult } from 'lit';
import { copied } from '../../core/clipboard.js';
import { download } from '../../core/download.js';
import { ownState } from '../../views/own-state.js';
import type { ResultsWords } from './results-words.js';

const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 80;

export interface ShareProps {
  title: string;
  /** The points, as they are written. */
  score: string;
  /** Everything in one line, for a message. */
  text: string;
  words: ResultsWords;
}

/** A card with a person's points and nothing about them, as text and as a picture. */
export function shareView({ title, score, text, words }: ShareProps): TemplateResult {
  return html`<details class="screen">
    <summary>${words.share}</summary>
    <p>${words.shareNote}</p>
    <p class="card"><strong>${text}</strong></p>
    ${ownState('', (said, say) => {
      const copy = async () => say((await copied(text)) ? words.copied : words.notCopied);
      return html`<div class="buttons">
          <button type="button" part="button" @click=${copy}>${words.copy}</button>
          <button type="button" part="button" @click=${() => downloadCard(title, score)}>${words.picture}</button>
        </div>
        <p role="status">${said || nothing}</p>`;
    })}
  </details>`;
}

function downloadCard(title: string, score: string): void {
  drawCard(title, score).toBlob((card) => card && download('quiz.png', 'image/png', card));
}

/** White on a dark ground, whatever the page looks like: it leaves the page. */
function drawCard(title: string, score: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#0b1c38';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#fff';
  context.font = '600 56px system-ui, sans-serif';
  context.fillText(title, MARGIN, 200, WIDTH - 2 * MARGIN);
  context.font = '700 120px system-ui, sans-serif';
  context.fillText(score, MARGIN, 400, WIDTH - 2 * MARGIN);
  return canvas;
}
