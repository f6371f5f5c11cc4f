import { expect } from '@open-wc/testing';
import { browserServices } from '../../src/core/services.js';

describe("the page's services", () => {
  it('are made once', async () => {
    const services = browserServices();
    expect(browserServices() === services).to.equal(true);
    expect(services.store('local') === services.store('local')).to.equal(true);
    const [local, again, session] = await Promise.all([
      services.outbox('local'),
      services.outbox('local'),
      services.outbox('session'),
    ]);
    expect(local === again).to.equal(true);
    expect(local === session).to.equal(false);
  });

  it('say the version of the package', async () => {
    const { version } = (await (await fetch('/package.json')).json()) as { version: string };
    expect(browserServices().version).to.equal(version);
  });
});
