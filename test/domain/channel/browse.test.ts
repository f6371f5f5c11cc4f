import { expect } from '@open-wc/testing';
import { browse, type Choice, choicesIn } from '../../../src/domain/channel/browse.js';
import { film } from './films.js';

const FILMS = [
  film('wifi', {
    title: { en: 'Zebra', cy: 'Afal' },
    topics: ['wifi-law', 'wifi-tech'],
    service: { en: 'Gwynedd Libraries', cy: 'Llyfrgelloedd Gwynedd' },
    level: 'next',
    seconds: 300,
    added: '2026-03-01',
  }),
  film('club', {
    title: 'Élan',
    topics: ['makers', 'wifi-tech', 'makers'],
    level: 'start',
    seconds: 179,
    added: '2026-09-01',
  }),
  film('map', { title: 'apple 10', topics: ['makers'], seconds: 301 }),
  film('desk', { title: 'Apple 9', topics: [], service: 'Leeds', level: 'start', seconds: 180, added: '2026-03-01' }),
];
const ids = (choice: Choice, lang: 'en' | 'cy' = 'en') => browse(FILMS, choice, lang).map(({ id }) => id);

describe('the films of a channel', () => {
  it('are all there, as the curator has them, until a person chooses', () => {
    expect(ids({})).to.deep.equal(['wifi', 'club', 'map', 'desk']);
  });

  it('are those about a topic, of a service, for a level and of a length', () => {
    expect(ids({ topic: 'makers' })).to.deep.equal(['club', 'map']);
    expect(ids({ service: 'Gwynedd Libraries' })).to.deep.equal(['wifi']);
    expect(ids({ service: 'Llyfrgelloedd Gwynedd' }, 'cy')).to.deep.equal(['wifi']);
    expect(ids({ level: 'start' })).to.deep.equal(['club', 'desk']);
    expect(ids({ length: 'short' })).to.deep.equal(['club']);
    expect(ids({ length: 'middling' })).to.deep.equal(['wifi', 'desk']);
    expect(ids({ length: 'long' })).to.deep.equal(['map']);
    expect(ids({ topic: 'wifi-tech', level: 'start' })).to.deep.equal(['club']);
  });

  it('are those of a list, in its order, without the ones that are not here', () => {
    expect(ids({ playlist: ['desk', 'nowhere', 'wifi'] })).to.deep.equal(['desk', 'wifi']);
    expect(ids({ playlist: ['desk', 'wifi'], topic: 'wifi-law' })).to.deep.equal(['wifi']);
  });

  it('come the newest, the shortest or by title, and otherwise as the curator has them', () => {
    expect(ids({ order: 'newest' })).to.deep.equal(['club', 'wifi', 'desk', 'map']);
    expect(ids({ order: 'shortest' })).to.deep.equal(['club', 'desk', 'wifi', 'map']);
    expect(ids({ order: 'title' })).to.deep.equal(['desk', 'map', 'club', 'wifi']);
    expect(ids({ order: 'title' }, 'cy')).to.deep.equal(['wifi', 'desk', 'map', 'club']);
    const unmeasured = ['a', 'b', 'c'].map((id) => film(id));
    expect(browse(unmeasured, { order: 'shortest' }, 'en').map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
  });
});

it('what there is to choose is what films have, with how many have it', () => {
  const option = (value: string, count: number) => ({ value, count });
  expect(choicesIn(FILMS, 'cy')).to.deep.equal({
    topics: [option('wifi-tech', 2), option('makers', 2), option('wifi-law', 1)],
    services: [option('Llyfrgelloedd Gwynedd', 1), option('Leeds', 1)],
    levels: [option('start', 2), option('next', 1)],
    lengths: [option('short', 1), option('middling', 2), option('long', 1)],
  });
});
