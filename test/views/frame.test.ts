import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { type FrameProps, frameView } from '../../src/views/frame.js';
import * as notices from '../../src/views/notices.js';
import { questionnaire as cy } from '../../src/views/words/cy.js';
import { questionnaire as en } from '../../src/views/words/en.js';
import { drawn } from './drawn.js';

const framed = (more: Partial<FrameProps> = {}, where: 'device' | 'tab' | 'page' = 'device', codes: string[] = []) => {
  const props: FrameProps = {
    kept: { notices: new Set(codes), lost: [], canUndo: true, where },
    notices,
    lang: 'en',
    words: en,
    onClear: () => undefined,
    onUndo: () => undefined,
    ...more,
  };
  return drawn(() => frameView(props, html`<p>What it is about</p>`));
};

describe('the frame around a widget', () => {
  it('says where answers stay: on the device, in the tab, or only in the page', async () => {
    expect((await framed({}, 'device')).person.reads).to.contain('stay on this device until you clear them');
    expect((await framed({}, 'tab')).person.reads).to.contain('stay in this tab until you close it');
    expect((await framed({}, 'page')).person.reads).to.contain('stay only while this page is open');
  });

  it('always offers to clear them', async () => {
    let cleared = 0;
    const { person } = await framed({ onClear: () => cleared++ });
    await person.presses('Clear my answers');
    expect(cleared).to.equal(1);
  });

  it('says what has happened before everything else, and lets it be taken back', async () => {
    let undone = 0;
    const { person } = await framed({ onUndo: () => undone++ }, 'device', ['cleared']);
    expect(person.reads).to.match(/^Your answers have been cleared\. Undo What it is about/);
    await person.presses('Undo');
    expect(undone).to.equal(1);
  });

  it('has a place where news is read out, before there is any, and while its words are still on their way', async () => {
    const status = async (codes: string[], more: Partial<FrameProps>) => {
      const { root } = await framed(more, 'device', codes);
      return root.querySelector('[role="status"]')?.textContent?.trim();
    };
    expect(await status([], {})).to.equal('');
    expect(await status(['cleared'], { notices: undefined })).to.equal('');
  });

  it('says honestly that its Welsh has not been checked, and nothing of the kind in English', async () => {
    expect((await framed({ words: cy, lang: 'cy' })).person.reads).to.contain(
      'Nid yw cyfieithydd wedi gwirio’r Gymraeg hon eto.',
    );
    expect((await framed()).root.querySelectorAll('footer p').length).to.equal(1);
  });
});
