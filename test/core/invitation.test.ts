import { expect } from '@open-wc/testing';
import { invitation } from '../../src/core/invitation.js';
import { inviting } from '../../src/core/inviting.js';

const asked = (address: string, tag = 'skills-audit') => invitation(tag, new URL(address)).group;

describe('an invitation in an address', () => {
  it('names the group for the widget that it is meant for, and for no other', () => {
    const address = 'https://council.example/audit?lang=cy#widget=skills-audit&group=aspiring';
    expect(asked(address)).to.equal('aspiring');
    expect(asked(address, 'digital-quiz')).to.equal(undefined);
  });

  it('is none where the page uses its address for something else', () => {
    for (const hash of [
      '',
      '#',
      '#content',
      '#group=aspiring',
      '#widget=skills-audit',
      '#widget=skills-audit&group=',
      '#/route?widget=skills-audit',
    ]) {
      expect(asked(`https://council.example/${hash}`), hash).to.equal(undefined);
    }
  });

  it('is understood as it was made, whatever the group is called', () => {
    for (const group of ['aspiring', 'a & b', 'gŵyl#1', '100%']) {
      expect(asked(inviting('skills-audit', group, new URL('https://council.example/a?b=c#old'))), group).to.equal(
        group,
      );
    }
  });

  it('leads to the same page, and carries nothing but the tag and the group', () => {
    expect(inviting('skills-audit', 'aspiring', new URL('https://council.example/a?b=c#old'))).to.equal(
      'https://council.example/a?b=c#widget=skills-audit&group=aspiring',
    );
  });
});
