import { expect } from '@open-wc/testing';
import { type Draft, draftOf } from '../../../src/domain/records/draft.js';
import { textIn } from '../../../src/domain/text.js';
import { formView } from '../../../src/views/records/form.js';
import { recordsStyles } from '../../../src/views/records/styles.js';
import { questionnaire as cy } from '../../../src/views/words/cy.js';
import { questionnaire as en } from '../../../src/views/words/en.js';
import { sessions } from '../../domain/records/sample.js';
import { described, drawn } from '../drawn.js';

/** A form that keeps its draft as a widget does. */
async function written(words = en, fields: Draft['fields'] = {}) {
  let draft = draftOf({ kind: 'session', id: 's1', fields });
  const said: string[] = [];
  const shown = await drawn(() =>
    formView({
      kind: sessions,
      draft,
      title: 'Offer a session',
      level: 2,
      words,
      text: (text) => textIn(text, words.lang),
      topics: [{ value: 'moocs', text: 'Open courses' }],
      onDraft: (step) => ((draft = step(draft)), shown.draw()),
      onGo: (step) => ((draft = step(draft)), shown.draw(), arrive()),
      onSave: () => said.push('saved'),
      onCancel: () => said.push('cancelled'),
    }),
  );
  const { root } = shown;
  root.adoptedStyleSheets.push(recordsStyles);
  const arrive = () => root.querySelector<HTMLElement>('[data-arrival]')!.focus();
  const put = (name: string, value: string, event = 'change') => {
    const input = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    input.value = value;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event(event));
  };
  return { ...shown, said, put, now: () => draft };
}

describe('a form for a record', () => {
  it('asks for each field in a group that is named by its text', async () => {
    const { person } = await written();
    expect(person.questions).to.have.length(sessions.fields.length);
    expect(person.questions.slice(0, 3)).to.deep.equal([
      'What is it called?',
      'What is it about? (optional)',
      'Sector (optional)',
    ]);
  });

  it('takes what is put into each kind of field', async () => {
    const { put, now, root } = await written();
    put('title', 'Wi-Fi law');
    put('start', '2027-03-28T10:00');
    put('start-zone', 'Europe/London');
    put('open-from', '2027-01-01');
    put('open-to', '2027-02-01');
    put('review', '2028-02-29');
    put('join', 'https://meet.example/1');
    put('hosts', 'Conwy\n\n Gwynedd\n');
    root.querySelector<HTMLInputElement>('[name="topics"]')!.click();
    expect(now().fields).to.deep.equal({
      title: 'Wi-Fi law',
      start: { at: '2027-03-28T10:00', zone: 'Europe/London' },
      open: { from: '2027-01-01', to: '2027-02-01' },
      review: '2028-02-29',
      join: 'https://meet.example/1',
      hosts: ['Conwy', '', ' Gwynedd', ''],
      topics: ['moocs'],
    });
  });

  it('is saved once nothing is wrong', async () => {
    const { put, said, person } = await written();
    await person.presses('Save');
    expect(said).to.deep.equal([]);
    put('title', 'Wi-Fi law');
    await person.presses('Save');
    expect(said).to.deep.equal(['saved']);
  });

  it('says under one heading what is wrong, and each problem leads to its field', async () => {
    const { put, person, root } = await written();
    put('places', '0');
    put('join', 'ftp://x');
    put('open-from', '2027-02-02');
    put('open-to', '2027-02-01');
    await person.presses('Save');
    expect(root.activeElement!.textContent).to.contain('There is a problem');
    expect(person.problems).to.deep.equal([
      'Enter an answer: What is it called?',
      'Enter an end that is not before the beginning: Open for names',
      'Enter a number that is 1 or more: Places',
      'Enter an address that begins with https:// or http://: Address to join at',
    ]);
    root.querySelectorAll<HTMLElement>('[role="alert"] a')[3]!.click();
    const field = root.activeElement as HTMLInputElement;
    expect([field.name, field.getAttribute('aria-invalid')]).to.deep.equal(['join', 'true']);
    expect(described(field.closest('fieldset'))).to.contain('Enter an address');
  });

  it('says so in Welsh', async () => {
    const { person, put } = await written(cy);
    put('join', 'ftp://x');
    await person.presses('Cadw');
    expect(person.problems[1]).to.match(/^Rhowch gyfeiriad sy’n dechrau â https:/);
  });

  it('shows again what was written before', async () => {
    const { root } = await written(en, {
      title: 'Wi-Fi law',
      start: { at: '2027-03-28T10:00', zone: 'Asia/Tokyo' },
      hosts: ['Conwy', 'Gwynedd'],
    });
    const value = (name: string) => root.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value;
    expect(['title', 'start', 'start-zone', 'hosts'].map(value)).to.deep.equal([
      'Wi-Fi law',
      '2027-03-28T10:00',
      'Asia/Tokyo',
      'Conwy\nGwynedd',
    ]);
  });

  it('has no fault that a machine finds, at first and with problems', async () => {
    const { root, person } = await written();
    await expect(root.host).to.be.accessible();
    await person.presses('Save');
    await expect(root.host).to.be.accessible();
  });
});
