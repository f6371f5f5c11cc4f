import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../../core/words.js';
import { dateIn } from '../../domain/dates.js';
import type { Lang } from '../../domain/text.js';
import type { Connection } from './connection-model.js';
import { connectionWords } from './connection-words.js';

/** What a look at a connection found, and what it does not tell. */
export function factsView({ at, signInPage, latency, download, noDownload }: Connection, lang: Lang): TemplateResult {
  const words = wordsIn(connectionWords, lang);
  const figures = () => [
    words.noSignIn,
    latency ? words.latency(latency.median, latency.lowest, latency.highest, latency.answers) : words.noLatency,
    download
      ? words.download(download.rate, inThousands(download.bytes / 1000), inThousands(download.ms))
      : noDownload && words.noDownload[noDownload],
  ];
  return html`<p>${words.on(dateIn(lang, at), timeOf(at))}</p>
    <ul class="facts">
      ${(signInPage ? [words.signIn] : figures()).map((fact) => (fact ? html`<li>${fact}</li>` : nothing))}
    </ul>
    <p part="note">${words.limits}</p>`;
}

const inThousands = (value: number): number => Number((value / 1000).toPrecision(2));

/** The hour and minute of a moment, in the person's own time zone. */
function timeOf(moment: string): string {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
