import { expect, fixture, html } from '@open-wc/testing';
import { printAlone } from '../../src/core/print.js';

class PrintedElement extends HTMLElement {
  internals = this.attachInternals();
}
customElements.define('printed-element', PrintedElement);

describe('printing a widget', () => {
  const { print } = window;
  afterEach(() => {
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
  });

  const place = () =>
    fixture<HTMLElement>(
      html`<div>
        <p>Around it</p>
        <section>
          <printed-element>It</printed-element>
          <p>Beside it</p>
        </section>
      </div>`,
    );
  /** The rules for paper, as rules for the screen, so that a test can see what they do. */
  const onPaper = () => {
    const sheet = document.adoptedStyleSheets.at(-1)!;
    const copy = new CSSStyleSheet();
    copy.replaceSync(
      [...sheet.cssRules].map(({ cssText }) => cssText.replace('@media print', '@media screen')).join('\n'),
    );
    return copy;
  };
  const printed = async (look: (root: HTMLElement) => void) => {
    const root = await place();
    const element = root.querySelector<PrintedElement>('printed-element')!;
    let prints = 0;
    window.print = () => {
      prints++;
      look(root);
    };
    printAlone(element, element.internals);
    return { prints, element };
  };

  it('leaves out everything else of the page, and nothing of the widget', async () => {
    let seen: string[] = [];
    await printed((root) => {
      const sheet = onPaper();
      document.adoptedStyleSheets.push(sheet);
      seen = [...root.querySelectorAll('*')]
        .filter((one) => one.getClientRects().length > 0)
        .map(({ localName }) => localName);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    });
    expect(seen).to.deep.equal(['section', 'printed-element']);
  });

  it('asks the browser to print once, and changes nothing on the screen', async () => {
    let text = '';
    const { prints } = await printed((root) => (text = root.innerText));
    expect(prints).to.equal(1);
    expect(text).to.contain('Around it').and.contain('Beside it');
  });

  it('leaves the page as it was when the printing is over', async () => {
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    const { element } = await printed(() => undefined);
    expect(document.adoptedStyleSheets.length).to.equal(2);
    window.dispatchEvent(new Event('afterprint'));
    expect([document.adoptedStyleSheets.length, document.adoptedStyleSheets[0] === theirs]).to.deep.equal([1, true]);
    expect(element.matches(':state(printing)')).to.equal(false);
    document.adoptedStyleSheets = [];
  });
});
