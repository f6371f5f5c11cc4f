import { expect } from '@open-wc/testing';
import { downloadOf, latencyOf, readConnection } from '../../src/widgets/wifi-readiness-check/connection-model.js';

describe('a look at a connection', () => {
  it('tells the median of small answers and how far they lie apart, in two figures', () => {
    expect(latencyOf([30.04, 10, 400, 20.06])).to.deep.equal({
      unit: 'ms',
      median: 25,
      lowest: 10,
      highest: 400,
      answers: 4,
    });
    expect(latencyOf([7, 123.4, 5])!.median).to.equal(7);
  });

  it('says nothing of fewer than three small answers', () => {
    expect([latencyOf([]), latencyOf([5, 6])]).to.deep.equal([undefined, undefined]);
  });

  it('tells how fast a download came in Mbit/s, also where the clock saw no time pass', () => {
    expect(downloadOf(2_000_000, 2000)).to.deep.equal({ unit: 'Mbit/s', rate: 8, bytes: 2_000_000, ms: 2000 });
    expect(downloadOf(2_000_000, 0)!.rate).to.equal(16_000);
    expect(downloadOf(1000, 5000)!.rate).to.equal(0.0016);
  });

  it('is read from a device as it was kept, and not where somebody else wrote what it cannot be', () => {
    const whole = {
      at: '2026-11-22T09:00:00.000Z',
      signInPage: false,
      latency: latencyOf([1, 2, 3]),
      download: downloadOf(2_000_000, 2000),
    };
    expect(readConnection(JSON.parse(JSON.stringify(whole)))).to.deep.equal(whole);
    expect(readConnection({ ...whole, latency: { median: 'fast' }, download: 5, noDownload: 'cut' })).to.deep.equal({
      at: whole.at,
      signInPage: false,
      noDownload: 'cut',
    });
    for (const none of [undefined, null, 'no', 5, [], {}, { at: 5, signInPage: true }, { at: whole.at }]) {
      expect(readConnection(none)).to.equal(undefined);
    }
  });
});
