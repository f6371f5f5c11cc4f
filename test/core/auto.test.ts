import { expect } from '@open-wc/testing';
import { Person, until } from '../person.js';
import { settled } from './pretend.js';

/** A part of the page that an editor wrote. */
let page: HTMLElement;
const write = (markup: string): HTMLElement => {
  page.innerHTML = markup;
  return page;
};
const audits = (): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('skills-audit')];
const attributes = (element: Element | undefined): Record<string, string> =>
  Object.fromEntries((element?.getAttributeNames() ?? []).map((name) => [name, element!.getAttribute(name)!]));

describe('a page with the loader on it', () => {
  before(async () => {
    page = document.body.appendChild(document.createElement('main'));
    write('<skills-audit storage="none"><p>On paper</p></skills-audit>');
    expect(customElements.get('skills-audit')).to.equal(undefined);
    await import('../../src/auto.js');
  });
  beforeEach(() => write(''));
  after(() => page.remove());

  it('has the widgets that stand in it already', async () => {
    await until(() => customElements.get('skills-audit'));
    write('<skills-audit storage="none"></skills-audit>');
    await new Person(audits()[0]!).isWelcomed();
  });

  it('has those that come later, however deep they come', async () => {
    const later = document.createElement('section');
    later.innerHTML = '<div><skills-audit storage="none"></skills-audit></div>';
    page.append(later);
    await new Person(audits()[0]!).isWelcomed();
  });

  it('makes a widget of a `div` for editors that strip tags, with its settings and with what it holds as the fallback', async () => {
    write(`<div class="library-widget" data-widget="skills-audit" data-endpoint="/v1/results" data-heading-level="3" data-storage="none">
      <a href="/audit.pdf">On paper</a></div>`);
    await until(() => audits().length === 1);
    const [audit] = audits();
    expect(attributes(audit)).to.deep.equal({ endpoint: '/v1/results', 'heading-level': '3', storage: 'none' });
    expect(audit!.querySelector('a')!.textContent).to.equal('On paper');
    await new Person(audit!).isWelcomed();
    expect(page.querySelector('div.library-widget')!.children.length).to.equal(1);
  });

  it('makes a widget of a plain link to its page, with what the address asks for', async () => {
    write(
      '<p>Try <a href="https://widgets.example/embed/skills-audit.html?endpoint=%2Fv1%2Fresults&storage=none&lang=cy">the audit</a></p>',
    );
    await until(() => audits().length === 1);
    expect(attributes(audits()[0])).to.deep.equal({ endpoint: '/v1/results', storage: 'none', lang: 'cy' });
    expect(audits()[0]!.textContent).to.equal('the audit');
  });

  it('leaves alone what is no widget: other links, other classes, other names', async () => {
    const markup = [
      '<a href="/embed/">Embed</a>',
      '<a href="/embed/skills-audit.pdf">The paper</a>',
      '<a href="/embed/toString.html">Odd</a>',
      '<a href="/embed/unknown-thing.html">Unknown</a>',
      '<div data-widget="skills-audit">No class</div>',
      '<div class="library-widget" data-widget="constructor">Odd</div>',
      '<div class="library-widget">Nothing asked</div>',
    ].join('');
    write(markup);
    await settled();
    expect(page.innerHTML).to.equal(markup);
  });

  it('takes no script and no disguise from what a visitor may have written', async () => {
    const ran: string[] = [];
    Object.assign(window, { strangers: (name: string) => ran.push(name) });
    const asked = ['onclick', 'onfocus', 'onpointerenter', 'style', 'id', 'class'];
    write(
      `<a href="https://evil.example/embed/skills-audit.html?storage=none&${asked.map((name) => `${name}=strangers('${name}')`).join('&')}">x</a>` +
        `<div class="library-widget" data-widget="skills-audit" data-storage="none" ${asked.map((name) => `data-${name}="strangers('${name}')"`).join(' ')}></div>`,
    );
    await until(() => audits().length === 2);
    for (const audit of audits()) {
      expect(attributes(audit)).to.deep.equal({ storage: 'none' });
      for (const type of ['click', 'focus', 'pointerenter']) audit.dispatchEvent(new Event(type));
    }
    expect(ran).to.deep.equal([]);
    Reflect.deleteProperty(window, 'strangers');
  });

  it('has each widget once, also when the page puts a copy of itself in its own place', async () => {
    write(`<div class="library-widget" data-widget="skills-audit" data-storage="none"><a href="/embed/skills-audit.html">On paper</a></div>
      <a href="/embed/skills-audit.html?storage=none">A link</a>`);
    await until(() => audits().length === 2);
    const copy = page.cloneNode(true) as HTMLElement;
    page.replaceWith(copy);
    page = copy;
    await settled();
    page.append(page.firstElementChild!);
    await settled();
    expect(audits().length).to.equal(2);
    expect(audits().some((audit) => audit.querySelector('skills-audit'))).to.equal(false);
  });
});
