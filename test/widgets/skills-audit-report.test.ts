import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import { LitElement } from 'lit';
import type { Answers } from '../../src/domain/questionnaire/answers.js';
import { scores } from '../../src/domain/questionnaire/score.js';
import { SUMMARY_SCHEMA, type Summary } from '../../src/domain/summary/summary.js';
import { type Lang, textIn } from '../../src/domain/text.js';
import { moreStyles } from '../../src/views/more-styles.js';
import { widgetStyles } from '../../src/views/styles.js';
import audit2014 from '../../src/widgets/skills-audit/content/audit-2014.json' with { type: 'json' };
import audit2026 from '../../src/widgets/skills-audit/content/audit-2026.json' with { type: 'json' };
import { tableOf } from '../../src/views/answer-files.js';
import type { AuditConfig } from '../../src/widgets/skills-audit/model.js';
import { readSummary } from '../../src/core/summary-source.js';
import { type ReportProps, reportView } from '../../src/widgets/skills-audit/report.js';
import { reportStyles } from '../../src/widgets/skills-audit/report-styles.js';
import { questionnaire as cyWords } from '../../src/views/words/cy.js';
import { questionnaire as enWords } from '../../src/views/words/en.js';

const WORDS = { en: enWords, cy: cyWords };

const packs = { '2014': audit2014 as AuditConfig, '2026': audit2026 as AuditConfig };

/** Skills: seven ratings, 23 in all. Knowledge: 30 in twelve. Attributes: 4, 4, 5. */
const points = [4, 5, 3, 2, 4, null, 3, 2, 4, 3, 2, 1, 2, 3, 1, 4, 3, 2, 3, 2, 4, 4, 5];

/** Other people, made up. */
const others: Summary = {
  schema: SUMMARY_SCHEMA,
  widget: 'skills-audit',
  definition: { id: 'skills-audit-2014', version: '1' },
  asOf: '2026-10-31',
  minGroup: 10,
  sample: true,
  groups: [
    { id: 'scl', n: 85, scores: { overall: { n: 85, mean: 3.38 }, skills: { n: 85, mean: 3.5 } } },
    { id: 'aspiring', n: 133, scores: { overall: { n: 133, mean: 3.25 }, skills: { n: 133, mean: 3.6 } } },
  ],
};

class ReportHost extends LitElement {
  static override styles = [widgetStyles, moreStyles, reportStyles];
  override lang: Lang = 'en';
  given: Partial<ReportProps> & { points?: (number | null)[]; pack?: '2014' | '2026' } = {};
  done: unknown[][] = [];

  get props(): ReportProps {
    const { lang, given } = this;
    const audit = given.audit ?? packs[given.pack ?? '2014'];
    const counted = audit.questions.filter(({ section }) => section !== 'about');
    const answers: Answers = {
      P1: 'scl',
      ...Object.fromEntries(counted.map(({ id }, at) => [id, (given.points ?? points)[at]!])),
    };
    return {
      audit,
      answers,
      result: {
        schema: 'library-widgets/result/1',
        id: '0192f0c4',
        rev: 1,
        kind: 'audit-response',
        widget: 'skills-audit',
        widgetVersion: '0.1.0',
        definition: { id: audit.id, version: audit.version },
        tier: 'open',
        lang,
        startedAt: '2026-11-22T09:00:00Z',
        finishedAt: '2026-11-22T12:00:00Z',
        answers,
        scores: scores(audit, answers),
      },
      summary: { status: 'none' },
      lang,
      words: lang === 'cy' ? WORDS.cy : WORDS.en,
      text: (text) => textIn(text, lang),
      level: 2,
      address: new URL('https://council.example/libraries/audit?page=2#top'),
      tag: 'skills-audit',
      sending: html`<button type="button">Send my results</button>`,
      onChange: () => this.done.push(['change']),
      onRestart: () => this.done.push(['restart']),
      onPrint: () => this.done.push(['print']),
      onImport: (...from) => this.done.push(['import', ...from]),
      onTryAgain: () => this.done.push(['try again']),
      ...given,
    };
  }

  override render() {
    return html`<div class="widget" lang=${this.lang}>${reportView(this.props)}</div>`;
  }
}
customElements.define('report-host', ReportHost);

async function report(given: ReportHost['given'] = {}, lang: Lang = 'en') {
  const host = await fixture<ReportHost>(html`<report-host .given=${given} .lang=${lang}></report-host>`);
  const root = host.renderRoot as ShadowRoot;
  const said = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return {
    host,
    root,
    words: () => said(root.querySelector('.report')),
    /** The cells of each row of the table with a caption. */
    table: (caption: string) =>
      [...root.querySelectorAll('table')]
        .filter((table) => said(table.caption) === caption)
        .flatMap((table) =>
          [...table.rows].map((row) =>
            [...row.cells].map((cell) => said(cell.querySelector(':scope > span:last-child') ?? cell)),
          ),
        ),
    button: (name: string) => [...root.querySelectorAll('button')].find((button) => said(button) === name)!,
    /** The texts of what matches. */
    all: (selector: string) => [...root.querySelectorAll(selector)].map(said),
    drawn: () => [...root.querySelectorAll('canvas')].filter((canvas) => Chart.getChart(canvas)).length,
    async open(file: File) {
      const field = root.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(file);
      field.files = files.files;
      field.dispatchEvent(new Event('change'));
      await waitUntil(() => field.value === '', 'the file was read');
      await host.updateComplete;
    },
  };
}

describe('the report of a skills audit', () => {
  it('tells a person their means, as a hand calculation gives them', async () => {
    const { words, table } = await report();
    // 23 + 30 + 13 = 66 points over 22 ratings; one was declined.
    expect(words()).to.include('Your mean rating is 3.00 out of 5, over 22 of 23 questions.');
    expect(words()).to.include('You preferred not to say for 1 question.');
    expect(table('Sections').slice(1)).to.deep.equal([
      ['Skills and experience', '3.29', '7 of 8'],
      ['Knowledge and understanding', '2.50', '12 of 12'],
      ['Attributes', '4.33', '3 of 3'],
    ]);
    expect(table('Four sides of digital leadership')).to.have.lengthOf(5);
    expect(table('Themes')).to.have.lengthOf(13);
  });

  it('says when it was finished, and where the focus goes', async () => {
    const { root, all } = await report();
    expect(all('[part=date]')).to.deep.equal(['Digital leadership skills audit, 22 November 2026']);
    expect(all('[data-arrival]')).to.deep.equal(['Your results']);
    root.querySelector<HTMLElement>('[data-arrival]')!.focus();
    expect(root.activeElement?.localName).to.equal('h2');
  });

  it('begins its headings where the page wants them', async () => {
    const { all } = await report({ level: 4 });
    expect(all('h4')).to.deep.equal(['Your results']);
    expect(all('h5')).to.include('Where you are strong');
    expect(all('h6')).to.include('Sections');
  });

  it('names strengths and what to work on, with the question and the rating', async () => {
    const { all } = await report();
    const lists = all('.ratings li');
    expect(lists[0]).to.equal(
      '5 Explaining what digital technology is for in libraries and how it serves the library’s mission (You: 5 out of 5)',
    );
    const gaps = all('.two > :last-child li');
    expect(gaps[0]).to.match(
      /^1 Massive open online courses .* \(You: 1 out of 5\) The 2014 report on this \(paragraph 5\.7\): Among/,
    );
    expect(gaps).to.have.lengthOf(8);
  });

  it('offers five things to do first, for the lowest ratings, and the others folded away', async () => {
    const { root, all } = await report();
    expect(root.querySelectorAll('section > .activities > li')).to.have.lengthOf(5);
    expect(all('.activities li:first-child h4')[0]).to.equal('Take one free online course yourself');
    expect(all('.activities li:first-child .because')[1]).to.match(/^Massive open online courses/);
    expect(root.querySelectorAll('details .activities > li').length).to.be.above(0);
  });

  it('has kind words for somebody who rated everything high, low, or not at all', async () => {
    const high = await report({ points: Array(23).fill(5) });
    expect(high.words()).to.include('You rated nothing 2 or lower.');
    expect(high.words()).to.include('There is nothing to suggest');
    const low = await report({ points: Array(23).fill(1) });
    expect(low.words()).to.include('You rated nothing 4 or 5.');
    const none = await report({ points: Array(23).fill(null) });
    expect(none.words()).to.include('You gave no rating, so there is nothing to add up.');
    expect(none.words()).not.to.match(/NaN|undefined/);
  });

  it('draws a chart beside each table of means, in which the same figures stand', async () => {
    const { root, drawn, all } = await report();
    await waitUntil(() => drawn() === 3, 'three charts');
    const [sections] = [...root.querySelectorAll('canvas')].map((canvas) => Chart.getChart(canvas)!);
    expect(sections!.data.datasets[0]!.data).to.deep.equal([3.29, 2.5, 4.33]);
    expect(all('.chart-failed')).to.deep.equal([]);
  });

  it('keeps its tables where a chart cannot be drawn', async () => {
    const { from } = Array;
    Array.from = (() => []) as typeof from;
    try {
      const { all, table } = await report();
      await waitUntil(() => all('.chart-failed').length === 3, 'three charts given up');
      expect(table('Sections')[1]).to.deep.equal(['Skills and experience', '3.29', '7 of 8']);
    } finally {
      Array.from = from;
    }
  });
});

describe('the comparison in the report', () => {
  it('shows the two means that were published in 2014, with their source and their limits', async () => {
    const { words, table } = await report();
    expect(table('All questions').slice(1)).to.deep.equal([
      ['You', '3.00', ''],
      ['SCL members', '3.38', '85'],
      ['Not SCL members (the report takes them to be aspiring leaders)', '3.25', '133'],
    ]);
    expect(words()).to.include('SCL members: 0.13 higher than Not SCL members');
    expect(words()).to.match(
      /Source: Digital Leadership Skills: Overview.*\(paragraph 5\.5; England and Wales, spring 2014\)/,
    );
    expect(words()).to.include('This is how you see yourself, not a test.');
  });

  it('does not lay those figures beside other questions', async () => {
    const { words, table } = await report({ pack: '2026' });
    expect(table('All questions')).to.deep.equal([]);
    expect(words()).not.to.include('3.38');
    expect(words()).to.include('There are no published figures for these questions.');
  });

  it('sets a person beside each group of a summary, and says that made-up figures are', async () => {
    const { table, words, all, drawn } = await report({ summary: { status: 'here', summary: others } });
    const [head, overall, skills] = table('Others who took this audit');
    expect(head).to.deep.equal([
      'Score',
      'You',
      'Head of service or SCL member (n = 85)',
      'Aspiring leader (n = 133)',
      'Difference',
    ]);
    expect(overall).to.deep.equal(['All questions', '3.00', '3.38', '3.25', 'Head of service or SCL member +0.13']);
    expect(skills).to.deep.equal(['Skills and experience', '3.29', '3.50', '3.60', 'Aspiring leader +0.10']);
    expect(all('.label')).to.deep.equal(['Sample']);
    expect(words()).to.include('As of 31 October 2026.');
    await waitUntil(() => drawn() === 4, 'its chart too');
  });

  it('withholds a group that is too small, and says why', async () => {
    const small = {
      ...others,
      groups: [...others.groups, { id: 'none', n: 4, scores: { overall: { n: 4, mean: 1.11 } } }],
    };
    const { table, words } = await report({ summary: { status: 'here', summary: small } });
    const [head, overall] = table('Others who took this audit');
    expect(head).to.include('Prefer not to say');
    expect(overall).to.include('Not shown');
    expect(words()).to.include('Not shown: fewer than 10 people');
    expect(words()).not.to.include('1.11');
  });

  it('says when there is nothing to compare with, and leaves the rest as it is', async () => {
    const { words, button, host } = await report({ summary: { status: 'failed' } });
    expect(words()).to.include('The figures of other people could not be read.');
    button('Try again').click();
    expect(host.done).to.deep.equal([['try again']]);
    const unlike = { ...others, definition: { id: 'skills-audit-2026', version: '1' } };
    expect((await report({ summary: { status: 'here', summary: unlike } })).words()).to.include(
      'about other questions',
    );
  });

  it('makes no link of an address that is none of the web', async () => {
    const source = { title: 'A survey', address: 'javascript:alert(1)' };
    const { root, words } = await report({ summary: { status: 'here', summary: { ...others, source } } });
    expect(words()).to.include('Source: A survey');
    expect(root.querySelectorAll('a')).to.have.lengthOf(0);
  });
});

describe('a summary from an address', () => {
  const network = (file: unknown) => ({ json: () => Promise.resolve(file) });

  it('is checked, and small groups are taken out', async () => {
    const small = { ...others, groups: [...others.groups, { id: 'x', n: 4, scores: { overall: { n: 4, mean: 1 } } }] };
    const read = await readSummary(network(small), '/summary.json');
    expect(read.groups.map(({ id, n }) => [id, n])).to.deep.equal([
      ['scl', 85],
      ['aspiring', 133],
      ['x', undefined],
    ]);
    const strict = await readSummary(network(others), '/summary.json', 100);
    expect(strict.groups.map(({ withheld }) => withheld)).to.deep.equal([true, undefined]);
  });

  it('is refused when it is none', async () => {
    let refused = false;
    await readSummary(network({ hello: 1 }), '/summary.json').catch(() => (refused = true));
    expect(refused).to.equal(true);
  });
});

describe('what a person can do with their results', () => {
  it('is to send, print, change or begin again', async () => {
    const { button, host } = await report();
    expect(button('Send my results')).to.be.an.instanceOf(HTMLButtonElement);
    for (const name of ['Print', 'Change my answers', 'Start again']) button(name).click();
    expect(host.done).to.deep.equal([['print'], ['change'], ['restart']]);
  });

  it('is to open what was downloaded, and have the identical answers', async () => {
    const { host, open } = await report();
    const { result, audit, answers } = host.props;
    await open(new File([JSON.stringify(result)], 'a.json'));
    await open(new File(['\uFEFF', await tableOf(audit, { answers, lang: 'cy', words: WORDS.cy })], 'a.csv'));
    expect(host.done).to.deep.equal([
      ['import', answers, []],
      ['import', answers, []],
    ]);
  });

  it('changes nothing when the file is a wrong one, and says so', async () => {
    const { host, open, all } = await report();
    await open(new File(['{"hello":1}'], 'a.json'));
    expect(all('[role=alert]')).to.deep.equal(['This file holds no results of this audit.']);
    await open(new File([new Uint8Array(1_000_001)], 'huge.json'));
    expect(host.done).to.deep.equal([]);
  });

  it('is to pass the audit on, by a link without a trace of the answers', async () => {
    const { root, button, all } = await report();
    const link = 'https://council.example/libraries/audit?page=2#widget=skills-audit&group=aspiring';
    expect(root.querySelector<HTMLInputElement>('#pass-on')!.value).to.equal(link);
    const asked: string[] = [];
    const { clipboard } = navigator;
    const pretend = { writeText: (text: string) => (asked.push(text), Promise.resolve()) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: pretend });
    try {
      button('Copy').click();
      await waitUntil(() => all('[role=status]').includes('Copied'), 'the word');
      expect(asked).to.deep.equal([link]);
      pretend.writeText = () => Promise.reject(new Error('no'));
      button('Copy').click();
      await waitUntil(() => all('[role=status]').some((words) => words.includes('copy it yourself')), 'the other word');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('is to show the link as a QR code, which can be read', async () => {
    const { root, button, host } = await report();
    expect(root.querySelector('.qr')).to.equal(null);
    button('Show a QR code').click();
    await waitUntil(() => root.querySelector('.qr'), 'the code');
    const { encode } = await import('uqr');
    const link = 'https://council.example/libraries/audit?page=2#widget=skills-audit&group=aspiring';
    const { data } = encode(link, { ecc: 'M', border: 4 });
    const path = new Path2D(root.querySelector('.qr path')!.getAttribute('d')!);
    const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
    const read = data.map((row, y) => row.map((_, x) => pen.isPointInPath(path, x + 0.5, y + 0.5)));
    expect(read.map(String).join('\n')).to.equal(data.map(String).join('\n'));
    expect(root.querySelector('.code figcaption')!.textContent).to.equal(link);
    host.requestUpdate();
    await host.updateComplete;
    expect(root.querySelector('.qr') === null).to.equal(false);
    button('Hide the QR code').click();
    await aTimeout(0);
    expect(root.querySelector('.qr') === null).to.equal(true);
  });
});

describe('the report, for everybody', () => {
  for (const lang of ['en', 'cy'] as const) {
    for (const summary of [{ status: 'none' }, { status: 'here', summary: others }] as const) {
      it(`has nothing that axe finds (${lang}, ${summary.status === 'here' ? 'with' : 'without'} a comparison)`, async () => {
        const { host, root } = await report({ summary }, lang);
        for (const details of root.querySelectorAll('details')) details.open = true;
        await expect(host).to.be.accessible();
      }).timeout(60_000);
    }
  }

  it('is in Welsh throughout for somebody who reads Welsh', async () => {
    const { words, all } = await report({ summary: { status: 'here', summary: others } }, 'cy');
    expect(all('[part=date]')[0]).to.match(/, 22 Tachwedd 2026$/);
    expect(words()).not.to.match(/\b(the|your|you|and|with)\b/i);
  });

  it('has no wider content than a narrow column', async () => {
    const { host, root } = await report({ summary: { status: 'here', summary: others } });
    host.style.inlineSize = '288px';
    await aTimeout(50);
    const edge = host.getBoundingClientRect().right + 1;
    const wide = [...root.querySelectorAll('.report *:not(.unseen)')].filter(
      (one) => one.getBoundingClientRect().right > edge,
    );
    expect(wide.map(({ localName, className }) => `${localName}.${className}`)).to.deep.equal([]);
  });
});
