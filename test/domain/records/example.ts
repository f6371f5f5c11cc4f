import { OwnRecords } from '../../../src/core/own-records.js';
import type { Store } from '../../../src/core/store.js';
import { changesIn, draftOf, isSound, noted, saved } from '../../../src/domain/records/draft.js';
import type { Kind } from '../../../src/domain/records/kind.js';
import { outcomeOf } from '../../../src/domain/records/sent.js';

const clip: Kind = {
  id: 'clip',
  name: { en: 'Clip', cy: 'Clip' },
  names: { en: 'Clips', cy: 'Clipiau' },
  title: 'title',
  fields: [
    { kind: 'text', id: 'title', text: { en: 'Title', cy: 'Teitl' } },
    { kind: 'address', id: 'url', text: { en: 'Address', cy: 'Cyfeiriad' } },
  ],
};

export async function clipped(store: Store, newId: () => string, at: string) {
  const own = new OwnRecords(store, { tag: 'horizon-scan', instance: '', kind: clip.id });
  const empty = draftOf({ kind: clip.id, id: newId() });
  const draft = noted(noted(empty, 'title', 'Maker spaces'), 'url', 'https://news.example/makers');
  if (!isSound(clip, draft)) throw new Error('the form would show what is wrong');
  const outcome = outcomeOf(draft, changesIn(clip, draft, undefined, { at })); // into a result of its own, into the outbox
  const { record } = await own.put(saved(clip, draft, undefined, { at })!);
  return { outcome, record, all: await own.all() };
}
