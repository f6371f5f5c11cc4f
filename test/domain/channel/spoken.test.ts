import { expect } from '@open-wc/testing';
import { Spoken } from '../../../src/domain/channel/spoken.js';
import type { Piece } from '../../../src/domain/channel/transcripts.js';
import { film } from './films.js';

const cues = (...lines: string[]): Piece[] => lines.map((text, at) => ({ start: at * 4 + 0.5, text }));
const found = (spoken: Spoken, query: string) => spoken.find(query).map(({ id }) => id);

/** A channel in which each film is said to hold these lines. */
function channel(films: Record<string, string[]>): Spoken {
  const spoken = new Spoken();
  for (const [id, lines] of Object.entries(films)) spoken.add(film(id, { title: id }), 'en', cues(...lines));
  return spoken;
}

describe('a search for what is said', () => {
  it('finds the film, the second, what is said then, and where in it the words are', () => {
    const spoken = channel({
      one: ['Hello and welcome', 'plug in the router', 'and wait'],
      two: ['Nothing of the kind'],
    });
    expect(spoken.find('The Router')).to.deep.equal([
      { id: 'one', at: 4.5, passage: 'plug in the router', from: 8, to: 18 },
    ]);
  });

  it('finds Welsh words without their circumflexes, and with them', () => {
    const spoken = channel({ one: ['Croeso i’r Ŵyl', 'Gŵyl y llyfrgell'], two: ['gwyliau'] });
    for (const query of ['gwyl y', 'GŴYL Y', 'gw\u0302yl y']) {
      expect(spoken.find(query)[0], query).to.include({
        id: 'one',
        at: 4.5,
        passage: 'Gŵyl y llyfrgell',
        from: 0,
        to: 6,
      });
    }
    expect(found(spoken, 'gwyl')).to.deep.equal(['one', 'two']);
  });

  it('finds a word with either apostrophe, or with none', () => {
    const spoken = channel({ one: ['dyma sut i rhoi’r ffilm'] });
    for (const query of ["rhoi'r", 'rhoi’r', 'rhoir', 'rhoi']) {
      expect(spoken.find(query)[0], query).to.include({ passage: 'dyma sut i rhoi’r ffilm', from: 11, to: 17 });
    }
  });

  it('finds a word with a hyphen as one word and by its parts', () => {
    const spoken = channel({ one: ['free Wi-Fi for all'], two: ['wifi is free'], three: ['e-lyfrau am ddim'] });
    expect(found(spoken, 'wifi')).to.deep.equal(['one', 'two']);
    expect(found(spoken, 'wi-fi')).to.deep.equal(['one', 'two']);
    expect(found(spoken, 'free wifi')).to.deep.equal(['one', 'two']);
    expect(found(spoken, 'lyfrau')).to.deep.equal(['three']);
    expect(spoken.find('wifi')[0]).to.include({ from: 5, to: 10 });
  });

  it('finds words by their beginnings, for a person who is still typing', () => {
    const spoken = channel({ one: ['a makerspace for children'] });
    expect(spoken.find('mak child')[0]).to.include({ id: 'one', passage: 'a makerspace for children' });
    expect(found(spoken, 'space')).to.deep.equal([]);
  });

  it('wants every word, wherever in the film it is', () => {
    const spoken = channel({ both: ['bring a laptop', 'and a volunteer'], one: ['bring a laptop'] });
    expect(found(spoken, 'volunteer laptop')).to.deep.equal(['both']);
    expect(found(spoken, 'volunteer tablet')).to.deep.equal([]);
  });

  it('puts words in a row first, in the title before all', () => {
    const spoken = channel({
      apart: ['the code of the club'],
      said: ['start a code', 'club today'],
      'Code club': ['welcome'],
    });
    expect(found(spoken, 'code club')).to.deep.equal(['Code club', 'said', 'apart']);
  });

  it('finds words in a row that go over from one caption to the next, at the first of them', () => {
    const spoken = channel({ said: ['first', 'start a code', 'club today'] });
    expect(spoken.find('code club')).to.deep.equal([
      { id: 'said', at: 4.5, passage: 'start a code club today', from: 8, to: 17 },
    ]);
  });

  it('leads to the caption with most of the words where they are not in a row', () => {
    const spoken = channel({ one: ['the laptop', 'a volunteer with her laptop and tea', 'tea'] });
    expect(spoken.find('laptop tea volunteer')[0]).to.include({ at: 4.5 });
  });

  it('finds a film by its title, summary and service, in each language, before it is known what is said', () => {
    const spoken = new Spoken();
    const one = film('one', {
      title: { en: 'Scanning', cy: 'Sganio' },
      summary: { en: 'Photographs', cy: 'Lluniau' },
      service: 'Gwynedd',
    });
    spoken.add(one, 'en', []);
    for (const query of ['scanning', 'sganio', 'lluniau gwynedd']) {
      expect(spoken.find(query), query).to.deep.equal([{ id: 'one' }]);
    }
    spoken.add(one, 'en', cues('Photographs of the castle'));
    expect(spoken.find('photographs')).to.deep.equal([
      { id: 'one', at: 0.5, passage: 'Photographs of the castle', from: 0, to: 11 },
    ]);
  });

  it('names a film once, however many languages it speaks and however often it was added', () => {
    const spoken = new Spoken();
    for (const [lang, line] of [
      ['en', 'the wifi password'],
      ['cy', 'cyfrinair y wifi'],
      ['en', 'the wifi password'],
    ] as const) {
      spoken.add(film('one'), lang, cues(line));
    }
    expect(spoken.find('wifi')).to.have.length(1);
    expect(spoken.find('cyfrinair')[0]).to.include({ passage: 'cyfrinair y wifi' });
  });

  it('keeps what it first heard of a film in a language', () => {
    const spoken = channel({ one: ['the first words'] });
    spoken.add(film('one'), 'en', cues('other words'));
    expect(found(spoken, 'first words')).to.deep.equal(['one']);
    expect(found(spoken, 'other')).to.deep.equal([]);
  });

  it('looks for the beginning of a whole page that is pasted', () => {
    const beginning =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    const spoken = channel({ counting: [beginning] });
    expect(found(spoken, `${beginning} seventeen`)).to.deep.equal(['counting']);
    expect(found(spoken, `seventeen ${beginning}`)).to.deep.equal([]);
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    const spoken = channel(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`film ${at}`, ['wifi']])));
    expect(spoken.find('wifi')).to.have.length(50);
    expect(spoken.find('wifi', 3)).to.have.length(3);
    for (const query of ['', '  ', '’', '.*', '(']) expect(spoken.find(query), query).to.deep.equal([]);
  });

  it('answers over 5,000 films within a tenth of a second', () => {
    const lines = Array.from({ length: 56 }, (_, at) => `the library has ${at} words that everybody says`);
    const spoken = new Spoken();
    for (let at = 0; at < 5000; at++) spoken.add(film(`film ${at}`), 'en', cues(...lines, `number${at}`));
    for (const query of ['library', 'number4321', 'the library has words', 'th li ha wo ev', 'nowhere']) {
      const fastest = Math.min(
        ...Array.from({ length: 10 }, () => {
          const began = performance.now();
          spoken.find(query);
          return performance.now() - began;
        }),
      );
      expect(fastest, query).to.be.below(100);
    }
  });
});
