import { expect, fixture, html } from '@open-wc/testing';
import { followLanguage, languageOf } from '../../src/core/language.js';
import { settled } from './pretend.js';

describe('the language of an element', () => {
  const inside = async (template: ReturnType<typeof html>) => {
    const place = await fixture<HTMLElement>(template);
    return place.querySelector('b') ?? place;
  };

  it('is its own, or its nearest ancestor’s', async () => {
    expect(languageOf(await inside(html`<b lang="cy"></b>`), false)).to.equal('cy');
    expect(
      languageOf(
        await inside(
          html`<div lang="cy">
            <p><b></b></p>
          </div>`,
        ),
        false,
      ),
    ).to.equal('cy');
    expect(
      languageOf(
        await inside(
          html`<div lang="cy">
            <p lang="en"><b></b></p>
          </div>`,
        ),
        false,
      ),
    ).to.equal('en');
  });

  it('is told by its first part, in whatever case', async () => {
    expect(languageOf(await inside(html`<b lang="CY-gb"></b>`), false)).to.equal('cy');
    expect(languageOf(await inside(html`<b lang="cymraeg"></b>`), false)).to.equal('en');
  });

  it('is English where nobody says, and where it is one that nobody has written', async () => {
    expect(languageOf(await inside(html`<b></b>`), false)).to.equal('en');
    expect(languageOf(document.createElement('b'), false)).to.equal('en');
    expect(
      languageOf(await inside(html`<div lang="cy"><b lang="fr"></b></div>`), false),
      'not Welsh in a French page',
    ).to.equal('en');
    expect(languageOf(await inside(html`<div lang="cy"><b lang=""></b></div>`), false)).to.equal('cy');
  });

  it('is Gaelic only where drafts are asked for', async () => {
    const element = await inside(html`<b lang="gd"></b>`);
    expect([languageOf(element, false), languageOf(element, true)]).to.deep.equal(['en', 'gd']);
  });

  it('is found across shadow roots, and where a slot puts it', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="cy"><i></i></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<section lang="en"><slot></slot></section><b></b>';
    expect(languageOf(host.shadowRoot!.querySelector('b')!, false), 'in the shadow').to.equal('cy');
    expect(languageOf(host.querySelector('i')!, false), 'in the slot').to.equal('en');
  });

  it('is followed anywhere in the document, by all who follow, until they stop', async () => {
    const calls: string[] = [];
    const stops = ['one', 'other'].map((name) => followLanguage(() => calls.push(name)));
    const element = await fixture<HTMLElement>(html`<p></p>`);
    element.lang = 'cy';
    await settled();
    expect(calls.sort()).to.deep.equal(['one', 'other']);
    stops[0]!();
    element.lang = 'en';
    await settled();
    expect(calls.length).to.equal(3);
    stops[1]!();
    element.lang = 'cy';
    await settled();
    expect(calls.length).to.equal(3);
    const stop = followLanguage(() => calls.push('again'));
    element.lang = 'en';
    await settled();
    expect(calls.at(-1)).to.equal('again');
    stop();
  });
});
