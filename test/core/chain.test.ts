import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { Chain } from '../../src/core/chain.js';
import { WidgetResultEvent } from '../../src/core/events.js';
import type { Result } from '../../src/results/result.js';
import { until } from '../person.js';
import { Cupboard } from '../services.js';
import { resultOf } from './pretend.js';

class HearingWidget extends LitElement {
  readonly tag = 'hearing-widget';
}
customElements.define('hearing-widget', HearingWidget);

const result = (about: Partial<Result> = {}): Result => ({ ...resultOf('r-1'), kind: 'audit-response', ...about });
const kinds = ({ results }: Chain) => results.map(({ kind }) => kind);

/** A widget on a page, that hears from now on. */
function listening({ store = new Cupboard('local'), chain = '' } = {}) {
  const element = new HearingWidget();
  if (chain) element.setAttribute('chain', chain);
  document.body.append(element);
  here.push(element);
  return { element, store, chain: new Chain({ element, store }) };
}
const here: Element[] = [];
afterEach(() => here.splice(0).forEach((one) => one.remove()));

/** Another widget on the page ends with a result, inside somebody's shadow root. */
function ends(with_: unknown): void {
  const around = document.createElement('div');
  const other = document.createElement('div');
  around.attachShadow({ mode: 'open' }).append(other);
  document.body.append(around);
  here.push(around);
  other.dispatchEvent(new WidgetResultEvent(with_ as Result));
}

/** A cupboard of somebody who did an audit and a quiz on this device. */
function device(): Cupboard {
  const store = new Cupboard('local');
  store.put('result:skills-audit:', result());
  store.put('result:digital-quiz:', result({ kind: 'quiz-attempt' }));
  store.put('result:hearing-widget:', result({ kind: 'own' }));
  return store;
}

describe('what a widget hears of others', () => {
  it('is a result that comes on this page, from any depth, and not its own', () => {
    const { chain, element } = listening();
    ends(result());
    element.dispatchEvent(new WidgetResultEvent(result({ kind: 'own' })));
    expect(kinds(chain)).to.deep.equal(['audit-response']);
  });

  it('is the latest of each kind, the latest first', () => {
    const { chain } = listening();
    ends(result({ id: 'new', finishedAt: '2026-11-22T10:00:00Z' }));
    ends(result({ id: 'old', finishedAt: '2026-11-21T10:00:00Z' }));
    ends(result({ kind: 'quiz-attempt', finishedAt: '2026-11-22T11:00:00Z' }));
    expect(chain.results.map(({ kind, id }) => `${kind} ${id}`)).to.deep.equal([
      'quiz-attempt r-1',
      'audit-response new',
    ]);
  });

  it('is nothing once it has left the page, and something again when it is back', () => {
    const { chain, element } = listening();
    element.remove();
    ends(result());
    expect(kinds(chain)).to.deep.equal([]);
    document.body.append(element);
    ends(result());
    expect(kinds(chain)).to.deep.equal(['audit-response']);
  });

  it('is nothing of what is no result', () => {
    const { chain } = listening();
    for (const strange of [undefined, {}, result({ topics: [1] as never }), result({ scores: { a: 'b' as never } })]) {
      ends(strange);
    }
    expect(kinds(chain)).to.deep.equal([]);
  });

  it('is nothing where the page’s author switched it off, and nobody is asked', async () => {
    const { chain } = listening({ chain: 'off', store: device() });
    ends(result());
    await chain.agree(true);
    expect(kinds(chain)).to.deep.equal([]);
    expect(chain.asks).to.equal(false);
  });

  it('is forgotten when the widget is told to', () => {
    const { chain } = listening();
    ends(result());
    chain.forget();
    expect(kinds(chain)).to.deep.equal([]);
  });
});

describe('results on the device', () => {
  it('are not so much as looked for before the person agrees', async () => {
    const store = device();
    const looked: string[] = [];
    const entries = store.entries.bind(store);
    store.entries = (prefix) => {
      looked.push(prefix);
      return entries(prefix);
    };
    const { chain } = listening({ store });
    await until(() => chain.asks, 'nobody was asked');
    expect([looked, kinds(chain)]).to.deep.equal([[], []]);
    await chain.agree(true);
    expect([looked, kinds(chain).toSorted()]).to.deep.equal([['result:'], ['audit-response', 'quiz-attempt']]);
  });

  it('are found at once next time, without asking again', async () => {
    const store = device();
    await listening({ store }).chain.agree(true);
    const { chain } = listening({ store });
    await until(() => chain.results.length === 2, 'they were not found');
    expect(chain.asks).to.equal(false);
  });

  it('stay unread for somebody who said no, who is not asked again', async () => {
    const store = device();
    await listening({ store }).chain.agree(false);
    const { chain } = listening({ store });
    await until(() => chain.isKnown, 'it was not looked up');
    expect([chain.asks, kinds(chain)]).to.deep.equal([false, []]);
  });
});
