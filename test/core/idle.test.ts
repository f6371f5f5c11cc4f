import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/core/idle.js';

const MINUTE = 60_000;

describe('a shared device', () => {
  const { setInterval: begin, clearInterval: end } = window;
  let now: number;
  let looks: (() => void)[];
  let pauses: number[];
  let wiped: number;
  let stop: () => void;
  beforeEach(() => {
    now = 0;
    wiped = 0;
    looks = [];
    pauses = [];
    window.setInterval = ((look: () => void, pause: number) => (pauses.push(pause), looks.push(look))) as typeof begin;
    window.clearInterval = ((id: number) => looks.splice(id - 1, 1)) as typeof end;
    stop = whenIdle(
      10 * MINUTE,
      () => now,
      () => wiped++,
    );
  });
  afterEach(() => {
    stop();
    window.setInterval = begin;
    window.clearInterval = end;
  });
  /** Time goes by, and the timer looks. */
  const pass = (ms: number) => {
    now += ms;
    looks.forEach((look) => look());
  };

  it('is idle once nobody has touched the page for so long, and not before', () => {
    pass(10 * MINUTE - 1);
    expect(wiped).to.equal(0);
    pass(1);
    expect(wiped).to.equal(1);
  });

  it('is idle again only after as long again', () => {
    pass(10 * MINUTE);
    pass(9 * MINUTE);
    expect(wiped).to.equal(1);
    pass(MINUTE);
    expect(wiped).to.equal(2);
  });

  for (const touch of ['pointerdown', 'keydown', 'scroll']) {
    it(`is not idle after a ${touch} anywhere in the page`, () => {
      pass(9 * MINUTE);
      document.body.dispatchEvent(new Event(touch));
      pass(9 * MINUTE);
      expect(wiped).to.equal(0);
    });
  }

  it('is found idle as soon as the page is seen again, after the computer has slept', () => {
    now += 8 * 60 * MINUTE;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(wiped).to.equal(1);
  });

  it('is idle when the clock was set back by as much: nobody knows how long it was', () => {
    pass(-10 * MINUTE);
    expect(wiped).to.equal(1);
  });

  it('is idle for all widgets of a page at once, whoever of them looks first', () => {
    const told: string[] = [];
    const waits = (name: string) =>
      whenIdle(
        10 * MINUTE,
        () => now,
        () => told.push(name),
      );
    const stops = [waits('audit'), waits('exchange')];
    now += 10 * MINUTE;
    const [first] = looks;
    first!();
    expect(told).to.deep.equal(['audit', 'exchange']);
    stops.forEach((end) => end());
  });

  it('is looked at every five seconds, or more often where the time is shorter', () => {
    whenIdle(
      1000,
      () => now,
      () => undefined,
    )();
    expect(pauses).to.deep.equal([5000, 1000]);
  });

  it('is no longer watched once that is stopped', () => {
    stop();
    expect(looks.length).to.equal(0);
    now += 60 * MINUTE;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(wiped).to.equal(0);
  });
});
