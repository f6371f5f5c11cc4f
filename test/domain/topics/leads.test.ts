import { expect } from '@open-wc/testing';
import tasks from '../../../src/domain/programme/content/tasks.json' with { type: 'json' };
import { leads } from '../../../src/domain/topics/leads.js';
import { related } from '../../../src/domain/topics/related.js';
import themes from '../../../src/domain/topics/survey-themes.json' with { type: 'json' };
import { isTopicCode, type TopicCode, topics } from '../../../src/domain/topics.js';
import templates from '../../../src/widgets/learning-exchange/content/templates.json' with { type: 'json' };

const codes = Object.keys(topics) as TopicCode[];

describe('what a topic leads to', () => {
  it('begins with a question of the audit or a theme of a survey, and ends with a film, a session or a task', () => {
    for (const code of codes) {
      const { audit, themes: asked, films, sessions, tasks: toDo } = leads[code];
      expect([audit, asked].some(Boolean), `nobody is asked about ${code}`).to.equal(true);
      expect([films, sessions, toDo].some(Boolean), `nothing can be done about ${code}`).to.equal(true);
    }
  });

  it('is a task for every topic, so that nobody who rates one low is left with nothing to do', () => {
    expect(codes.filter((code) => !leads[code].tasks)).to.deep.equal([]);
  });

  it('is a film on it, or on a topic near to it', () => {
    const seen = (code: TopicCode) => [code, ...related[code]].some((one) => leads[one].films);
    expect(codes.filter((code) => !seen(code))).to.deep.equal([]);
  });

  it('knows for every topic others that are near, and never the topic itself', () => {
    for (const code of codes) {
      expect(related[code].length, code).to.be.above(0);
      expect(related[code]).to.not.include(code);
    }
  });

  it('is said of tasks, templates of sessions and themes by codes that all share', () => {
    const sessions = templates.map(({ id, fields }) => ({ id, topics: fields.topics }));
    for (const { id, topics: about } of [...tasks, ...sessions, ...themes]) {
      expect(about.length, id).to.be.above(0);
      expect(
        about.filter((code) => !isTopicCode(code)),
        id,
      ).to.deep.equal([]);
    }
  });

  it('is in English and in Welsh', () => {
    const sessions = templates.map(({ id, name, fields }) => ({ id, title: name, what: fields.about }));
    for (const { id, title, what } of [...tasks, ...sessions]) {
      expect(title.cy, id).to.not.equal(title.en);
      expect(what.cy, id).to.not.equal(what.en);
    }
  });
});
