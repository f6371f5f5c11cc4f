import { expect } from '@open-wc/testing';
import { duties as schema } from '../../../src/domain/duties/definition.js';
import { check, duties } from './checks.js';

const complaints = (config: unknown) =>
  schema.safeParse(config).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('what an author of duties may write', () => {
  it('is read as it stands', () => {
    const whole = duties(check('a', { reference: { title: 'An act', address: 'https://example.org/' } }));
    expect(schema.parse(whole)).to.deep.equal(whole);
  });

  it('has an id of its own for each check, in a group that is there', () => {
    expect(complaints(duties(check('a'), check('a'), check('b', { group: 'gone' })))).to.deep.equal([
      ['checks.1.id', 'an id of its own: "a" is taken'],
      ['checks.2.group', 'the id of a group; there is no "gone"'],
    ]);
  });

  it('links to nothing but the web', () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/hosts', 'example.org']) {
      expect(complaints(duties(check('a', { reference: { title: 'An act', address } })))).to.deep.equal([
        ['checks.0.reference.address', 'an address that begins with http:// or https://'],
      ]);
    }
  });

  it('says of each check whether it is law, how sure that is, and when it was looked at', () => {
    for (const name of ['status', 'confidence', 'checked', 'checkedOn', 'nations'] as const) {
      const without = { ...check('a'), [name]: undefined };
      expect(complaints(duties(without as never))!.map(([path]) => path)).to.deep.equal([`checks.0.${name}`]);
    }
  });
});
