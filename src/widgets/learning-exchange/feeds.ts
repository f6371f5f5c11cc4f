import { written } from '../../core/json.js';
import { dateIn } from '../../domain/dates.js';
import { filled } from '../../domain/channel/raw.js';
import { element, type Xml } from '../../domain/channel/xml.js';
import type { Moment } from '../../domain/records/kind.js';
import type { Entry } from '../../domain/records/record.js';
import type { Lang } from '../../domain/text.js';
import { lineIn } from './model.js';

/** Where the list is, for those who follow it from elsewhere. */
export interface Followed {
  title: string;
  /** Address of the page that shows it. */
  home: string;
  lang: Lang;
}

/** Sessions as RSS 2.0 (rssboard.org/rss-specification), for feed readers: what is new in the list, by when it was put there. */
export function rssOf(sessions: readonly Entry[], { title, home, lang }: Followed): string {
  const rss = element(
    'rss',
    { version: '2.0' },
    element(
      'channel',
      {},
      element('title', {}, title),
      element('link', {}, home),
      element('description', {}, title),
      element('language', {}, lang),
      ...sessions.map((session) => itemOf(session, home, lang)),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rss.xml}\n`;
}

const itemOf = (session: Entry, home: string, lang: Lang): Xml =>
  element(
    'item',
    {},
    element('guid', { isPermaLink: 'false' }, session.id),
    element('link', {}, home),
    element('title', {}, lineIn(session, 'title')),
    element('description', {}, summaryOf(session, lang)),
    element('pubDate', {}, new Date(session.history[0]!.at).toUTCString()),
    ...topicsOf(session).map((topic) => element('category', {}, topic)),
  );

/** Sessions as a JSON Feed (jsonfeed.org/version/1.1). */
export function jsonFeedOf(sessions: readonly Entry[], { title, home, lang }: Followed): string {
  return written({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    language: lang,
    items: sessions.map((session) =>
      filled({
        id: session.id,
        url: home,
        title: session.fields['title'],
        content_text: summaryOf(session, lang),
        date_published: session.history[0]!.at,
        date_modified: session.at,
        tags: topicsOf(session),
      }),
    ),
  });
}

/** When it is and what it is, in plain text. */
function summaryOf(session: Entry, lang: Lang): string {
  const { at, zone } = session.fields['start'] as Moment;
  const [day = '', time = ''] = at.split('T');
  return [`${dateIn(lang, day)}, ${time} (${zone})`, lineIn(session, 'about')].filter(Boolean).join('\n\n');
}

const topicsOf = ({ fields: { topics } }: Entry): string[] => (topics ?? []) as string[];
