import { expect, fixture, html } from '@open-wc/testing';
import { Person, until } from '../person.js';
import { World } from '../services.js';
import type { PlainWidget } from './plain-widget.js';
import './plain-widget.js';
import { settled } from './pretend.js';

describe('settings for all widgets inside', () => {
  const opened = async (template: (widget: PlainWidget) => ReturnType<typeof html>) => {
    const world = new World();
    const widget = document.createElement('plain-widget') as PlainWidget;
    const place = await fixture<HTMLElement>(
      html`<pretend-world .services=${world}>${template(widget)}</pretend-world>`,
    );
    const person = new Person(widget);
    await person.isWelcomed();
    const results: Record<string, unknown>[] = [];
    place.addEventListener('widget-result', (event) => results.push({ ...event.result }));
    const ends = async () => {
      for (let time = 0; time < 3; time++) await person.presses('Count');
      return results.at(-1)!;
    };
    return { world, person, widget, ends, settings: [...place.querySelectorAll('widget-settings')] };
  };

  it('are taken by a widget that has none of its own', async () => {
    const { ends } = await opened(
      (widget) => html`<widget-settings campaign="spring" group="scl"><section>${widget}</section></widget-settings>`,
    );
    expect(await ends()).to.include({ campaign: 'spring', group: 'scl' });
  });

  it('give way to a widget’s own', async () => {
    const { ends } = await opened((widget) => {
      widget.campaign = 'autumn';
      return html`<widget-settings campaign="spring" group="scl">${widget}</widget-settings>`;
    });
    expect(await ends()).to.include({ campaign: 'autumn', group: 'scl' });
  });

  it('are taken from the nearest', async () => {
    const { ends } = await opened(
      (widget) =>
        html`<widget-settings campaign="far"
          ><widget-settings campaign="near">${widget}</widget-settings></widget-settings
        >`,
    );
    expect(await ends()).to.include({ campaign: 'near' });
  });

  it('are followed when they change', async () => {
    const { ends, settings } = await opened(
      (widget) => html`<widget-settings campaign="spring">${widget}</widget-settings>`,
    );
    settings[0]!.setAttribute('campaign', 'summer');
    expect(await ends()).to.include({ campaign: 'summer' });
  });

  it('say where answers are kept, from the first answer on', async () => {
    const { world, person } = await opened(
      (widget) => html`<widget-settings shared-device>${widget}</widget-settings>`,
    );
    await person.presses('Count');
    await settled();
    expect([world.store('local').shelf.size, world.store('session').shelf.size]).to.deep.equal([0, 1]);
  });

  it('allow a draft language', async () => {
    const { person, settings } = await opened((widget) => html`<widget-settings lang="gd">${widget}</widget-settings>`);
    expect(person.language).to.equal('en');
    settings[0]!.toggleAttribute('draft-languages', true);
    await until(() => person.language === 'gd');
  });

  it('show what is inside as it stands, with no look of their own', async () => {
    const place = await fixture<HTMLElement>(
      html`<widget-settings campaign="spring"><p>As it stands</p></widget-settings>`,
    );
    expect([place.innerText.trim(), place.shadowRoot]).to.deep.equal(['As it stands', null]);
    expect(getComputedStyle(place).display).to.equal('inline');
  });
});
