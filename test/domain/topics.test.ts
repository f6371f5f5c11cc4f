import { expect } from '@open-wc/testing';
import { definitions } from '../../src/domain/topics/definitions.js';
import { isTopicCode, type TopicCode, topics } from '../../src/domain/topics.js';

describe('the shared topics', () => {
  const all = Object.values(topics);

  it('are 26, each named and explained in English and in Welsh', () => {
    expect(all).to.have.length(26);
    for (const [code, { label }] of Object.entries(topics)) {
      const definition = definitions[code as TopicCode];
      expect(label.cy).to.not.equal(label.en);
      expect(definition.cy).to.not.equal(definition.en);
      expect(label.en.length).to.be.within(3, 40);
      expect(definition.en).to.match(/^[A-Z].*\.$/);
      expect(definition.cy).to.match(/^[A-ZŴŶ].*\.$/);
    }
  });

  it('have names that a person can tell apart in either language', () => {
    expect(new Set(all.map(({ label }) => label.en)).size).to.equal(all.length);
    expect(new Set(all.map(({ label }) => label.cy)).size).to.equal(all.length);
  });

  it('do not take a code for one of theirs that is only a name all objects have', () => {
    expect(isTopicCode('wifi-law')).to.equal(true);
    expect(isTopicCode('gardening')).to.equal(false);
    expect(isTopicCode('toString')).to.equal(false);
  });
});
