import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../src/auto.js';
import '../test/services.js';
import { World } from '../test/services.js';

/**
 * The ways in which a widget gets on a page. Install `auto.js` once, in the page or in the site's template; then write
 * any of these where the widget should stand. `docs/EMBEDDING.md` says the rest.
 */
const meta: Meta = { title: 'Using them/Embedding', render: () => html`` };
export default meta;

const page = (content: TemplateResult): StoryObj => ({
  render: () => html`<pretend-world .services=${new World()}>${content}</pretend-world>`,
});

/** A tag, where the editor lets it through. What stands inside is seen until the widget is ready. */
export const Tag: StoryObj = page(
  html`<skills-audit><a href="/audit.pdf">The same questions on paper</a></skills-audit>`,
);

/** A `div`, where the editor strips tags it does not know. */
export const Div: StoryObj = page(html`
  <div class="library-widget" data-widget="skills-audit" data-heading-level="3">
    <a href="/audit.pdf">The same questions on paper</a>
  </div>
`);

/** A plain link, which every editor keeps. It is known by its address. */
export const Link: StoryObj = page(
  html`<a href="https://council.example/embed/skills-audit.html?pack=2026">Take the skills audit</a>`,
);

const OWN = {
  id: 'two-questions',
  version: '1',
  title: 'Two questions of our own',
  scale: { low: 'Never', high: 'Always' },
  sections: [{ id: 'all', title: 'Helping people online' }],
  questions: [
    { id: 'Q1', section: 'all', kind: 'rating', text: 'I help people fill in forms online' },
    { id: 'Q2', section: 'all', kind: 'rating', text: 'I know whom to send them to' },
  ],
};

const withScript = (text: string): HTMLElement => {
  const audit = document.createElement('skills-audit');
  const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });
  audit.append(script);
  return audit;
};

/** Questions of your own, written into the page; a file named by `src` does the same. */
export const OwnQuestions: StoryObj = {
  render: () => html`<pretend-world .services=${new World()}>${withScript(JSON.stringify(OWN))}</pretend-world>`,
};

/** A mistake in them: visitors see the fallback, the author reads the place and what was expected in the console. */
export const WithAMistake: StoryObj = {
  render: () => {
    const audit = withScript(JSON.stringify({ ...OWN, questions: [{ ...OWN.questions[0], kind: 'stars' }] }));
    audit.insertAdjacentHTML('beforeend', '<a href="/audit.pdf">The same questions on paper</a>');
    return html`<pretend-world .services=${new World()}>${audit}</pretend-world>`;
  },
};

/** Settings for all widgets inside. */
export const SharedSettings: StoryObj = page(html`
  <widget-settings campaign="spring" heading-level="3" shared-device>
    <skills-audit></skills-audit>
  </widget-settings>
`);
