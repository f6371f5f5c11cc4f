import { expect, fixture, html } from '@open-wc/testing';
import { ReadProblem } from '../../src/core/network.js';
import type { Definition } from '../../src/domain/questionnaire/definition.js';
import { Pile, ratingsReading } from '../../src/domain/summary/pile.js';
import { summarise, summaryText } from '../../src/domain/summary/summarise.js';
import type { Result } from '../../src/results/result.js';
import audit2014 from '../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import '../../src/widgets/skills-audit/skills-audit.js';
import { settled } from '../core/pretend.js';
import { group } from '../domain/summary/people.js';
import { Person, until } from '../person.js';
import { World } from '../services.js';

const AUDIT = audit2014 as unknown as Definition;
const ENDPOINT = 'https://results.example/v1/results';
const EXPORT = `${ENDPOINT}.ndjson`;
const SUMMARY = `https://results.example/v1/summaries/skills-audit?definition=${AUDIT.id}&version=${AUDIT.version}`;

const scl = group(AUDIT, { id: 'scl', n: 12, sum: 12 * 23 * 4 });
const lines = (results: readonly Result[]) => results.map((one) => `${JSON.stringify(one)}\n`).join('');

function summaryOf(results: readonly Result[], minGroup = 10): string {
  const pile = new Pile({ widget: 'skills-audit', definition: AUDIT, reading: ratingsReading(AUDIT) });
  for (const result of results) pile.put(result);
  const about = { widget: 'skills-audit', definition: AUDIT, groups: ['scl', 'aspiring'], today: '2026-11-22' };
  return summaryText(summarise({ ...about, minGroup }, pile.cells(minGroup)));
}

/** Somebody at the curator's desk. */
class Curator extends Person {
  get root(): ShadowRoot {
    return this.widget.shadowRoot!;
  }

  fills(id: string, text: string): void {
    this.root.querySelector<HTMLInputElement>(`#${id}`)!.value = text;
  }

  async pastes(text: string): Promise<void> {
    this.fills('lines', text);
    await this.presses('Take these lines');
    await this.hasRead();
  }

  async readsFrom(address: string, token: string): Promise<void> {
    this.fills('address', address);
    this.fills('token', token);
    await this.presses('Read its results');
    await this.hasRead();
  }

  async hasRead(): Promise<void> {
    await settled();
    await until(() => !this.root.querySelector('.reading'), 'it is still read');
    await this.seesIt();
  }

  /** What a file to publish would hold; nothing where none is offered. */
  async downloads(): Promise<string | undefined> {
    const real = URL.createObjectURL;
    let file: Blob | undefined;
    URL.createObjectURL = (blob) => ((file = blob as Blob), real(blob));
    try {
      if (this.buttons.includes('Download summary.json')) await this.presses('Download summary.json');
    } finally {
      URL.createObjectURL = real;
    }
    return file?.text();
  }
}

async function atTheDesk(attributes: Record<string, string> = {}, world = new World()): Promise<Curator> {
  const widget = document.createElement('skills-audit');
  for (const [name, value] of Object.entries({ curate: '', ...attributes })) widget.setAttribute(name, value);
  await fixture(html`<pretend-world .services=${world}>${widget}</pretend-world>`);
  const curator = new Curator(widget);
  await curator.isWelcomed();
  return curator;
}

const kept = ({ cupboards }: World) => Object.values(cupboards).flatMap(({ shelf }) => [...shelf]);

describe('the audit for a curator', () => {
  it('shows the desk in place of the questions, and the questions again without `curate`', async () => {
    const curator = await atTheDesk();
    expect(curator.headings).to.deep.equal(['h2 Results of many people', 'h3 1. Bring results']);
    curator.widget.removeAttribute('curate');
    await until(() => curator.buttons.includes('Start now'));
    expect(curator.headings).not.to.include('h2 Results of many people');
  });

  it('takes pasted lines, tells what became of them, and keeps nothing of them', async () => {
    const world = new World();
    const curator = await atTheDesk({}, world);
    await curator.pastes(lines([...scl, scl[0]!]));
    expect(curator.reads).to.include('12 people, from 1 file or source.').and.to.include('Here already 1');
    expect(curator.root.querySelector('textarea')!.value).to.equal('');
    expect(await curator.downloads()).to.equal(summaryOf(scl));
    expect(kept(world)).to.deep.equal([]);
  });

  it('leaves lines that cannot be read in their field, to be mended, and takes the others', async () => {
    const curator = await atTheDesk();
    const text = `${lines(scl)}{"schema": "library-widgets/result/1"}`;
    await curator.pastes(text);
    expect(curator.reads).to.include('Line 13: this is not a result: “id” should be a text of 1 to 200 characters');
    expect(curator.root.querySelector<HTMLTextAreaElement>('#lines')!.value).to.equal(text);
    expect(curator.reads).to.include('12 people');
  });

  it('leads somebody who has pasted nothing to the field', async () => {
    const curator = await atTheDesk();
    await curator.presses('Take these lines');
    await settled();
    expect(curator.problems).to.deep.equal(['Paste at least one result']);
    expect(curator.focus).to.include('There is a problem');
    await curator.follows('Paste at least one result');
    expect(curator.focus).to.equal('Results, one on each line');
  });

  it('says so when no group has enough people, and shows a smaller one where the page allows it', async () => {
    const few = scl.slice(0, 6);
    const curator = await atTheDesk();
    await curator.pastes(lines(few));
    expect(curator.reads).to.include('No group has 10 people yet, so there are no figures to show.');
    const allowed = await atTheDesk({ 'min-group': '5' });
    await allowed.pastes(lines(few));
    expect(allowed.reads).to.include('(n = 6)');
    expect(await allowed.downloads()).to.equal(summaryOf(few, 5));
  });

  it('keeps what was brought when the language changes or the page moves it', async () => {
    const curator = await atTheDesk();
    await curator.pastes(lines(scl));
    curator.widget.setAttribute('lang', 'cy');
    await curator.comesToRead('12 o bobl; nifer y ffeiliau neu’r ffynonellau: 1.');
    const { parentElement } = curator.widget;
    curator.widget.remove();
    parentElement!.append(curator.widget);
    await settled();
    expect(curator.reads).to.include('12 o bobl');
  });

  it('has its headings below the level that the page asks for', async () => {
    const curator = await atTheDesk({ 'heading-level': '3' });
    await curator.pastes(lines(scl));
    expect(curator.headings).to.include.members(['h3 Results of many people', 'h4 3. Groups compared', 'h5 Themes']);
  });

  it('forgets everything only when that is meant', async () => {
    const curator = await atTheDesk();
    await curator.pastes(lines(scl));
    await curator.presses('Start afresh');
    await curator.presses('No, keep it');
    expect(curator.reads).to.include('12 people');
    await curator.presses('Start afresh');
    await curator.presses('Yes, forget it');
    expect(curator.reads).not.to.include('12 people');
    await curator.pastes(lines(scl.slice(0, 11)));
    expect(curator.reads).to.include('11 people, from 1 file');
  });

  it('forgets everything, the token too, when nobody touches a shared device for ten minutes', async () => {
    const world = new World();
    world.files.set(EXPORT, lines(scl));
    const curator = await atTheDesk({ endpoint: ENDPOINT, 'shared-device': '' }, world);
    await curator.readsFrom(EXPORT, 'secret');
    expect(curator.reads).to.include('12 people');
    expect(kept(world)).to.have.length(1);
    world.clock.time += 11 * 60_000;
    dispatchEvent(new Event('visibilitychange'));
    await until(() => !curator.reads.includes('12 people'));
    await until(() => kept(world).length === 0);
  });
});

describe('a curator with a collector', () => {
  const worldWith = (files: Record<string, unknown>) => {
    const world = new World();
    for (const [address, file] of Object.entries(files)) world.files.set(address, file);
    return world;
  };
  const told = summaryOf(scl.slice(0, 10));

  it('is offered its address, gives the token once in a tab, and takes its own summary, word for word', async () => {
    const world = worldWith({ [EXPORT]: lines(scl), [SUMMARY]: told });
    const curator = await atTheDesk({ endpoint: ENDPOINT }, world);
    expect(curator.root.querySelector<HTMLInputElement>('#address')!.value).to.equal(EXPORT);
    await curator.readsFrom(EXPORT, 'secret');
    expect(curator.reads).to.include('12 people').and.to.include('(n = 10)');
    expect(await curator.downloads()).to.equal(told);
    expect(world.asked).to.deep.equal([`${EXPORT} with secret`, SUMMARY]);
    const again = await atTheDesk({ endpoint: ENDPOINT }, world);
    await settled();
    expect(again.root.querySelector<HTMLInputElement>('#token')!.value).to.equal('secret');
    await again.presses('Forget the token');
    await settled();
    expect(kept(world)).to.deep.equal([]);
  });

  it('keeps no token where the page wants nothing kept, nor one that opens nothing', async () => {
    const world = worldWith({ [EXPORT]: lines(scl), [SUMMARY]: told });
    await (await atTheDesk({ endpoint: ENDPOINT, storage: 'none' }, world)).readsFrom(EXPORT, 'secret');
    expect(world.store('session').shelf.size).to.equal(0);
    world.files.set(EXPORT, new ReadProblem('status', 401));
    await (await atTheDesk({ endpoint: ENDPOINT }, world)).readsFrom(EXPORT, 'wrong');
    expect(world.store('session').shelf.size).to.equal(0);
  });

  it('gets no file where the collector’s own summary cannot be read, until it can', async () => {
    const world = worldWith({ [EXPORT]: lines(scl) });
    const curator = await atTheDesk({ endpoint: ENDPOINT }, world);
    await curator.readsFrom(EXPORT, 'secret');
    expect(curator.reads).to.include('The collector’s own summary could not be read, so there is no file to publish.');
    expect(await curator.downloads()).to.equal(undefined);
    world.files.set(SUMMARY, told);
    await curator.presses('Try again');
    await curator.comesToRead('This is the collector’s own summary');
    expect(await curator.downloads()).to.equal(told);
  });

  it('gets a summary of their own where there are files besides', async () => {
    const world = worldWith({ [EXPORT]: lines(scl), [SUMMARY]: told });
    const curator = await atTheDesk({ endpoint: ENDPOINT }, world);
    const others = group(AUDIT, { id: 'aspiring', n: 15, sum: 15 * 23 * 3 });
    await curator.pastes(lines(others));
    await curator.readsFrom(EXPORT, 'secret');
    expect(curator.reads).to.include('27 people, from 2 files or sources.');
    expect(await curator.downloads()).to.equal(summaryOf([...others, ...scl]));
  });

  it('reads why it could not be read, and what to do', async () => {
    for (const [problem, said] of [
      [new ReadProblem('status', 401), 'it does not know this token. Check the token and enter it again.'],
      [new ReadProblem('status', 404), 'there is nothing at this address.'],
      [new ReadProblem('status', 429), 'it was asked too often. Wait a minute and try again.'],
      [new ReadProblem('status', 503), 'its server has a fault. Try again later.'],
      [new ReadProblem('offline'), 'it cannot be reached.'],
      [new ReadProblem('slow'), 'it did not answer in time. Try again.'],
    ] as const) {
      const curator = await atTheDesk({ endpoint: ENDPOINT }, worldWith({ [EXPORT]: problem }));
      await curator.readsFrom(EXPORT, 'secret');
      expect(curator.problems.join()).to.include(`The collector: ${said}`);
      expect(curator.focus).to.include('There is a problem');
    }
  });
});
