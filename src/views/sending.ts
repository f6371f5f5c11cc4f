import { html, nothing, type TemplateResult } from 'lit';
import type { Result } from '../results/result.js';
import { wordsIn } from '../core/words.js';
import type { Lang } from '../domain/text.js';
import { sendingWords } from './sending-words.js';

type SendingWords = (typeof sendingWords)['en'];

/** One result on its way, as the outbox tells of it. */
export interface Delivery {
  status: 'waiting' | 'sending' | 'refused' | 'sent';
  why?: keyof SendingWords['why'];
  detail?: string;
  askPerson?: true;
  result: Result;
}

export interface SendingProps {
  /** The result on the screen. */
  result: Result;
  /** Whether the page gave an address to send to, and the person has not pressed Send yet. */
  canSend: boolean;
  /** Whether the endpoint is known to have it. */
  isSent: boolean;
  /** The page cancelled `widget-result`. */
  staysHere: boolean;
  /** What waits or was refused, of this widget, from this run and earlier ones. */
  deliveries: readonly Delivery[];
  where: 'device' | 'tab' | 'page';
  lang: Lang;
  onSend: () => void;
  onTryNow: () => void;
  onRemove: (result: Result) => void;
  onDownload: (result: Result) => void;
}

/** What has become of a result, truthfully, and what a person can do about it. */
export function sendingView(props: SendingProps): TemplateResult {
  const { result, canSend, isSent, staysHere, deliveries, onSend } = props;
  const words = wordsIn(sendingWords, props.lang);
  const mine = deliveries.find((delivery) => delivery.result.id === result.id && delivery.result.rev === result.rev);
  // Takes the focus when the button that had it is gone.
  return html`<div tabindex="-1">
    ${canSend ? html`<button type="button" part="button primary" @click=${onSend}>${words.send}</button>` : nothing}
    <div role="status" class="sending">
      ${staysHere ? html`<div part="notice"><p>${words.staysHere}</p></div>` : nothing}
      ${isSent ? sentView(props) : mine ? deliveryView(props, mine) : nothing} ${earlierView(props)}
    </div>
  </div>`;
}

function sentView({ result, lang }: SendingProps): TemplateResult {
  const words = wordsIn(sendingWords, lang);
  return html`<div part="notice" class="done"><p>${words.sent} ${words.receipt(result.id)}</p></div>`;
}

function deliveryView(props: SendingProps, delivery: Delivery): TemplateResult {
  const { lang, where, onTryNow, onRemove, onDownload } = props;
  const words = wordsIn(sendingWords, lang);
  const { status, why, detail, askPerson, result } = delivery;
  switch (status) {
    case 'sent':
      return sentView(props);
    case 'sending':
      return html`<div part="notice"><p>${words.sending}</p></div>`;
    case 'refused':
      return html`<div part="notice" class="wrong">
        <p>${words.refused} ${detail ? words.refusedWhy(detail) : nothing}</p>
        <button type="button" part="button quiet" @click=${() => onDownload(result)}>${words.download}</button>
        <button type="button" part="button quiet" @click=${() => onRemove(result)}>${words.remove}</button>
      </div>`;
    case 'waiting':
      return html`<div part="notice" class="wrong">
        <p>
          ${words.waiting} ${why ? words.why[why] : nothing} ${words.waitingIn[where]}
          ${askPerson ? words.waitedLong : nothing}
        </p>
        <button type="button" part="button quiet" @click=${onTryNow}>
          ${askPerson ? words.keepTrying : words.tryNow}
        </button>
        ${
          askPerson
            ? html`<button type="button" part="button quiet" @click=${() => onRemove(result)}>${words.remove}</button>`
            : nothing
        }
      </div>`;
  }
}

/** A line about results of earlier runs, which still wait here or were refused. */
function earlierView({
  result,
  deliveries,
  lang,
  onTryNow,
  onDownload,
}: SendingProps): TemplateResult | typeof nothing {
  const words = wordsIn(sendingWords, lang);
  const earlier = deliveries.filter((delivery) => delivery.result.id !== result.id);
  const waiting = earlier.filter(({ status }) => status === 'waiting');
  const refused = earlier.filter(({ status }) => status === 'refused');
  return html`
    ${
      waiting.length > 0
        ? html`<div part="notice">
            <p>${words.earlier(waiting.length)}</p>
            <button type="button" part="button quiet" @click=${onTryNow}>${words.tryNow}</button>
          </div>`
        : nothing
    }
    ${
      refused.length > 0
        ? html`<div part="notice" class="wrong">
            <p>${words.earlierRefused(refused.length)}</p>
            <button
              type="button"
              part="button quiet"
              @click=${() => refused.forEach((delivery) => onDownload(delivery.result))}
            >
              ${words.download}
            </button>
          </div>`
        : nothing
    }
  `;
}
