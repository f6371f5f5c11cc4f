import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { readChannel } from '../../src/domain/channel/read.js';
import { config } from '../../src/domain/channel/schema.js';
import { nextOf, wordsOf } from '../../src/domain/channel/transcripts.js';
import { Desk, vtt } from './command.js';

/** Without it nobody can draw a film here. */
const noFfmpeg = spawnSync('ffmpeg', ['-version']).error && 'ffmpeg is not on this computer';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

const channelIn = async (name: string) => config.parse(await readChannel(desk.read(name)));
const ids = async (name: string) => (await channelIn(name)).films.map(({ id }) => id);

describe('an editor with a table of films', () => {
  it('gets a channel from the example in the documentation, as it stands there', async () => {
    const page = readFileSync(new URL('../../docs/howto-files.md', import.meta.url), 'utf8');
    const example = (kind: string) => new RegExp('```' + kind + '\n([^]*?)```').exec(page)![1]!;
    desk.put('films.csv', example('csv'));
    for (const id of ['code-club', 'wifi-duties']) desk.put(`vtt/${id}.en.vtt`, example('vtt'));

    const words = example('sh').trim().replace('npx library-widgets ', '').split(' ');
    const { code, said, complained } = await desk.type(...words);
    assert.deepEqual(complained, []);
    assert.equal(code, 0);
    assert.equal(said[0], '2 films from films.csv written to channel, 1 page.');

    const { films, faults, title } = await channelIn('channel/channel.json');
    assert.deepEqual([faults, title], [[], 'Library How To films']);
    assert.deepEqual(films[0], {
      id: 'code-club',
      title: { en: 'How to start a code club', cy: 'Sut i ddechrau clwb codio' },
      summary: 'One volunteer, one room and four laptops.',
      service: 'Example Libraries',
      video: { provider: 'file', src: 'films/code-club.mp4', type: 'video/mp4' },
      seconds: 215,
      captions: [{ lang: 'en', src: 'captions/code-club.en.vtt' }],
      chapters: [
        { start: 0, title: 'Why' },
        { start: 62, title: 'What you need' },
      ],
      topics: ['makers', 'cs-schools'],
      level: 'start',
      steps: ['Find a room', 'Ask a volunteer'],
      resources: [],
      added: '2026-09-01',
      reviewBy: '2027-09-01',
      licence: 'CC BY 4.0',
    });
    assert.deepEqual(films[1]!.video, {
      provider: 'peertube',
      host: 'films.example.org',
      id: '52a10666-3a18-4e73-93da-e8d3c12c305a',
    });
    assert.equal(desk.read('channel/captions/code-club.en.vtt'), example('vtt'));
  });

  it('is told of every slip with its row, and gets the films that are right', async () => {
    desk.put(
      'films.csv',
      [
        'title;address;level;length;chapters;review by;colour',
        'Scanning;scan.mp4;start;3:35;;;',
        ';a.mp4;;;;;',
        'News;https://example.org/news;;;;;',
        'Level;a.mp4;hard;;;;',
        'Length;a.mp4;;long;Why;soon;',
        'Scanning;b.mp4;;;;;',
      ].join('\n'),
    );
    const { code, complained } = await desk.type('channel', 'films.csv', '--drafts');
    assert.equal(code, 1);
    assert.deepEqual(complained, [
      'The column “colour” is not known and was left out.',
      'row 3: “title” is empty.',
      'row 4: “address” is not that of a film on YouTube, Vimeo or PeerTube, nor of a file that browsers play (.mp4, .m4v, .webm or .ogv): https://example.org/news.',
      'row 5: “level” should be “start” or “next” or “deep”.',
      'row 6: “length” should be written as 3:35: long.',
      'row 6: “chapters” should be written as 0:00 Why | 1:02 What you need.',
      'row 6: “review by” should be a day such as 2026-11-22 or 22/11/2026: soon.',
      'row 7: “id” is “scanning”, as in row 2.',
    ]);
    assert.deepEqual(await ids('channel/channel.json'), ['scanning']);
  });

  it('is told which film waits for its captions, and may keep it as a draft', async () => {
    desk.put('films.csv', 'title,address\nScanning,scan.mp4\nSewing,sew.mp4\n');
    desk.put('vtt/sewing.en.vtt', vtt('Thread the needle'));
    const words = ['channel', 'films.csv', '--captions', 'vtt'];
    const { code, said } = await desk.type(...words);
    assert.equal(code, 0);
    assert.equal(said[0], 'row 2: “Scanning” was left out, since it has no captions: scanning.en.vtt is missing.');
    assert.deepEqual(await ids('channel/channel.json'), ['sewing']);

    await desk.type(...words, '--drafts');
    assert.deepEqual(await ids('channel/channel.json'), ['scanning', 'sewing']);
  });

  it('is told of captions that are broken, named otherwise, or of no film', async () => {
    desk.put('films.csv', 'title,address\nSewing,sew.mp4\n');
    desk.put('vtt/sewing.en.vtt', `${vtt('Thread the needle')}\n00:09,000 --> 00:10,000\nlost\n`);
    desk.put('vtt/sewing.vtt', vtt('x'));
    desk.put('vtt/other.cy.vtt', vtt('x'));
    const { code, complained } = await desk.type('channel', 'films.csv', '--captions', 'vtt');
    assert.equal(code, 1);
    assert.deepEqual(complained, [
      'sewing.en.vtt, line 6: the times should be written as 00:01.000 --> 00:04.500.',
      'sewing.vtt: its name should be like scanning.en.vtt: the id of the film, a dot, and en or cy.',
      'other.cy.vtt: there is no film “other”.',
    ]);
    assert.deepEqual(await ids('channel/channel.json'), ['sewing']);
  });

  it('gets chapters in both languages from their own files, and all that is said in one', async () => {
    desk.put('films.csv', 'title,address\nSewing,sew.mp4\n');
    desk.put('vtt/sewing.en.vtt', vtt('Thread the needle', 'Sew'));
    desk.put('vtt/sewing.cy.vtt', vtt('Rhowch yr edau drwy’r nodwydd', 'Gwnïwch'));
    desk.put('vtt/sewing.chapters.en.vtt', vtt('Before', 'During'));
    desk.put('vtt/sewing.chapters.cy.vtt', vtt('Cyn', 'Yn ystod'));
    await desk.type('channel', 'films.csv', '--captions', 'vtt');
    const { films, words } = await channelIn('channel/channel.json');
    assert.deepEqual(films[0]!.chapters, [
      { start: 0, title: { en: 'Before', cy: 'Cyn' } },
      { start: 1, title: { en: 'During', cy: 'Yn ystod' } },
    ]);
    const lines = desk.read(`channel/${words}`).trimEnd().split('\n').map(wordsOf);
    assert.deepEqual(
      lines.map((line) => [line!.id, line!.lang, line!.cues[1]]),
      [
        ['sewing', 'cy', { start: 1, text: 'Gwnïwch' }],
        ['sewing', 'en', { start: 1, text: 'Sew' }],
      ],
    );
  });

  it('gets what is said in files of a megabyte at most, each leading to the next', async () => {
    const ids = Array.from({ length: 12 }, (_, at) => `film-${at}`);
    desk.put('films.csv', `title,address,id\n${ids.map((id) => `${id},${id}.mp4,${id}`).join('\n')}`);
    const line = 'What is said. '.repeat(2400);
    for (const id of ids) desk.put(`vtt/${id}.en.vtt`, vtt(...Array.from({ length: 8 }, () => line)));
    await desk.type('channel', 'films.csv', '--captions', 'vtt');
    const heard: unknown[] = [];
    let file = (await channelIn('channel/channel.json')).words;
    let files = 0;
    for (; file !== undefined; files++) {
      const text = desk.read(`channel/${file}`);
      assert.ok(text.length <= 1_000_100, `${file} has ${text.length} characters`);
      const lines = text.trimEnd().split('\n');
      heard.push(...lines.flatMap((one) => wordsOf(one)?.id ?? []));
      file = nextOf(lines.at(-1)!);
    }
    assert.deepEqual([heard, files], [ids, 4]);
  });

  it('gets pages that name one another, about the channel they asked for', async () => {
    desk.put('films.csv', `title,address\n${[1, 2, 3, 4, 5].map((at) => `Film ${at},${at}.mp4`).join('\n')}`);
    const about = ['--title', 'Films', '--title-cy', 'Ffilmiau', '--curator', 'Ann', '--id', 'ours'];
    const { said } = await desk.type(
      'channel',
      'films.csv',
      '--drafts',
      '--page-size',
      '2',
      '--out',
      'new/one',
      ...about,
    );
    assert.equal(said[0], '5 films from films.csv written to new/one, 3 pages.');
    const first = await channelIn('new/one/channel.json');
    assert.deepEqual([first.id, first.title, first.curator], ['ours', { en: 'Films', cy: 'Ffilmiau' }, 'Ann']);
    assert.equal(first.next, 'channel-2.json');
    assert.equal((await channelIn('new/one/channel-2.json')).next, 'channel-3.json');
    const last = await channelIn('new/one/channel-3.json');
    assert.deepEqual([last.films.length, last.next], [1, undefined]);
  });

  it('gets feeds once it is known where the channel will be', async () => {
    desk.put('films.csv', 'title,address\nSewing,sew.mp4\n');
    const words = ['channel', 'films.csv', '--drafts'];
    const { said } = await desk.type(...words);
    assert.ok(said.includes('No feeds were written: they need --page and --address.'));
    assert.ok(!existsSync(`${desk.folder}/channel/feed.xml`));

    await desk.type(...words, '--page', 'https://example.org/films', '--address', 'https://example.org/channel');
    for (const feed of ['feed.json', 'feed.xml']) {
      const { films } = await channelIn(`channel/${feed}`);
      assert.deepEqual(films[0]!.video, {
        provider: 'file',
        src: 'https://example.org/channel/sew.mp4',
        type: 'video/mp4',
      });
    }
  });

  it('gets a picture out of their own film, or is told why there is none', { skip: noFfmpeg }, async () => {
    spawnSync('ffmpeg', ['-v', 'error', '-f', 'lavfi', '-i', 'testsrc=duration=4:size=320x180:rate=5', 'sew.mp4'], {
      cwd: desk.folder,
    });
    desk.put('films.csv', 'title,address\nSewing,sew.mp4\nScanning,nowhere.mp4\n');
    const { code, complained } = await desk.type('channel', 'films.csv', '--drafts', '--posters');
    assert.equal(code, 1);
    assert.deepEqual(complained, ['scanning: it has no picture, since ffmpeg could not read nowhere.mp4.']);
    const { films } = await channelIn('channel/channel.json');
    assert.deepEqual(
      films.map(({ poster }) => poster),
      ['posters/sewing.jpg', undefined],
    );
    assert.deepEqual(readdirSync(`${desk.folder}/channel/posters`), ['sewing.jpg']);
  });
});

describe('an editor with a list of addresses', () => {
  it('gets a channel of them, and is told which line is no film', async () => {
    desk.put(
      'list.txt',
      '# Ours\nhttps://youtu.be/aB3_dE-gH1j How to scan\n\nfilms/how-to-sew.mp4\nhttps://example.org/ News\nhttps://vimeo.com/123\n',
    );
    const { code, complained } = await desk.type('channel', '--list', 'list.txt', '--drafts');
    assert.equal(code, 1);
    assert.deepEqual(complained, [
      'line 5: this is not the address of a film: https://example.org/.',
      'line 6: the title should follow the address, after a space.',
    ]);
    const { films } = await channelIn('channel/channel.json');
    assert.deepEqual(
      films.map(({ id, title }) => [id, title]),
      [
        ['how-to-scan', 'How to scan'],
        ['how-to-sew', 'How to sew'],
      ],
    );
  });
});

describe('an editor who mistypes the command', () => {
  it('is told in one sentence', async () => {
    for (const [words, sentence] of [
      [['chanel'], 'There is no command “chanel”, only “channel” and “questions”; --help tells more.'],
      [['channel'], 'Say which table to read, or give --list; --help tells how.'],
      [['channel', 'none.csv'], 'none.csv cannot be read (ENOENT).'],
      [['channel', 'none.csv', '--colour'], "Unknown option '--colour'; --help tells what there is."],
      [['channel', 'a.csv', '--page-size', '0'], '--page-size should be a whole number from 1.'],
      [['channel', 'a.csv', '--page', 'here'], 'Feeds need both --page and --address, each beginning with https://.'],
    ] as const) {
      const { code, said, complained } = await desk.type(...words);
      assert.deepEqual([code, said, complained], [1, [], [sentence]]);
    }
  });

  it('is helped', async () => {
    const { code, said } = await desk.type('channel', '--help');
    assert.equal(code, 0);
    assert.match(said.join('\n'), /--captions FOLDER/);
  });
});
