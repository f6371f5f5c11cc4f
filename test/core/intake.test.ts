import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readResults, type Refusal } from '../../src/core/intake.js';
import { LONGEST_PIECE } from '../../src/core/pieces.js';
import type { Result } from '../../src/results/result.js';
import { resultOf } from './pretend.js';

interface Brought {
  ids: string[];
  refused: Refusal[];
}

/** A stream that comes in parts of so many bytes. */
function inParts(bytes: Uint8Array<ArrayBuffer>, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(onward) {
      if (at >= bytes.length) return onward.close();
      onward.enqueue(bytes.slice(at, (at += size)));
    },
  });
}

async function brought(text: string | Uint8Array<ArrayBuffer>, size = 1000): Promise<Brought> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const found: Brought = { ids: [], refused: [] };
  await readResults(
    inParts(bytes, size),
    { result: ({ id }) => void found.ids.push(id), refused: (one) => void found.refused.push(one) },
    new AbortController().signal,
  );
  return found;
}

const people = ['ann', 'ben', 'cai'];
const results = people.map((id) => resultOf(id));
const lines = results.map((one) => JSON.stringify(one));
const whole: Brought = { ids: people, refused: [] };

describe('results that somebody brings', () => {
  it('may be one result as it was downloaded, on one line or on many', async () => {
    const ann: Brought = { ids: ['ann'], refused: [] };
    expect(await brought(lines[0]!)).to.deep.equal(ann);
    expect(await brought(JSON.stringify(results[0], null, 2))).to.deep.equal(ann);
  });

  it('may be an array, on one line or on many', async () => {
    expect(await brought(JSON.stringify(results))).to.deep.equal(whole);
    expect(await brought(JSON.stringify(results, null, '\t'))).to.deep.equal(whole);
    expect(await brought(`[\n${lines.join(',\n')}\n]\n`)).to.deep.equal(whole);
  });

  it('may be one a line, or several that were pasted below each other', async () => {
    expect(await brought(lines.join('\n'))).to.deep.equal(whole);
    expect(await brought(results.map((one) => JSON.stringify(one, null, 2)).join('\n\n'))).to.deep.equal(whole);
  });

  it('are the same with a byte order mark, the line ends of Windows, spaces and empty lines', async () => {
    expect(await brought(`\uFEFF\r\n  ${lines.join(' \r\n\r\n')}\r\n\n`)).to.deep.equal(whole);
    expect(await brought(`\uFEFF${JSON.stringify(results, null, 2).replaceAll('\n', '\r\n')}`)).to.deep.equal(whole);
  });

  it('are the same wherever the line breaks them, also in the middle of a letter', async () => {
    const named = results.map((one) => ({ ...one, group: 'llyfrgell ŵ 👩🏽 "\\" [{' }));
    for (const text of [named.map((one) => JSON.stringify(one)).join('\n'), JSON.stringify(named, null, 1)]) {
      for (const size of [1, 2, 3, 7, 64]) expect(await brought(text, size)).to.deep.equal(whole);
    }
  });

  it('are all found, whatever they hold and however they are written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('lines', 'array', 'pretty'),
        fc.integer({ min: 1, max: 50 }),
        async (all, way, size) => {
          const made = all.map((answers, at) => resultOf(`person-${at}`, answers));
          const text = {
            lines: made.map((one) => JSON.stringify(one)).join('\n'),
            array: JSON.stringify(made),
            pretty: JSON.stringify(made, null, 2),
          }[way];
          expect(await brought(text, size)).to.deep.equal({ ids: made.map(({ id }) => id), refused: [] });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are none where there is nothing', async () => {
    for (const text of ['', ' \n ', '\uFEFF', '[]', '[ ]\n']) {
      expect(await brought(text)).to.deep.equal({ ids: [], refused: [] });
    }
  });
});

describe('what is no result', () => {
  const [ann, ben, cai] = lines;

  it('is refused by its line, and spoils no other', async () => {
    expect(await brought(`${ann}\nhello\n\n{"a": \n${ben}\n5\n${cai}`)).to.deep.equal({
      ids: people,
      refused: [
        { line: 2, why: 'not-json' },
        { line: 4, why: 'not-json' },
        { line: 6, why: 'not-result' },
      ],
    });
    const [first, second] = [results[0], results[1]].map((one) => JSON.stringify(one, null, 2));
    expect(await brought(`[\n5,\n${first},\n{"a": 1},\n${second}]`)).to.deep.equal({
      ids: ['ann', 'ben'],
      refused: [
        { line: 2, why: 'not-result' },
        { line: 4 + first!.split('\n').length - 1, why: 'not-result', key: 'schema' },
      ],
    });
  });

  it('is told by the key that is missing or wrong', async () => {
    const wrong = (change: Partial<Record<keyof Result, unknown>>) => JSON.stringify({ ...results[0], ...change });
    const { refused } = await brought(
      [{ rev: 0 }, { id: undefined }, { tier: 'secret' }, { finishedAt: 'yesterday' }, { schema: 'result/2' }]
        .map(wrong)
        .join('\n'),
    );
    expect(refused.map(({ key }) => key)).to.deep.equal(['rev', 'id', 'tier', 'finishedAt', 'schema']);
  });

  it('is the end of a file that was cut', async () => {
    expect(await brought(`${ann}\n${ben!.slice(0, 90)}`)).to.deep.equal({
      ids: ['ann'],
      refused: [{ line: 2, why: 'cut' }],
    });
    expect(await brought(`[${ann}, ${ben!.slice(0, 90)}`)).to.deep.equal({
      ids: ['ann'],
      refused: [{ line: 1, why: 'cut' }],
    });
  });

  it('is a summary, which is not many results', async () => {
    const summary = { schema: 'library-widgets/summary/1', widget: 'skills-audit', groups: [] };
    expect((await brought(JSON.stringify(summary, null, 2))).refused).to.deep.equal([{ line: 1, why: 'summary' }]);
  });

  it('is a picture, an archive, or a text with two bytes a letter', async () => {
    const refused = [{ line: 1, why: 'not-text' }];
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect((await brought(png)).refused).to.deep.equal(refused);
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${ann}`, (letter) => letter.charCodeAt(0)).buffer);
    expect((await brought(wide)).refused).to.deep.equal(refused);
  });

  it('is a line or a value of 20 MB, which is never held whole', async () => {
    const long = 'x'.repeat(20 * LONGEST_PIECE);
    expect(await brought(`${ann}\n${long}\n${ben}`, 100_000)).to.deep.equal({
      ids: ['ann', 'ben'],
      refused: [{ line: 2, why: 'too-large' }],
    });
    expect(await brought(`[${ann},"${long}",${ben}]`, 100_000)).to.deep.equal({
      ids: ['ann', 'ben'],
      refused: [{ line: 1, why: 'too-large' }],
    });
  });

  it('is what is nested so deeply that it would break the page', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect((await brought(`${ann}\n${deep}`)).refused).to.deep.equal([{ line: 2, why: 'too-large' }]);
  });
});

describe('reading many results', () => {
  const many = Array.from({ length: 5_000 }, (_, at) => JSON.stringify(resultOf(`person-${at}`))).join('\n');
  const bytes = new TextEncoder().encode(many);

  it('lets the page answer in between, and tells how far it is', async () => {
    const waits: number[] = [];
    const told: number[] = [];
    let [ended, before] = [false, performance.now()];
    const beat = () => {
      waits.push(performance.now() - before);
      before = performance.now();
      if (!ended) setTimeout(beat);
    };
    setTimeout(beat);
    await readResults(
      inParts(bytes, bytes.length),
      { result: () => undefined, refused: () => undefined, read: (one) => void told.push(one) },
      new AbortController().signal,
    );
    ended = true;
    expect(waits.length).to.be.above(3);
    expect(told.at(-1)).to.equal(bytes.length);
  });

  it('can be stopped, and keeps what it has', async () => {
    const stop = new AbortController();
    let taken = 0;
    await readResults(
      inParts(bytes, 10_000),
      { result: () => void (++taken === 100 && stop.abort()), refused: () => undefined },
      stop.signal,
    );
    expect(taken).to.be.within(100, 4_900);
  });

  it('says so when the line breaks', async () => {
    const broken = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (onward) => onward.enqueue(bytes.slice(0, 1000)),
      pull: (onward) => onward.error(new Error('cut')),
    });
    const reading = readResults(
      broken,
      { result: () => undefined, refused: () => undefined },
      new AbortController().signal,
    );
    expect(await reading.then(String, String)).to.equal('Error: cut');
  });
});
