import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { heading } from '../../src/views/heading.js';
import { drawn } from './drawn.js';

describe('a heading', () => {
  it('is of the level asked for, and never deeper than 6', async () => {
    const { person } = await drawn(() => html`${[2, 3, 4, 5, 6, 7, 8].map((level) => heading(level, `of ${level}`))}`);
    expect(person.headings).to.deep.equal([
      'h2 of 2',
      'h3 of 3',
      'h4 of 4',
      'h5 of 5',
      'h6 of 6',
      'h6 of 7',
      'h6 of 8',
    ]);
  });

  it('can take the focus where a person arrives, and only there', async () => {
    for (const level of [2, 3, 4, 5, 6]) {
      const { root } = await drawn(() => html`${heading(level, 'Here', { arrives: true })}${heading(level, 'There')}`);
      const focusable = [...root.querySelectorAll('[tabindex="-1"][data-arrival]')].map((one) => one.textContent);
      expect(focusable, `level ${level}`).to.deep.equal(['Here']);
      expect(root.querySelectorAll('[tabindex]').length, `level ${level}`).to.equal(1);
    }
  });
});
