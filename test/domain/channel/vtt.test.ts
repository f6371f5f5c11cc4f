import { expect } from '@open-wc/testing';
import { cuesOf, problemsOf } from '../../../src/domain/channel/vtt.js';
import { lineOf, wordsOf } from '../../../src/domain/channel/transcripts.js';

const said = (payload: string) => cuesOf(`WEBVTT\n\n00:01.000 --> 00:02.000\n${payload}`).map(({ text }) => text);

describe('captions', () => {
  it('are read with their times, whether hours are given or not', () => {
    const text = `WEBVTT - Code club

00:01.500 --> 00:04.000
Hello

second
01:02:03.250 --> 01:02:05.000 align:start line:90%
and welcome
back

100:00:00.000 --> 100:00:01.000
still here`;
    expect(cuesOf(text)).to.deep.equal([
      { start: 1.5, end: 4, text: 'Hello' },
      { start: 3723.25, end: 3725, text: 'and welcome back' },
      { start: 360000, end: 360001, text: 'still here' },
    ]);
    expect(problemsOf(text)).to.deep.equal([]);
  });

  it('are the same however an editor ends lines, and whatever mark it puts first', () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\none\ntwo\n\n00:03.000 --> 00:04.000\nthree\n';
    const cues = cuesOf(text);
    expect(cues.map((cue) => cue.text)).to.deep.equal(['one two', 'three']);
    expect(cuesOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).to.deep.equal(cues);
    expect(cuesOf(text.replaceAll('\n', '\r'))).to.deep.equal(cues);
  });

  it('are told without voices, tags, times within and references', () => {
    expect(said('<v.loud Ann Jones>Rho<i>i’r</i> <c.big>wifi</c> <00:01.500>on</v>')).to.deep.equal(['Rhoi’r wifi on']);
    expect(said('Tea &amp; cake &lt;3 &#x21; &#39;x&#39;&nbsp;&lrm;y &eacute;')).to.deep.equal([
      "Tea & cake <3 ! 'x' \u200Ey &eacute;",
    ]);
    expect(said('half a <tag')).to.deep.equal(['half a']);
    expect(said('<b></b>')).to.deep.equal([]);
  });

  it('are not the notes, styles and regions between them, nor the head of the file', () => {
    const text = `WEBVTT
Kind: captions
Language: cy

STYLE
::cue { color: red }

REGION
id:a

NOTE a remark
over two lines

00:01.000 --> 00:02.000
Helo`;
    expect(cuesOf(text).map((cue) => cue.text)).to.deep.equal(['Helo']);
    expect(problemsOf(text)).to.deep.equal([]);
  });

  it('begin with their times even where no line is left free', () => {
    const text = 'WEBVTT\n00:01.000 --> 00:02.000\none\n00:02.000 --> 00:03.000\ntwo';
    expect(cuesOf(text).map((cue) => cue.text)).to.deep.equal(['one', 'two']);
  });

  it('that cannot be read are left out, and their editor is told the line', () => {
    const text = `WEBVTT

1
00:01,000 --> 00:02,000
comma

2
00:05.000 --> 00:04.000
backwards

words without times

00:61.000 --> 00:62.000
sixty-one

00:07.000 --> 00:08.000
good`;
    expect(cuesOf(text).map((cue) => cue.text)).to.deep.equal(['good']);
    expect(problemsOf(text)).to.deep.equal([
      { line: 4, why: 'the times should be written as 00:01.000 --> 00:04.500' },
      { line: 8, why: 'the second time should be later than the first' },
      { line: 11, why: 'there should be a line with times, such as 00:01.000 --> 00:04.500' },
      { line: 13, why: 'the times should be written as 00:01.000 --> 00:04.500' },
    ]);
  });

  it('are none in a file of another kind', () => {
    for (const text of [
      '',
      '1\n00:00:01,000 --> 00:00:02,000\nHi',
      'WEBVTTX\n\n00:01.000 --> 00:02.000\nHi',
      '<html>',
    ]) {
      expect(cuesOf(text), text).to.deep.equal([]);
      expect(problemsOf(text), text).to.deep.equal([{ line: 1, why: 'the file should begin with the word WEBVTT' }]);
    }
  });
});

describe('a transcript in the file of all that is said', () => {
  it('comes back as it was written, on one line', () => {
    const transcript = {
      id: 'code "club"',
      lang: 'cy',
      cues: [
        { start: 1.5, text: 'Rhoi’r\u2028wifi "ymlaen"' },
        { start: 4, text: 'nawr' },
      ],
    } as const;
    const line = lineOf({ ...transcript, cues: [...transcript.cues] });
    expect(line).not.to.match(/[\r\n]/);
    expect(wordsOf(line)).to.deep.equal(transcript);
  });

  it('is none where the line is broken, and loses only the pieces that are', () => {
    for (const line of ['', '{', 'null', '[]', '{"id":1,"lang":"en","cues":[]}', '{"id":"a","lang":"fr","cues":[]}']) {
      expect(wordsOf(line), line).to.equal(undefined);
    }
    expect(wordsOf('{"id":"a","lang":"en","cues":[[1,"one"],["2","two"],3,[3,"three"]]}')).to.deep.equal({
      id: 'a',
      lang: 'en',
      cues: [
        { start: 1, text: 'one' },
        { start: 3, text: 'three' },
      ],
    });
  });
});
