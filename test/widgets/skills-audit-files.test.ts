import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/domain/questionnaire/answers.js';
import { dateIn, dayOf } from '../../src/domain/dates.js';
import type { Result } from '../../src/results/result.js';
import audit2014 from '../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import audit2026 from '../../src/widgets/skills-audit/content/audit-2026.json' with { type: 'json' };
import { files } from '../../src/core/files.js';
import { downloadResult, downloadTable, opened, tableOf } from '../../src/views/answer-files.js';
import type { AuditConfig } from '../../src/widgets/skills-audit/model.js';
import { questionnaire as cyWords } from '../../src/views/words/cy.js';
import { questionnaire as enWords } from '../../src/views/words/en.js';

const WORDS = { en: enWords, cy: cyWords };

const audit = audit2014 as AuditConfig;
const answers: Answers = { P1: 'scl', P4: 5, Q01: 4, Q02: 1, Q12: null, Q15: 3 };
const result: Result = {
  schema: 'library-widgets/result/1',
  id: '0192f0c4',
  rev: 1,
  kind: 'audit-response',
  widget: 'skills-audit',
  widgetVersion: '0.1.0',
  definition: { id: audit.id, version: audit.version },
  tier: 'open',
  lang: 'en',
  startedAt: '2026-11-22T09:00:00Z',
  finishedAt: '2026-11-22T12:00:00Z',
  answers,
};

/** An audit with every kind of question. */
const mixed: AuditConfig = {
  id: 'mixed',
  version: '1',
  title: 'Mixed',
  scale: { low: 'Low', high: 'High' },
  sections: [{ id: 's', title: 'Things' }],
  questions: [
    { kind: 'rating', id: 'r', section: 's', text: 'A rating', decline: true },
    { kind: 'one', id: 'o', section: 's', text: 'One', options: [option('a'), option('b')] },
    { kind: 'many', id: 'm', section: 's', text: 'Many', options: [option('a'), option('b'), option('c')] },
    { kind: 'number', id: 'n', section: 's', text: 'A number' },
    { kind: 'text', id: 't', section: 's', text: 'A line' },
    { kind: 'long-text', id: 'l', section: 's', text: 'Lines' },
  ],
};

function option(value: string) {
  return { value, text: value.toUpperCase() };
}

/** What a person would get, and under what name. */
async function downloaded(act: () => unknown): Promise<{ name: string; text: string; bytes: Uint8Array }> {
  const { click } = HTMLAnchorElement.prototype;
  const pressed: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    pressed.push(this);
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  const [link] = pressed;
  const file = await (await fetch(link!.href)).blob();
  return { name: link!.download, text: await file.text(), bytes: new Uint8Array(await file.arrayBuffer()) };
}

describe('the file of a result', () => {
  it('is the result as it would be sent, named for the widget and the day', async () => {
    const { name, text } = await downloaded(() => downloadResult(files, result));
    expect(name).to.equal('skills-audit-2026-11-22.json');
    expect(JSON.parse(text)).to.deep.equal(result);
  });

  it('gives back the identical answers when it is opened', async () => {
    const { text } = await downloaded(() => downloadResult(files, result));
    expect(await opened(files, audit, text)).to.deep.equal({ answers, lost: [] });
  });

  it('names the answers that the questions of today cannot take', async () => {
    const file = JSON.stringify({ ...result, answers: { ...answers, Q99: 3, Q03: 9 } });
    expect(await opened(files, audit, file)).to.deep.equal({ answers, lost: ['Q99', 'Q03'] });
  });

  it('is refused when it is about other questions, or is something else', async () => {
    expect(await opened(files, audit2026 as AuditConfig, JSON.stringify(result))).to.equal(undefined);
    for (const file of [
      '{}',
      '{"schema":',
      '',
      '[1,2]',
      JSON.stringify({ ...result, schema: 'x' }),
      '<!doctype html>',
    ]) {
      expect(await opened(files, audit, file), file).to.equal(undefined);
    }
    expect(await opened(files, audit, JSON.stringify({ ...result, answers: {} }))).to.equal(undefined);
    expect(await opened(files, audit, JSON.stringify({ ...result, answers: ['Q01', 5] }))).to.equal(undefined);
  });

  it('reaches for no prototype', async () => {
    const file = JSON.stringify(result).replace('"Q01":4', '"__proto__":{"Q02":5,"polluted":1},"Q01":4');
    expect(await opened(files, audit, file)).to.deep.equal({ answers, lost: [] });
    expect('polluted' in {}).to.equal(false);
  });
});

describe('the table of the answers', () => {
  it('has each question with its section, its answer, and the answer in words', async () => {
    const [head, ...rows] = (await tableOf(audit, { answers, lang: 'en', words: WORDS.en })).split('\r\n');
    expect(head).to.equal('Question,Section,Text,Answer,Answer in words');
    expect(rows).to.have.lengthOf(30);
    expect(rows).to.include('Q01,Skills and experience,Leading changes to team roles and structures,4,4 out of 5');
    expect(rows.find((row) => row.startsWith('Q02'))).to.match(/,1,Not strong \(1 out of 5\)$/);
    expect(rows.find((row) => row.startsWith('Q12'))).to.match(/,declined,Prefer not to say$/);
    expect(rows.find((row) => row.startsWith('Q23'))).to.match(/,,Not answered$/);
  });

  it('is in the language of the person', async () => {
    const [head, ...rows] = (await tableOf(audit, { answers, lang: 'cy', words: WORDS.cy })).split('\r\n');
    expect(head).to.equal('Cwestiwn,Adran,Testun,Ateb,Ateb mewn geiriau');
    expect(rows.find((row) => row.startsWith('Q02'))).to.match(/,1,Ddim yn gryf \(1 allan o 5\)$/);
  });

  it('opens in a spreadsheet with its accents right', async () => {
    const { name, bytes } = await downloaded(() =>
      downloadTable(files, audit, { answers, lang: 'cy', words: WORDS.cy, result }),
    );
    expect(name).to.equal('skills-audit-2026-11-22.csv');
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  for (const lang of ['en', 'cy'] as const) {
    it(`gives back the identical answers when it is opened (${lang})`, async () => {
      const { text } = await downloaded(() =>
        downloadTable(files, audit, { answers, lang, words: WORDS[lang], result }),
      );
      expect(await opened(files, audit, text)).to.deep.equal({ answers, lost: [] });
    });
  }

  it('gives back answers of every kind, whatever is in them', async () => {
    const lines = [
      '=cmd|calc',
      "'=1",
      "''+2",
      '@x',
      '-3 of them',
      '\tx',
      'a, "b"\nc; d',
      'Llŷn\r\nw',
      '＝1',
      '1',
      'declined',
    ];
    for (const line of lines) {
      const given: Answers = { r: null, o: 'b', m: ['a', 'c'], n: -2.5, t: line, l: `${line}\n${line}` };
      const table = await tableOf(mixed, { answers: given, lang: 'en', words: WORDS.en });
      expect(await opened(files, mixed, table), line).to.deep.equal({ answers: given, lost: [] });
    }
  });

  it('runs nothing in a spreadsheet', async () => {
    const { default: Papa } = await import('papaparse');
    for (const t of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n=2', '＝1+1']) {
      const cells = Papa.parse<string[]>(
        await tableOf(mixed, { answers: { t, l: t }, lang: 'en', words: WORDS.en }),
      ).data.flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r\n＝]/.test(cell))).to.deep.equal([]);
    }
  });

  it('can be read after a spreadsheet has written it its own way', async () => {
    const table = (await tableOf(mixed, { answers: { r: 4, m: ['a', 'b'], t: 'x' }, lang: 'en', words: WORDS.en }))
      .replaceAll('\r\n', '\n')
      .replaceAll(',', ';');
    const withQuotes = table.replace('a; b', '"a; b"').replace('A; B', '"A; B"');
    expect((await opened(files, mixed, withQuotes))?.answers).to.deep.equal({ r: 4, m: ['a', 'b'], t: 'x' });
  });

  it('is refused when it is about other questions', async () => {
    expect(
      await opened(files, audit2026 as AuditConfig, await tableOf(audit, { answers, lang: 'en', words: WORDS.en })),
    ).to.equal(undefined);
    expect(await opened(files, audit, 'name,age\nAnn,40\n')).to.equal(undefined);
  });
});

describe('a date', () => {
  it('is in words, as far as it is known', () => {
    expect(['2014', '2014-07', '2026-11-02', 'soon'].map((date) => dateIn('en', date))).to.deep.equal([
      '2014',
      'July 2014',
      '2 November 2026',
      'soon',
    ]);
    expect(dateIn('cy', '2026-08-22')).to.equal('22 Awst 2026');
  });

  it('of a moment is the day on the person’s own calendar', () => {
    const late = new Date(2026, 10, 22, 23, 59).toISOString();
    expect(dayOf(late)).to.equal('2026-11-22');
    expect(dateIn('en', late)).to.equal('22 November 2026');
    expect(dayOf('never')).to.equal('never');
  });
});
