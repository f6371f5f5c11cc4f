import { expect } from '@open-wc/testing';
import { written } from '../../src/core/json.js';
import { clean, readJson } from '../../src/core/strange-json.js';

/** As Prototype.js 1.6 leaves a page. */
function withOldPrototype(work: () => void): void {
  const patched: Record<string, unknown> = Array.prototype as never;
  patched.toJSON = function (this: unknown[]) {
    return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
  };
  try {
    work();
  } finally {
    delete patched.toJSON;
  }
}

describe('JSON that is kept or sent', () => {
  const value = { list: [1, 'two', null, { deep: ['“quoted”', true] }], empty: [], none: {}, 2: 'two', text: '\u2028' };

  it('reads back as it was written', () => {
    expect(JSON.parse(written(value))).to.deep.equal(value);
  });

  it('is the same on a page whose scripts have patched toJSON', () => {
    const usual = written(value);
    withOldPrototype(() => {
      expect(JSON.parse(JSON.stringify(value))).not.to.deep.equal(value);
      expect(written(value)).to.equal(usual);
    });
  });

  it('leaves out what is undefined, and says null for a number that is none', () => {
    expect(written({ a: undefined, b: NaN, c: [undefined] })).to.equal('{"b":null,"c":[null]}');
  });

  it('is refused when it cannot be made', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => written(cycle)).to.throw(TypeError);
    expect(() => written(() => 1)).to.throw(TypeError);
    expect(() => written(undefined)).to.throw(TypeError);
  });

  it('is not believed when the page has broken JSON.stringify', () => {
    const real = JSON.stringify;
    JSON.stringify = () => '{"list":[]}';
    try {
      expect(() => written(value)).to.throw();
    } finally {
      JSON.stringify = real;
    }
  });
});

describe('a result that goes out', () => {
  it('has no character that a database chokes on', () => {
    expect(clean({ 'a\0b': 'nul\0', half: 'x\uD83D', other: '\uDE00y', whole: '😀', turn: '\u202E' })).to.deep.equal({
      ab: 'nul',
      half: 'x\uFFFD',
      other: '\uFFFDy',
      whole: '😀',
      turn: '\u202E',
    });
  });

  it('has no number that JSON cannot say', () => {
    expect(clean([NaN, 1e999, -Infinity, 0.5])).to.deep.equal([null, null, null, 0.5]);
  });

  it('has no key that reaches for a prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"bad":1},"constructor":{"prototype":{"bad":1}},"fine":{"prototype":1}}');
    const cleaned = clean(hostile);
    expect(Object.keys(cleaned)).to.deep.equal(['fine']);
    expect(JSON.stringify(cleaned)).to.equal('{"fine":{}}');
    expect(({} as { bad?: number }).bad).to.equal(undefined);
  });

  it('is cut where it is nested too deep', () => {
    let deep: unknown = 'end';
    for (let depth = 0; depth < 10_000; depth++) deep = [deep];
    expect(JSON.stringify(clean(deep)).length).to.be.below(200);
  });
});

describe('JSON from a stranger', () => {
  it('is read', () => {
    expect(readJson(' {"a":["[[[","\\"]",{"b":1}]} ')).to.deep.equal({ a: ['[[[', '"]', { b: 1 }] });
  });

  it('is refused when it is nested deeper than 64', () => {
    expect(() => readJson('['.repeat(64) + ']'.repeat(64))).not.to.throw();
    expect(() => readJson('['.repeat(65) + ']'.repeat(65))).to.throw(RangeError);
    expect(() => readJson('{"a":'.repeat(100_000))).to.throw(RangeError);
  });

  it('is refused when it holds too many values', () => {
    expect(() => readJson(`[${'0,'.repeat(200_001)}0]`)).to.throw(RangeError);
  });

  it('is refused at once when its quotes are made to slow a reader down', () => {
    const before = performance.now();
    expect(() => readJson('"\\"'.repeat(600_000))).to.throw(SyntaxError);
    expect(performance.now() - before).to.be.below(2000);
  });

  it('brings no __proto__, however it is spelled', () => {
    for (const name of ['__proto__', '\\u005f_proto__']) {
      const value = readJson(`{"a":{"${name}":{"bad":1},"fine":1}}`) as { a: object };
      expect(Object.getOwnPropertyNames(value.a)).to.deep.equal(['fine']);
    }
  });
});
