import { html, nothing, type TemplateResult } from 'lit';
import { addressOf, goTo, isBuiltIn, isUnchained, onPage, PROGRAMME } from '../../core/places.js';
import { wordsIn } from '../../core/words.js';
import { webAddress } from '../../domain/channel/web-address.js';
import { type Lang, textIn } from '../../domain/text.js';
import { type Found, type NextStep, nextSteps } from '../../domain/topics/chain.js';
import type { Need } from '../../domain/topics/needs.js';
import { heading } from '../heading.js';
import { needReason } from '../programme/reasons.js';
import { programmeWords } from '../programme/words.js';
import { follow } from './follow.js';
import { nextStepWords } from './words.js';

export interface NextStepProps {
  /** The widget that the result is of. */
  element: HTMLElement;
  result: Found;
  /** Topics that come before others, such as those on which a person felt stronger than they showed. */
  first?: readonly string[] | undefined;
  lang: Lang;
  /** The level of its heading. */
  level: number;
  /** The page with the channel of films, where an attribute of the widget says it. */
  films?: string | undefined;
}

/** A link, or a button where there is no address: to a widget on the page goes the focus alone. */
interface Link {
  name: string;
  needs: readonly Need[];
  href?: string | undefined;
  /** The widget on this page that it leads to. */
  widget?: HTMLElement | undefined;
}

/**
 * Where a person can go on from their result: to widgets on this page, or to addresses that the page's author gave.
 * Nothing where there are none, or the author wants none.
 */
export function nextStepView(props: NextStepProps): TemplateResult | typeof nothing {
  const { element, result, first, lang, level } = props;
  const links = isUnchained(element) ? [] : nextSteps(result, first).flatMap((step) => linksOf(step, props));
  if (links.length === 0) return nothing;
  const words = wordsIn(nextStepWords, lang);
  return html`<section class="screen">
    ${heading(level, words.heading, { part: 'subheading' })}
    <ul class="next-steps">
      ${links.map((link) => linkView(link, lang))}
    </ul>
    <p part="note">${words.stays}</p>
  </section>`;
}

function linksOf({ to, finding, films, needs }: NextStep, props: NextStepProps): Link[] {
  const { element, result, lang } = props;
  const words = wordsIn(nextStepWords, lang);
  const widget = onPage(to, element);
  const own = to === 'howto-channel' && props.films ? webAddress(props.films, document.baseURI)?.href : undefined;
  const address = own ?? addressOf(to, element);
  if (!widget && address === undefined) return [];
  const at = (hash: string) => (widget ? hash : address!.replace(/#.*/, '') + hash);
  const named = (names: Record<string, string>) => at(`#${new URLSearchParams(names)}`);
  if (finding === 'contribution') {
    return [{ name: words.go[finding], needs, href: named({ offer: (result.topics ?? []).join(' ') }), widget }];
  }
  if (films.length > 0 && (!widget || isBuiltIn(widget))) {
    return films.map(({ film, need }) => ({
      name: words.watch(textIn(film.title, lang)),
      needs: [need],
      href: named({ v: film.id }),
      widget,
    }));
  }
  const href = finding === 'programme' ? at(PROGRAMME) : widget ? undefined : address;
  return [{ name: words.go[finding], needs, href, widget }];
}

function linkView({ name, needs, href, widget }: Link, lang: Lang): TemplateResult {
  const words = wordsIn(programmeWords, lang);
  return html`<li>
    ${
      href === undefined
        ? html`<button type="button" part="button quiet" @click=${() => goTo(widget!)}>${name}</button>`
        : html`<a href=${href} @click=${(event: MouseEvent) => widget && follow(event, href, widget)}>${name}</a>`
    }
    <span part="note">${needs.map((need) => needReason(need, words, lang)).join(' ')}</span>
  </li>`;
}
