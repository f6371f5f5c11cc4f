import { expect } from '@open-wc/testing';
import { define } from '../../src/core/define.js';

describe('a tag', () => {
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is registered once; the second of two copies of the library goes without a word', () => {
    class First extends HTMLElement {}
    define('defined-once', First);
    define('defined-once', class extends HTMLElement {});
    expect(customElements.get('defined-once') === First).to.equal(true);
    expect(warnings).to.deep.equal([]);
  });

  it('stays with the first of two versions, and the author is told', () => {
    class Older extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('defined-before', Older);
    define('defined-before', class extends HTMLElement {});
    expect(customElements.get('defined-before') === Older).to.equal(true);
    expect(warnings.join()).to.contain('<defined-before> is already defined (0.0.1)');
  });

  it('stays with the page where the page has one of its own by that name', () => {
    class Theirs extends HTMLElement {}
    customElements.define('defined-theirs', Theirs);
    define('defined-theirs', class extends HTMLElement {});
    expect(customElements.get('defined-theirs') === Theirs).to.equal(true);
    expect(warnings.join()).to.contain('not by library-widgets');
  });
});
