import { expect } from '@open-wc/testing';
import { uuid7 } from '../../src/core/ids.js';

describe('an id', () => {
  it('is a UUID of version 7', () => {
    for (let round = 0; round < 200; round++) {
      expect(uuid7(Date.now())).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
  });

  it('begins with its time', () => {
    // The example of RFC 9562, appendix A.6.
    expect(uuid7(0x017f22e279b0).slice(0, 13)).to.equal('017f22e2-79b0');
    expect(uuid7(1).slice(0, 13)).to.equal('00000000-0001');
    expect(uuid7(2000.7) > uuid7(1999)).to.equal(true);
  });

  it('is another one each time', () => {
    expect(new Set([...Array(1000)].map(() => uuid7(5))).size).to.equal(1000);
  });

  it('needs nothing that is missing on plain http', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      expect(uuid7(5)).to.have.length(36);
    } finally {
      delete (crypto as { randomUUID?: unknown }).randomUUID;
    }
  });
});
