import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings, SettingsError } from '../../src/collector/settings.js';

describe('settings', () => {
  it('need nobody to set anything', () => {
    assert.deepEqual(readSettings({}), {
      port: undefined,
      host: '127.0.0.1',
      databaseUrl: undefined,
      folder: './.data/collector',
      definitions: undefined,
      origins: [],
      token: undefined,
      postsPerMinute: 600,
      minGroup: 10,
      keep: new Map(),
      proxies: [],
      demo: true,
      logLevel: 'info',
    });
  });

  it('are read from the environment, and empty ones count as absent', () => {
    const settings = readSettings({
      PORT: '0',
      DATABASE_URL: ' ',
      COLLECTOR_ORIGINS: 'https://a.example, https://b.example\nhttps://c.example',
      COLLECTOR_TOKEN: '',
      COLLECTOR_KEEP: 'spring=90, spring term=7,*=730',
      COLLECTOR_DEMO: 'off',
    });
    assert.equal(settings.port, 0);
    assert.equal(settings.databaseUrl, undefined);
    assert.equal(settings.token, undefined);
    assert.equal(settings.demo, false);
    assert.deepEqual(
      [...settings.keep],
      [
        ['spring', 90],
        ['spring term', 7],
        ['*', 730],
      ],
    );
    assert.deepEqual(settings.origins, ['https://a.example', 'https://b.example', 'https://c.example']);
  });

  for (const [name, value] of [
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://x'],
    ['COLLECTOR_RATE', '0'],
    ['COLLECTOR_MIN_GROUP', '4'],
    ['COLLECTOR_KEEP', 'spring'],
    ['COLLECTOR_KEEP', 'spring=0'],
    ['COLLECTOR_DEMO', 'yes'],
    ['COLLECTOR_LOG', 'loud'],
  ] as const) {
    it(`name ${name} when it is ${value}`, () => {
      assert.throws(
        () => readSettings({ [name]: value }),
        (error) => error instanceof SettingsError && error.message.includes(name) && !error.message.includes(value),
      );
    });
  }
});
