import { html, nothing, type TemplateResult } from 'lit';
import { videoAt } from '../../domain/channel/address.js';
import type { Answers } from '../../domain/questionnaire/answers.js';
import { heading } from '../../views/heading.js';
import type { OwnPart, QuestionProps } from '../../views/question.js';
import { adviceOn, said, secondsOf, whole } from './contribution-model.js';
import type { ContributionWords } from './contribution-words.js';

/** How to film, before anything is asked. */
export const checklistView = (words: ContributionWords, level: number): TemplateResult => html`
  ${heading(level, words.howToFilm, { part: 'section' })}
  <ul part="steps">
    ${words.checklist.map((one) => html`<li>${one}</li>`)}
  </ul>
  <p>${words.asks}</p>
`;

/** What an answer comes to, told while it is given: of an address which film, of a length whether it fits the guidance. */
export function guidance({ question }: QuestionProps, answers: Answers, words: ContributionWords): OwnPart | undefined {
  const tells: Record<string, () => string | undefined> = {
    address: () => {
      const address = said(answers, 'address');
      const video = address && videoAt(whole(address));
      return video ? words.video[video.provider] : undefined;
    },
    minutes: () => {
      const advice = adviceOn(secondsOf(answers));
      return advice && words.advice[advice];
    },
  };
  const tell = tells[question.id];
  return tell && { before: html`<div role="status">${noteView(tell())}</div>` };
}

const noteView = (sentence: string | undefined): TemplateResult | typeof nothing =>
  sentence ? html`<div part="notice"><p>${sentence}</p></div>` : nothing;
