import { html, nothing, type TemplateResult } from 'lit';
import { copied } from '../../core/clipboard.js';
import { inviting } from '../../core/inviting.js';
import { heading } from '../../views/heading.js';
import { ownState } from '../../views/own-state.js';
import { qrCode } from '../../views/qr.js';
import type { ReportWords } from './report-words.js';

/** The group that an invitation is for. */
const INVITED = 'aspiring';

interface PassingOn {
  copied?: 'yes' | 'no';
  /** Shown, once it has been fetched. */
  code?: TemplateResult | 'failed';
}

/** A link, and on request a QR code, that opens the audit for somebody else as an aspiring leader. */
export function passOnView(props: { words: ReportWords; level: number; tag: string; address: URL }): TemplateResult {
  const { words, level, tag, address } = props;
  const link = inviting(tag, INVITED, address);
  const begins: PassingOn = {};
  return html`<section class="screen">
    ${heading(level, words.passOn, { part: 'subheading' })}
    <p>${words.passOnIntro}</p>
    ${ownState(begins, (now, set) => linkView(words, link, now, set))}
  </section>`;
}

function linkView(words: ReportWords, link: string, now: PassingOn, set: (next: PassingOn) => void): TemplateResult {
  const { code } = now;
  const isShown = code !== undefined && code !== 'failed';
  const said =
    code === 'failed' ? words.notFetched : now.copied && (now.copied === 'yes' ? words.copied : words.copyFailed);
  const copy = async (event: Event) => {
    const field = (event.currentTarget as Element).parentElement!.querySelector('input')!;
    const done = await copied(link);
    if (!done) field.select();
    set({ ...now, copied: done ? 'yes' : 'no' });
  };
  const toggle = () => {
    if (isShown) set({});
    else
      qrCode(link, words.qrName).then(
        (drawn) => set({ code: drawn }),
        () => set({ code: 'failed' }),
      );
  };
  return html`
    <div class="field">
      <label for="pass-on">${words.passOnLink}</label>
      <input
        id="pass-on"
        type="text"
        readonly
        .value=${link}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
      <button type="button" part="button" @click=${copy}>${words.copy}</button>
      <button type="button" part="button" aria-expanded=${isShown} @click=${toggle}>
        ${isShown ? words.hideQr : words.showQr}
      </button>
    </div>
    <p role="status">${said || nothing}</p>
    ${
      isShown
        ? html`<figure class="code">
            ${code}
            <figcaption>${link}</figcaption>
          </figure>`
        : nothing
    }
  `;
}
