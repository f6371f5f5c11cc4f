import { html, nothing, type TemplateResult } from 'lit';
import { topics } from '../../domain/topics.js';
import { addressOf } from './curator-fields.js';
import type { Entry } from './curator-model.js';
import type { CuratorFilmsProps } from './curator-props.js';

/** Whose it is, how long, for whom and on what. */
export function factsView({ film }: Entry, { words, text, lang }: CuratorFilmsProps): TemplateResult {
  const seconds = Math.round(film.seconds ?? 0);
  const labels: Record<string, { label: { en: string; cy: string } }> = topics;
  const facts = [
    film.service && text(film.service),
    seconds && words.lasts(Math.floor(seconds / 60), seconds % 60),
    film.level && words.levels[film.level],
    ...film.topics.map((code) => labels[code]?.label[lang === 'cy' ? 'cy' : 'en'] ?? code),
  ];
  return html`<p>${facts.filter(Boolean).join(' · ')}</p>`;
}

/** A link to the film: nobody is asked for anything before it is pressed. */
export function lookView({ film }: Entry, { words }: CuratorFilmsProps): TemplateResult | typeof nothing {
  const address = addressOf(film);
  return address
    ? html`<p>
        <a href=${address} target="_blank" rel="noopener noreferrer">${words.look(new URL(address).hostname)}</a>
      </p>`
    : nothing;
}
