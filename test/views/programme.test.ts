import { expect, fixture } from '@open-wc/testing';
import ICAL from 'ical.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { programmeFile, programmeIn } from '../../src/core/programme-file.js';
import { addOwn, reflect, tick } from '../../src/domain/programme/adjust.js';
import type { Programme } from '../../src/domain/programme/programme.js';
import type { Lang } from '../../src/domain/text.js';
import { calendarOf } from '../../src/views/programme/calendar.js';
import { type ProgrammeProps, programmeStyles, programmeView } from '../../src/views/programme/programme.js';
import { programmeWords } from '../../src/views/programme/words.js';
import { made, NOW, offers } from '../domain/programme/examples.js';
import { until } from '../person.js';
import { drawn } from './drawn.js';

type File = { name: string; type: string; content: string };

/** Somebody with a programme in front of them, which changes as they say. */
async function somebody(begins: Programme = made(), more: Partial<ProgrammeProps> = {}) {
  const files: File[] = [];
  const asked: string[] = [];
  let programme = begins;
  const { person, draw, root } = await drawn(() =>
    programmeView({
      programme,
      offers,
      lang: 'en',
      level: 2,
      now: NOW,
      today: '2026-11-22',
      lead: ({ kind, id, address }) => (kind === 'film' ? { href: `/films#v=${id.slice(5)}` } : { href: address }),
      asked: [],
      onChange: (step) => {
        programme = step(programme);
        draw();
      },
      onAsk: (topic) => asked.push(topic),
      onFile: (name, type, content) => files.push({ name, type, content }),
      onSave: () => files.push({ name: 'whole', type: '', content: programmeFile(programme) }),
      onOpen: (text) => {
        const found = programmeIn(text);
        programme = found ?? programme;
        draw();
        return found !== undefined;
      },
      onPrint: () => {},
      ...more,
    }),
  );
  root.adoptedStyleSheets.push(...programmeStyles);
  const steps = () => [...root.querySelectorAll<HTMLElement>('.steps > li')];
  const box = (at: number) => steps()[at]!.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
  return {
    person,
    root,
    files,
    asked,
    steps,
    box,
    now: () => programme,
    titles: () => steps().map((step) => step.querySelector('label')!.textContent.replace(/\s+/g, ' ').trim()),
    says: (at: number) => steps()[at]!.innerText.replace(/\s+/g, ' '),
    named: (name: string) =>
      [...root.querySelectorAll<HTMLElement>('button')].find(
        (one) => (one.ariaLabel ?? one.textContent.replace(/\s+/g, ' ').trim()) === name,
      )!,
  };
}

describe('a development programme on the screen', () => {
  it('says of each step what it is, why it is there and when it is due', async () => {
    const { titles, says } = await somebody();
    expect(titles().slice(0, 3)).to.deep.equal([
      'Watch a film: How to check your public Wi-Fi duties in an afternoon',
      'Join a session: Duties of public Wi-Fi',
      'Do a task: Take the public Wi-Fi rules briefing',
    ]);
    expect(says(0)).to.contain('You rated Rules for public Wi-Fi 1 of 5.').and.contain('Do by 29 November 2026.');
    expect(says(1)).to.contain('On 1 December 2026 at ');
    expect(says(6)).to.contain('It is on a topic near to that: Partnership.');
  });

  it('leads to the film and to the session, and asks where there is no session', async () => {
    const { root, named, asked, person } = await somebody();
    const links = [...root.querySelectorAll('.steps a')].map((link) => link.getAttribute('href'));
    expect(links).to.include('/films#v=wifi-duties').and.include('https://sessions.example/1');
    expect(person.reads).to.contain('There is no session on this yet.');
    named('Ask for it: Health information').click();
    expect(asked).to.deep.equal(['health-info']);
  });

  it('counts what is ticked, and then asks what the person learned', async () => {
    const { person, box, root, now, says } = await somebody();
    expect(person.reads).to.contain('0 of 9 steps done.');
    expect(root.querySelector('textarea')).to.equal(null);
    box(0).click();
    expect(person.reads).to.contain('1 of 9 steps done.');
    expect(says(0)).to.contain('Done on 22 November 2026.');
    const words = root.querySelector('textarea')!;
    words.value = 'Ask ICT first';
    words.dispatchEvent(new Event('input'));
    expect(now().steps[0]).to.include({ done: '2026-11-22', reflection: 'Ask ICT first' });
    box(0).click();
    expect(now().steps[0]?.done).to.equal(undefined);
    expect(root.querySelector('textarea')!.value).to.equal('Ask ICT first');
  });

  it('moves a step and keeps the focus on the button that moves it', async () => {
    const { named, titles, root } = await somebody();
    const up = named('Move up: Take the public Wi-Fi rules briefing');
    up.focus();
    up.click();
    expect(titles()[1]).to.equal('Do a task: Take the public Wi-Fi rules briefing');
    expect(root.activeElement?.ariaLabel).to.equal('Move up: Take the public Wi-Fi rules briefing');
    (root.activeElement as HTMLElement).click();
    expect(titles()[0]).to.equal('Do a task: Take the public Wi-Fi rules briefing');
    expect(root.activeElement?.ariaDisabled).to.equal('true');
  });

  it('shows the tick with the step it belongs to after a move', async () => {
    const { box, named } = await somebody();
    box(0).click();
    named('Move down: How to check your public Wi-Fi duties in an afternoon').click();
    expect([box(0).checked, box(1).checked]).to.deep.equal([false, true]);
  });

  it('leaves a step out, and takes it in again from what is offered', async () => {
    const { named, titles, root, now } = await somebody();
    named('Leave this out: How to check your public Wi-Fi duties in an afternoon').click();
    expect(titles()).to.have.length(8);
    const offer = root.querySelector<HTMLSelectElement>('#offer')!;
    offer.value = 'film:wifi-duties';
    named('Add this').click();
    expect(now().steps.at(-1)).to.include({ id: 'film:wifi-duties' });
    expect([...offer.options].map(({ value }) => value)).to.not.include('film:wifi-duties');
  });

  it('takes something of the person’s own', async () => {
    const { named, titles, root, says } = await somebody();
    root.querySelector<HTMLInputElement>('#own')!.value = 'Ask Siân';
    named('Add my own').click();
    expect(titles().at(-1)).to.equal('Your own step: Ask Siân');
    expect(says(9)).to.contain('You added this.');
    expect(root.querySelector<HTMLInputElement>('#own')!.value).to.equal('');
  });

  it('goes as fast as the person chooses', async () => {
    const { root, says } = await somebody();
    const pace = root.querySelector<HTMLSelectElement>('#pace')!;
    pace.value = '28';
    pace.dispatchEvent(new Event('change'));
    expect(says(0)).to.contain('Do by 20 December 2026.');
  });

  for (const lang of ['en', 'cy'] as const satisfies Lang[]) {
    it(`has nothing that axe finds wrong, and all its words (${lang})`, async () => {
      const full = reflect('film:wifi-duties', 'Da')(tick('film:wifi-duties', '2026-12-01')(made()));
      const { person, root } = await somebody(full, { lang });
      await expect(root.host).to.be.accessible();
      expect(person.reads).to.not.match(/undefined|null|\[object/);
      if (lang === 'cy') expect(person.reads).to.contain('Rheolau Wi-Fi cyhoeddus: rhoesoch 1 allan o 5.');
    });
  }

  it('fits a place of 320 pixels', async () => {
    const { root } = await somebody();
    const host = root.host as HTMLElement;
    host.parentElement!.style.inlineSize = '320px';
    expect(host.scrollWidth).to.be.at.most(320);
    for (const one of root.querySelectorAll<HTMLElement>('.widget *:not(.unseen, option, optgroup)')) {
      expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).to.be.at.most(
        host.getBoundingClientRect().left + 320.5,
      );
    }
  });
});

describe('a development programme that is taken away', () => {
  const done = () =>
    addOwn('=1+1')(reflect('film:wifi-duties', 'Ask <ICT> & co.')(tick('film:wifi-duties', '2026-12-01')(made())));

  it('is a record of CPD: a page on its own, with headings and tables that axe finds nothing wrong with', async () => {
    const { person, files } = await somebody(done());
    await person.presses('Download as a CPD record');
    const [{ name, content }] = files as [File];
    expect(name).to.equal('programme-2026-11-22.html');
    expect(content)
      .to.match(/^<!doctype html>\n<html lang="en">/)
      .and.contain('<meta charset="utf-8">');
    expect(content).to.contain('Ask &lt;ICT&gt; &amp; co.').and.not.contain('<!--');
    const page = new DOMParser().parseFromString(content, 'text/html');
    expect(page.title).to.equal('Record of continuing professional development');
    expect([...page.querySelectorAll('caption')].map((one) => one.textContent?.trim())).to.deep.equal([
      'Done',
      'Planned',
    ]);
    expect(page.querySelectorAll('tbody tr')).to.have.lengthOf(10);
    const shown = await fixture<HTMLElement>(html`<div lang="en">${unsafeHTML(page.body.innerHTML)}</div>`);
    await expect(shown).to.be.accessible();
  });

  it('is a table in which nothing runs as a formula', async () => {
    const { person, files } = await somebody(done());
    await person.presses('Download for a spreadsheet (CSV)');
    await until(() => files.length > 0, 'no file came');
    const lines = files[0]!.content.split('\r\n');
    expect(lines[0]).to.equal('\uFEFFDone,Day,What kind,Step,Why,"What I learned, and what I will do differently"');
    expect(lines[1]).to.contain('✓,2026-12-01,Watch a film,How to check your public Wi-Fi duties in an afternoon');
    expect(lines.at(-1)).to.contain(`'=1+1`);
  });

  it('is a calendar that another reader understands: sessions at their moment, the rest as days, and nothing that is done', async () => {
    const programme = tick(
      'film:wifi-duties',
      '2026-11-22',
    )(made({ offers: { ...offers, sessions: offers.sessions.slice(0, 2) } }));
    const text = await calendarOf(programme, { words: programmeWords.cy, lang: 'cy', now: NOW });
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ uid }) => uid)).to.have.length(6);
    const session = events.find(({ summary }) => summary === 'Ymuno â sesiwn: Wi-Fi law in March')!;
    // Ten o'clock in British Summer Time, on the day after the clocks change.
    expect(session.startDate.toJSDate().toISOString()).to.equal('2027-03-29T09:00:00.000Z');
    const task = events.find(({ uid }) => uid.startsWith('p-1.task%3AA6'))!;
    expect([task.startDate.isDate, task.startDate.toString()]).to.deep.equal([true, '2026-12-06']);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).to.be.at.most(75);
  });

  it('comes back as it was from its file', async () => {
    const { person, files, now, root } = await somebody(done());
    await person.presses('Save the whole programme');
    const before = now();
    const other = await somebody(made({ id: 'other', needs: [] }));
    const field = other.root.querySelector<HTMLInputElement>('input[type="file"]')!;
    const bag = new DataTransfer();
    bag.items.add(new File([files[0]!.content], 'p.json'));
    field.files = bag.files;
    field.dispatchEvent(new Event('change'));
    await until(() => other.now().id === before.id, 'it was not taken');
    expect(other.now()).to.deep.equal(before);
    expect(root).to.not.equal(other.root);
  });

  it('says so when a file is no programme, and keeps the one that is there', async () => {
    const { root, person, now } = await somebody();
    const before = now();
    const field = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    const bag = new DataTransfer();
    bag.items.add(new File(['{"schema":"library-widgets/programme/1"}'], 'p.json'));
    field.files = bag.files;
    field.dispatchEvent(new Event('change'));
    await until(() => person.reads.includes('This file is no saved programme.'), 'nothing was said');
    expect(now()).to.equal(before);
  });
});
