import { expect } from '@open-wc/testing';
import type { Lang } from '../../src/domain/text.js';
import { type Delivery, type SendingProps, sendingView } from '../../src/views/sending.js';
import { resultOf } from '../core/pretend.js';
import { drawn } from './drawn.js';

const result = resultOf('r-1');
const done: string[] = [];
const on = (name: string) => (one?: { id: string; rev: number }) =>
  void done.push(one ? `${name} ${one.id}.${one.rev}` : name);

const view = async (more: Partial<SendingProps> = {}) => {
  done.length = 0;
  const { person } = await drawn(() =>
    sendingView({
      result,
      canSend: false,
      isSent: false,
      staysHere: false,
      deliveries: [],
      where: 'device',
      lang: 'en',
      onSend: () => on('send')(),
      onTryNow: () => on('try')(),
      onRemove: on('remove'),
      onDownload: on('download'),
      ...more,
    }),
  );
  return person;
};
const waiting = (more: Partial<Delivery> = {}): Delivery => ({ status: 'waiting', result, ...more });

describe('what has become of a result', () => {
  it('is nothing before it is sent, and the person may send it', async () => {
    const person = await view({ canSend: true });
    expect([person.reads, person.buttons]).to.deep.equal(['Send my results', ['Send my results']]);
    await person.presses('Send my results');
    expect(done).to.deep.equal(['send']);
  });

  it('is nothing that anybody knows when it is neither sent nor waiting: it is not called sent', async () => {
    expect((await view()).reads).to.equal('');
  });

  it('is that it was sent, with its receipt number, once the endpoint has it', async () => {
    expect((await view({ isSent: true })).reads).to.equal('Your results have been sent. Your receipt number is r-1.');
  });

  it('is that it is on its way', async () => {
    expect((await view({ deliveries: [waiting({ status: 'sending' })] })).reads).to.equal(
      'Your results are being sent.',
    );
  });

  it('is that it waits, why, where it is kept until then, and that a person may try now', async () => {
    const person = await view({ deliveries: [waiting({ why: 'offline' })] });
    expect(person.reads)
      .to.contain('have not been sent yet')
      .and.contain('You may be offline.')
      .and.contain('kept on this device until then');
    await person.presses('Try now');
    expect(done).to.deep.equal(['try']);
    expect((await view({ deliveries: [waiting()], where: 'tab' })).reads).to.contain(
      'kept in this tab until then: do not close it',
    );
    expect((await view({ deliveries: [waiting()], where: 'page' })).reads).to.contain('only while this page is open');
  });

  for (const why of [
    'offline',
    'slow',
    'busy',
    'server',
    'sign-in',
    'not-allowed',
    'unclear',
    'bad-address',
  ] as const) {
    it(`has words for every reason to wait (${why}), in English and in Welsh`, async () => {
      const without = (await view({ deliveries: [waiting()] })).reads;
      const english = (await view({ deliveries: [waiting({ why })] })).reads;
      const welsh = (await view({ deliveries: [waiting({ why })], lang: 'cy' })).reads;
      expect(english.length).to.be.greaterThan(without.length + 20);
      expect(english + welsh).to.not.match(/undefined|null|\[object/);
      expect(welsh).to.not.contain(english.slice(0, 30));
    });
  }

  it('is a question to the person after thirty days: keep trying, or remove it', async () => {
    const person = await view({ deliveries: [waiting({ askPerson: true })] });
    expect(person.reads).to.contain('more than 30 days');
    expect(person.buttons).to.deep.equal(['Keep trying', 'Remove']);
    await person.presses('Keep trying');
    await person.presses('Remove');
    expect(done).to.deep.equal(['try', 'remove r-1.1']);
  });

  it('is that it was refused, in the words of the endpoint, and can be downloaded or removed', async () => {
    const person = await view({ deliveries: [waiting({ status: 'refused', detail: '<b>answers</b>: unknown' })] });
    expect(person.reads).to.contain('did not accept your results').and.contain('It says: <b>answers</b>: unknown');
    await person.presses('Download my results');
    await person.presses('Remove');
    expect(done).to.deep.equal(['download r-1.1', 'remove r-1.1']);
  });

  it('is that it stays here, when the page has said so', async () => {
    expect((await view({ staysHere: true })).reads).to.equal('This page keeps your results here. They are not sent.');
  });

  it('is of this revision: an earlier one that waits is not taken for it', async () => {
    const person = await view({ canSend: true, result: { ...result, rev: 2 }, deliveries: [waiting()] });
    expect(person.reads).to.not.contain('have not been sent yet');
  });
});

describe('results of earlier people', () => {
  const earlier = (status: Delivery['status'], ...ids: string[]): Delivery[] =>
    ids.map((id) => ({ status, result: resultOf(id) }));

  it('are counted while they wait, beside what has become of this one', async () => {
    const one = await view({ isSent: true, deliveries: earlier('waiting', 'a') });
    expect(one.reads).to.contain('have been sent').and.contain('1 earlier result is waiting to be sent.');
    expect((await view({ deliveries: earlier('waiting', 'a', 'b') })).reads).to.contain(
      '2 earlier results are waiting to be sent.',
    );
    await one.presses('Try now');
    expect(done).to.deep.equal(['try']);
  });

  it('can be downloaded where they were refused, every one', async () => {
    const person = await view({ deliveries: earlier('refused', 'a', 'b') });
    expect(person.reads).to.contain('2 earlier results were not accepted.');
    await person.presses('Download my results');
    expect(done).to.deep.equal(['download a.1', 'download b.1']);
  });

  it('are counted in Welsh, too', async () => {
    const said = async (lang: Lang, ...ids: string[]) =>
      (await view({ lang, deliveries: earlier('waiting', ...ids) })).reads;
    expect(await said('cy', 'a')).to.contain('1 canlyniad cynharach');
    expect(await said('cy', 'a', 'b', 'c')).to.contain('3 o ganlyniadau cynharach');
  });
});
