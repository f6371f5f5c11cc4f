import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import type { Lang } from '../../src/domain/text.js';
import type { Result } from '../../src/results/result.js';
import { agreeView } from '../../src/views/next-step/agree.js';
import { nextStepView } from '../../src/views/next-step/next-step.js';
import { resultsStyles } from '../../src/views/results-styles.js';
import { widgetStyles } from '../../src/views/styles.js';
import { resultOf } from '../core/pretend.js';
import { drawn } from './drawn.js';

/** What stands for other widgets: these tests are about the way there. */
for (const tag of ['howto-channel', 'digital-quiz']) {
  if (!customElements.get(tag)) {
    customElements.define(
      tag,
      class extends HTMLElement {
        constructor() {
          super();
          const arrival = document.createElement('p');
          arrival.textContent = tag;
          arrival.tabIndex = -1;
          arrival.dataset['arrival'] = '';
          this.attachShadow({ mode: 'open' }).append(arrival);
        }
      },
    );
  }
}

const low: Result = {
  ...resultOf('r-1'),
  kind: 'audit-response',
  topics: ['wifi-law', 'moocs'],
  scores: { 'topic:wifi-law': 1, 'topic:moocs': 2 },
};

/** The end of an audit, on a page with other things. */
async function page(others: TemplateResult, { lang = 'en', result = low }: { lang?: Lang; result?: Result } = {}) {
  const around = await fixture<HTMLElement>(html`<div><skills-audit></skills-audit>${others}</div>`);
  const element = around.querySelector<HTMLElement>('skills-audit')!;
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [widgetStyles, ...resultsStyles];
  render(
    html`<div class="widget report" lang=${lang}>${nextStepView({ element, result, lang, level: 3 })}</div>`,
    root,
  );
  const items = () => [...root.querySelectorAll<HTMLElement>('.next-steps > li')];
  return {
    element,
    root,
    around,
    reads: () => root.querySelector<HTMLElement>('.widget')!.innerText.replace(/\s+/g, ' ').trim(),
    names: () => items().map((one) => one.querySelector('a, button')!.textContent.trim()),
    links: () => [...root.querySelectorAll('a')].map((one) => one.getAttribute('href')),
    press: (name: string) =>
      items()
        .map((one) => one.querySelector<HTMLElement>('a, button')!)
        .find((one) => one.textContent.trim() === name)!
        .click(),
  };
}

describe('the way from a result to the next widget', () => {
  it('is nothing on a page without other widgets, and without addresses of others', async () => {
    expect((await page(html``)).reads()).to.equal('');
  });

  it('is the films of a channel on the page, each with the reason, and the quiz beside it', async () => {
    const { names, reads } = await page(html`<howto-channel></howto-channel><digital-quiz></digital-quiz>`);
    expect(names()).to.deep.equal([
      'Watch: How to check your public Wi-Fi duties in an afternoon',
      'Watch: How to run a taster session for online courses',
      'Test what you know in the quiz',
    ]);
    expect(reads()).to.contain('You rated Rules for public Wi-Fi 1 of 5.');
  });

  it('takes the focus to the quiz, and does not touch the address of the page', async () => {
    const { press, around } = await page(html`<digital-quiz></digital-quiz>`);
    const before = location.href;
    press('Test what you know in the quiz');
    expect(document.activeElement).to.equal(around.querySelector('digital-quiz'));
    expect(location.href).to.equal(before);
  });

  it('is the channel alone where it shows an author’s own films, which nobody knows here', async () => {
    const { names } = await page(html`<howto-channel src="/ours.json"></howto-channel>`);
    expect(names()).to.deep.equal(['Look at the how-to films']);
  });

  it('leads to the addresses that the page’s author gave, films by name and the programme by its place, and says nothing of the result in them', async () => {
    const { element, around } = await page(html``);
    element.setAttribute(
      'chain',
      'howto-channel=/films#top learning-exchange=/sessions#list digital-quiz=https://quiz.example/q',
    );
    render(nextStepView({ element, result: low, lang: 'en', level: 3 }), around);
    const links = [...around.querySelectorAll('a')].map((one) => one.href);
    expect(links).to.deep.equal([
      `${location.origin}/films#v=wifi-duties`,
      `${location.origin}/films#v=course-taster`,
      `${location.origin}/sessions#development-programme`,
      'https://quiz.example/q',
    ]);
  });

  it('never leads to an address that runs', async () => {
    const { element, around } = await page(html``);
    element.setAttribute('chain', 'digital-quiz=javascript:alert(1)');
    render(nextStepView({ element, result: low, lang: 'en', level: 3 }), around);
    expect(around.querySelectorAll('a, button')).to.have.lengthOf(0);
  });

  it('is none where the page’s author switched it off, on the widget or around it', async () => {
    const { element, around } = await page(html`<howto-channel></howto-channel>`);
    around.setAttribute('chain', 'off');
    const place = document.createElement('div');
    render(nextStepView({ element, result: low, lang: 'en', level: 3 }), place);
    expect(place.textContent?.trim()).to.equal('');
  });

  it('passes over a widget that nobody sees, and one that a curator has open', async () => {
    const { names } = await page(
      html`<howto-channel hidden style="display: none"></howto-channel><digital-quiz curate></digital-quiz>`,
    );
    expect(names()).to.deep.equal([]);
  });

  for (const lang of ['en', 'cy'] as const) {
    it(`has nothing that axe finds wrong (${lang})`, async () => {
      const { around, reads } = await page(html`<howto-channel></howto-channel><digital-quiz></digital-quiz>`, {
        lang,
      });
      await expect(around).to.be.accessible();
      expect(reads()).to.contain(lang === 'cy' ? 'Mynd ymlaen o’r fan hon' : 'Go on from here');
      expect(reads()).to.not.match(/undefined|null|\[object/);
    });
  }
});

describe('the question whether results on the device may be used', () => {
  it('is answered with one press, either way', async () => {
    const answers: boolean[] = [];
    const { person } = await drawn(() => agreeView({ lang: 'en', onAgree: (agreed) => answers.push(agreed) }));
    expect(person.reads).to.contain('They stay on this device.');
    await person.presses('Use my results');
    await person.presses('Do not use them');
    expect(answers).to.deep.equal([true, false]);
  });
});
