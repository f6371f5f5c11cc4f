import { expect, fixture, html } from '@open-wc/testing';
import type { Result } from '../../src/results/result.js';
import type { WifiConfig } from '../../src/widgets/wifi-readiness-check/model.js';
import '../../src/widgets/wifi-readiness-check/wifi-readiness-check.js';
import { check, duties } from '../domain/duties/checks.js';
import { services } from '../domain/duties/services.js';
import { Person } from '../person.js';
import { World } from '../services.js';

const config: WifiConfig = duties(
  check('a', { status: 'good-practice', text: 'Look after it' }),
  check('b', { group: 'technical', text: 'Obey the law' }),
  check('c', { group: 'technical', text: 'Take care', status: 'contract' }),
);

async function desk(results: readonly Result[], lang = 'en'): Promise<Person> {
  const widget = document.createElement('wifi-readiness-check');
  widget.setAttribute('curate', '');
  widget.setAttribute('lang', lang);
  widget.config = config;
  await fixture(html`<pretend-world .services=${new World()}>${widget}</pretend-world>`);
  const person = new Person(widget);
  await person.isWelcomed();
  const { shadowRoot: root } = widget;
  root!.querySelector<HTMLTextAreaElement>('#lines')!.value = results.map((one) => JSON.stringify(one)).join('\n');
  await person.presses(lang === 'cy' ? 'Cymryd y llinellau hyn' : 'Take these lines');
  await person.comesToRead(lang === 'cy' ? '3. Yr hyn a atebodd gwasanaethau' : '3. What services answered');
  root!.querySelectorAll('details').forEach((one) => (one.open = true));
  return person;
}

const many = [
  ...services(11, config, { a: 'yes', b: 'dk' }),
  ...services(20, config, { a: 'yes', b: 'no' }, { nation: 'england' }),
];

describe('the Wi-Fi check for a curator', () => {
  it('counts services, what nobody knows first and the law before the rest', async () => {
    const person = await desk(many);
    expect(person.reads)
      .to.include('Results of many services')
      .and.include('Check Do not know Not yet Partly Done, with evidence Does not apply Services')
      .and.include('Obey the law 10 20 0 0 0 31')
      .and.include('Look after it 0 0 0 30 0 31');
    expect(person.reads.indexOf('Obey the law')).to.be.below(person.reads.indexOf('Look after it'));
    expect(person.reads).to.not.include('people');
  });

  it('sets nations side by side in what is open and what nobody knows, in the order of nations and not of figures', async () => {
    const person = await desk(many);
    expect(person.reads)
      .to.include('Group of checks England (n = 20) Wales (n = 11) All services (n = 31)')
      .and.include('Technical 100% 0% do not know 100% 100% do not know 100% 35% do not know');
  });

  it('says nothing of a small nation but that there may be one', async () => {
    const person = await desk([...many, ...services(9, config, { a: 'part' }, { nation: 'scotland' })]);
    expect(person.reads)
      .to.include(
        'A group of fewer than 10 services is not shown, nor is it in the figures of all services, so that no service can be made out.',
      )
      .and.include('All services (n = 31)');
    expect(person.reads).to.not.include('Scotland (n');
  });

  it('speaks Welsh of services too', async () => {
    const person = await desk(many, 'cy');
    expect(person.reads)
      .to.include('Canlyniadau llawer o wasanaethau')
      .and.include('Cymru (n = 11)')
      .and.include('Nid sampl ydynt');
  });
});
