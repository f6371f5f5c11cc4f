import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { configOf, ConfigRefused } from '../../src/core/config.js';
import { World } from '../services.js';

interface Small {
  id: string;
  n: number;
}
const schema = async () => ({ config: z.object({ id: z.string(), n: z.number() }) });

describe('the configuration that a page brings', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.files.set('/a.json', { id: 'file', n: 1 });
  });
  const found = (given: { config?: unknown; src?: string; script?: string }) => {
    const script =
      given.script === undefined
        ? null
        : Object.assign(document.createElement('script'), { type: 'application/json', text: given.script });
    const { network } = world;
    return configOf<Small>({ config: given.config as Small, src: given.src, script, network, schema });
  };
  const refused = async (given: Parameters<typeof found>[0]): Promise<ConfigRefused> => {
    try {
      await found(given);
    } catch (error) {
      if (error instanceof ConfigRefused) return error;
      throw error;
    }
    throw new Error('it was taken');
  };
  const script = '{"id": "script", "n": 3}';

  it('is the property, else the file of `src`, else the script', async () => {
    const config = { id: 'property', n: 2 };
    expect((await found({ config, src: '/a.json', script })).id).to.equal('property');
    expect(world.asked, 'and the file is then not read').to.deep.equal([]);
    expect((await found({ src: '/a.json', script })).id).to.equal('file');
    expect((await found({ script })).id).to.equal('script');
  });

  it('may be written into an attribute as base64url, with letters of any language', async () => {
    const written = (config: unknown) => {
      const bytes = new TextEncoder().encode(JSON.stringify(config));
      return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
    };
    const id = 'ŵ>>>???\u{1F4DA}';
    expect(written({ id, n: 1 })).to.match(/-.*_|_.*-/);
    expect(await found({ config: written({ id, n: 1 }) })).to.deep.equal({ id, n: 1 });
    expect((await refused({ config: written({ id }) })).source).to.equal('config');
    for (const config of ['{"id": "a", "n": 1}', '', 'a', btoa('not JSON'), btoa('{"id": "\xff", "n": 1}')]) {
      expect((await refused({ config })).reason, config).to.be.instanceOf(SyntaxError);
    }
  });

  it('is a copy, without what the schema does not know', async () => {
    const config = { id: 'a', n: 2, colour: 'red' };
    const taken = await found({ config });
    config.n = 5;
    expect(taken).to.deep.equal({ id: 'a', n: 2 });
  });

  it('is refused with where it came from and what the schema says', async () => {
    const { source, raw, reason } = await refused({ config: { id: 'a', n: 'two' } });
    expect([source, raw]).to.deep.equal(['config', { id: 'a', n: 'two' }]);
    expect((reason as z.core.$ZodError).issues[0]!.path).to.deep.equal(['n']);
    expect((await refused({ src: '/gone.json' })).source).to.equal('/gone.json');
    expect((await refused({ script: '{' })).reason).to.be.instanceOf(SyntaxError);
    expect((await refused({ script: '' })).source).to.equal('script');
  });

  it('is refused unread when it is too large or too deep for a schema', async () => {
    const began = performance.now();
    let deep: unknown = 1;
    for (let at = 0; at < 65; at++) deep = [deep];
    for (const config of [
      { id: 'a', n: 1, all: Array(100_001).fill(0) },
      { id: 'a', n: 1, deep },
    ]) {
      expect((await refused({ config })).reason).to.be.instanceOf(RangeError);
    }
    expect((await refused({ script: `{"id": ${'['.repeat(100_000)}` })).reason).to.be.instanceOf(RangeError);
    expect(performance.now() - began).to.be.lessThan(1000);
  });

  it('is taken when it is as large and deep as it may be', async () => {
    let deep: unknown = 1;
    for (let at = 0; at < 60; at++) deep = [deep];
    expect((await found({ config: { id: 'a', n: 1, deep, all: Array(90_000).fill(0) } })).id).to.equal('a');
  });

  it('never touches a prototype', async () => {
    const taken = await found({
      script: '{"id": "a", "n": 1, "__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}',
    });
    expect(Object.keys(taken)).to.deep.equal(['id', 'n']);
    expect(['polluted' in {}, 'polluted' in taken]).to.deep.equal([false, false]);
  });
});
