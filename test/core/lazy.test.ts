import { expect } from '@open-wc/testing';
import { Lazy } from '../../src/core/lazy.js';
import { settled } from './pretend.js';

describe('something that is fetched when it is needed', () => {
  const lazy = (load: () => Promise<string>) => {
    let drawings = 0;
    let loads = 0;
    const one = new Lazy({ requestUpdate: () => void drawings++ }, () => (loads++, load()));
    return { one, drawings: () => drawings, loads: () => loads };
  };

  it('is not fetched before, and once only, and is then drawn', async () => {
    const { one, drawings, loads } = lazy(async () => 'here');
    expect(loads()).to.equal(0);
    one.need();
    one.need();
    await settled();
    one.need();
    expect([one.value, one.failed, loads(), drawings()]).to.deep.equal(['here', false, 1, 1]);
  });

  it('says that it failed, and is not asked for again by itself', async () => {
    const { one, drawings, loads } = lazy(() => Promise.reject(new Error('offline')));
    one.need();
    await settled();
    one.need();
    await settled();
    expect([one.value, one.failed, loads(), drawings()]).to.deep.equal([undefined, true, 1, 1]);
  });

  it('is fetched again when a person asks, and shows at once that it is on its way', async () => {
    let online = false;
    const { one, drawings, loads } = lazy(async () => {
      if (!online) throw new Error('offline');
      return 'here';
    });
    one.need();
    await settled();
    online = true;
    one.retry();
    expect([one.failed, drawings()]).to.deep.equal([false, 2]);
    await settled();
    expect([one.value, loads(), drawings()]).to.deep.equal(['here', 2, 3]);
  });
});
