import { html, type TemplateResult } from 'lit';
import { heading } from '../../views/heading.js';
import { once } from './once.js';
import { checkView } from './check-view.js';
import { askedGroups, go, goOn } from './model.js';
import { notAdviceView } from './not-advice.js';
import type { More, PageProps } from './page.js';

/** The checks of one group, or nothing where a person is in none. */
export function groupPage(props: PageProps, more: More): TemplateResult | undefined {
  const { config, state, words, text, level, onGo } = props;
  const here = askedGroups(config, state).find(({ group }) => state.at === `group.${group.id}`);
  if (!here) return undefined;
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
    ${heading(level, text(config.title), { part: 'title' })}
    ${heading(level + 1, text(here.group.title), { part: 'section', arrives: true })} ${notAdviceView(words)}
    ${here.checks.map((check) => checkView(check, props, more))}
    <div class="buttons">
      <button type="submit" part="button primary" @click=${once(() => onGo((now) => goOn(config, now)))}>
        ${words.goOn}
      </button>
      <button type="button" part="button" @click=${() => onGo((now) => go(now, 'overview'))}>${words.allGroups}</button>
    </div>
  </form>`;
}
