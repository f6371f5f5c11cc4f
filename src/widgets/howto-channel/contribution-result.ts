import { html, nothing, type TemplateResult } from 'lit';
import { download } from '../../core/download.js';
import { written } from '../../core/json.js';
import { dayOf } from '../../domain/dates.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import type { Result } from '../../results/result.js';
import { heading } from '../../views/heading.js';
import { buttonsView } from '../../views/take-away.js';
import { adviceOn, type Missing, secondsOf } from './contribution-model.js';
import type { ContributionWords } from './contribution-words.js';

export interface OfferProps {
  result: Result;
  answers: Answers;
  words: ContributionWords;
  level: number;
  /** Whether the page gave an address to send to. */
  canBeSent: boolean;
  /** What becomes of the result. */
  sending: TemplateResult;
  onChange: () => void;
  onAnother: () => void;
  onEnd: () => void;
}

/** Whether the film is ready and what is missing, and what can be done with the offer. */
export function offerView(props: OfferProps): TemplateResult {
  const { result, answers, words, level, canBeSent, sending, onChange, onAnother, onEnd } = props;
  const missing = (result.data?.['missing'] ?? []) as Missing[];
  const advice = adviceOn(secondsOf(answers));
  return html`
    ${heading(level, missing.length > 0 ? words.notReady : words.ready, { arrives: true })}
    <p>${missing.length > 0 ? words.notReadyMeans : words.readyMeans}</p>
    ${
      missing.length > 0
        ? html`<ul>
            ${missing.map((one) => html`<li>${words.missing[one]}</li>`)}
          </ul>`
        : nothing
    }
    ${advice ? html`<div part="notice"><p>${words.advice[advice]}</p></div>` : nothing}
    ${answers['where'] === 'file' ? html`<p>${words.sendFile}</p>` : nothing}
    <p>${result.tier === 'personal' ? words.personal : words.open}</p>
    ${canBeSent ? nothing : html`<p>${words.noEndpoint}</p>`} ${sending}
    ${buttonsView([
      { name: words.download, act: () => downloadOffer(result) },
      { name: words.changeAnswers, act: onChange },
      { name: words.another, act: onAnother },
      { name: words.toFilms, act: onEnd },
    ])}
  `;
}

/** Gives the person their offer as it would be sent. */
export function downloadOffer(result: Result): void {
  download(`${result.kind}-${dayOf(result.finishedAt)}.json`, 'application/json', written(result));
}
