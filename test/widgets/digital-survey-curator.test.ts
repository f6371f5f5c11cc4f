import { fixture, html } from '@open-wc/testing';
import '../../src/widgets/digital-survey/digital-survey.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

describe('a curator of open answers at a shared device', () => {
  it('leaves no coding behind after ten minutes without a touch, also none of an earlier page', async () => {
    const world = new World();
    const kept = world.store('session');
    await kept.update('coding:digital-survey::digital-survey-2026:0', () => ({ codes: ['staff-skills'] }));
    const place = await fixture<HTMLElement>(
      html`<pretend-world .services=${world}><digital-survey curate shared-device></digital-survey></pretend-world>`,
    );
    await new Person(place.querySelector('digital-survey')!).isWelcomed();
    world.clock.time += 11 * 60_000;
    dispatchEvent(new Event('visibilitychange'));
    await until(() => world.cupboards.session.only('coding:') === undefined, 'the coding is still there');
  });
});
