import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import Papa from 'papaparse';
import { type Collector, post, sample, TOKEN } from './collector.js';
import { onBoth } from './engines.js';

const holder = { authorization: `Bearer ${TOKEN}` };

onBoth('the table of all results', (engine) => {
  let collector: Collector;
  before(async () => {
    collector = await (await engine.newHome()).start();
  });
  after(() => collector.kill());

  /** The rows of the table, by the id of the result. */
  async function table(): Promise<Map<string, Record<string, string>>> {
    const answer = await fetch(`${collector.url}/v1/results.csv`, { headers: holder });
    assert.equal(answer.status, 200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf], 'a byte order mark, for Excel');
    const { data, errors } = Papa.parse<Record<string, string>>(new TextDecoder().decode(bytes), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    return new Map(data.map((row) => [row.id!, row]));
  }

  it('is for the holder of the token, to be saved as a file', async () => {
    assert.equal((await fetch(`${collector.url}/v1/results.csv`)).status, 401);
    for (const [name, type] of [
      ['results.csv', 'text/csv; charset=utf-8'],
      ['results.ndjson', 'application/x-ndjson; charset=utf-8'],
    ]) {
      const answer = await fetch(`${collector.url}/v1/${name}`, { headers: holder });
      await answer.text();
      assert.equal(answer.headers.get('content-type'), type);
      assert.equal(answer.headers.get('content-disposition'), `attachment; filename="${name}"`);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
    }
  });

  it('has a column for each answer and score, and the rest as JSON', async () => {
    const result = sample({
      answers: { K07: 2, K08: null, P: ['books', 'films'], T: 'a "word",\nand another', N: { deep: [1] } },
      scores: { overall: 3.26, 'theme:data': 1 },
      data: { a: [1] },
      topics: ['wifi-law', 'moocs'],
      extra: { later: true },
    });
    await post(collector.url, result);
    const row = (await table()).get(result.id)!;
    assert.equal(row.rev, '1');
    assert.equal(row['definition.id'], 'skills-audit-2014');
    assert.equal(row.group, 'scl');
    assert.equal(row.topics, 'wifi-law; moocs');
    assert.deepEqual(
      ['K07', 'K08', 'P', 'T', 'N'].map((name) => row[`answers.${name}`]),
      ['2', 'declined', 'books; films', 'a "word",\nand another', '{"deep":[1]}'],
    );
    assert.deepEqual([row['scores.overall'], row['scores.theme:data']], ['3.26', '1']);
    assert.deepEqual([row.data, row.unknown], ['{"a":[1]}', '{"extra":{"later":true}}']);
    assert.ok(Math.abs(Date.parse(row.received_at!) - Date.now()) < 600_000);
  });

  it('holds nothing that a spreadsheet would run, in headings as in cells', async () => {
    const dangers = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"];
    const sent = dangers.map((danger) =>
      sample({ group: danger, answers: { [danger]: danger }, scores: { [danger]: -1 } }),
    );
    for (const result of sent) assert.equal((await post(collector.url, result)).status, 201);
    for (const row of (await table()).values()) {
      for (const [title, text] of Object.entries(row)) {
        for (const cell of [title, text]) {
          if (cell !== '-1' || !title.startsWith('scores.')) assert.doesNotMatch(cell, /^[=+\-@\t\r＝]/);
        }
      }
    }
    const rows = await table();
    assert.equal(rows.get(sent[0]!.id)!.group, "'=1+1");
  });

  it('keeps in a column of JSON what has no column of its own', async () => {
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`zz${i}`, i]));
    const result = sample({ answers: many });
    await post(collector.url, result);
    const row = (await table()).get(result.id)!;
    const inColumns = Object.keys(row).filter((title) => title.startsWith('answers.'));
    assert.equal(inColumns.length, 500);
    const others = JSON.parse(row['other answers']!) as Record<string, number>;
    for (const [name, value] of Object.entries(many)) {
      assert.equal(row[`answers.${name}`] ?? String(others[name]), String(value));
    }
  });
});
