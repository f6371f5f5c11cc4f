import { expect } from '@open-wc/testing';
import { define } from '../../src/core/define.js';
import { until } from '../person.js';

const HERE = import.meta.url;

describe('a tag', () => {
  let said: { how: 'warn' | 'error'; what: string }[];
  const { warn, error } = console;
  beforeEach(() => {
    said = [];
    console.warn = (what: string) => said.push({ how: 'warn', what });
    console.error = (what: string) => said.push({ how: 'error', what });
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
  });

  it('is registered once; the second of two copies of the library goes without a word', () => {
    class First extends HTMLElement {}
    define('defined-once', First, HERE);
    define('defined-once', class extends HTMLElement {}, HERE);
    expect(customElements.get('defined-once') === First).to.equal(true);
    expect(said).to.deep.equal([]);
  });

  it('stays with the first of two versions, and the author is told', async () => {
    class Older extends HTMLElement {
      static version = '0.0.1';
    }
    customElements.define('defined-before', Older);
    define('defined-before', class extends HTMLElement {}, HERE);
    expect(customElements.get('defined-before') === Older).to.equal(true);
    await until(() => said.length);
    expect(said[0]!.how).to.equal('warn');
    expect(said[0]!.what).to.contain('<defined-before> is already defined (0.0.1)');
  });

  it('stays with the first of two major versions, and with the page’s own element: that is an error', async () => {
    class Later extends HTMLElement {
      static version = '9.1.0';
    }
    customElements.define('defined-later', Later);
    customElements.define('defined-theirs', class extends HTMLElement {});
    for (const tag of ['defined-later', 'defined-theirs']) define(tag, class extends HTMLElement {}, HERE);
    expect(customElements.get('defined-later') === Later).to.equal(true);
    await until(() => said.length === 2);
    expect(said.map(({ how }) => how)).to.deep.equal(['error', 'error']);
    expect(said[0]!.what).to.contain('(9.1.0)').and.contain('auto.js?prefix=lw').and.contain('<lw-defined-later>');
    expect(said[1]!.what).to.contain('not by library-widgets');
  });

  it('has the word before it that the address of its module asks for, and keeps its own name for what is kept and sent', () => {
    class Beside extends HTMLElement {
      declare tag: string;
    }
    define('defined-once', Beside, 'https://example.com/widgets/defined-once.js?prefix=lw');
    expect(customElements.get('lw-defined-once') === Beside).to.equal(true);
    expect((customElements.get('lw-defined-once') as unknown as { tag: string }).tag).to.equal('defined-once');
  });
});
