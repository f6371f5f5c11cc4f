import { html, nothing, type TemplateResult } from 'lit';
import { webAddress } from '../../domain/channel/web-address.js';
import type { Lang } from '../../domain/text.js';
import { heading } from '../../views/heading.js';
import { ownState } from '../../views/own-state.js';
import { buttonsView } from '../../views/take-away.js';
import type { Format } from './curator-files.js';
import type { CuratorFilmsWords } from './curator-words.js';

export interface PublishProps {
  words: CuratorFilmsWords;
  lang: Lang;
  /** The level of the widget's own heading. */
  level: number;
  /** The attribute-free tag, for what is to be written into a page. */
  tag: string;
  /** Gives a file of the channel, or says why it cannot be written. */
  onDownload: (format: Format) => Promise<readonly string[]>;
}

interface State {
  wrong: readonly string[];
  isWritten: boolean;
  /** The address of the page that shows the channel. */
  home: string;
  /** A feed was asked for without it. */
  isHomeless: boolean;
}

const NOTHING_YET: State = { wrong: [], isWritten: false, home: '', isHomeless: false };

/** The file that the channel reads, where it goes, and the feeds of it. */
export function publishView(props: PublishProps): TemplateResult {
  return html`${ownState(NOTHING_YET, (now, set) => filesView(props, now, set))}`;
}

function filesView(
  { words, lang, level, tag, onDownload }: PublishProps,
  now: State,
  set: (state: State) => void,
): TemplateResult {
  const give = (format: Format) =>
    void onDownload(format).then((wrong) => set({ ...now, wrong, isWritten: wrong.length === 0, isHomeless: false }));
  const giveFeed = (kind: 'json-feed' | 'rss') => {
    const home = webAddress(now.home.trim())?.href;
    if (home) give({ kind, home, lang });
    else set({ ...now, isWritten: false, isHomeless: true });
  };
  const type = (event: Event) => set({ ...now, home: (event.target as HTMLInputElement).value });
  return html`
    ${buttonsView([{ name: words.download, act: () => give({ kind: 'channel' }) }])}
    <div role="status">${now.isWritten ? html`<p>${words.written}</p>` : nothing} ${wrongView(now.wrong, words)}</div>
    <p>${words.where}</p>
    <p class="code"><code>${`<${tag} src="/channel.json"></${tag}>`}</code></p>
    ${heading(level + 2, words.feeds, { part: 'section' })}
    <p part="hint">${words.feedsHint}</p>
    <label class="name" for="home">${words.home}</label>
    <p id="home-problem" role="alert" part="problem">${now.isHomeless ? words.noHome : nothing}</p>
    <input
      id="home"
      type="text"
      inputmode="url"
      autocomplete="off"
      aria-describedby="home-problem"
      aria-invalid=${now.isHomeless ? 'true' : nothing}
      .value=${now.home}
      @input=${type}
    />
    ${buttonsView([
      { name: words.asJsonFeed, act: () => giveFeed('json-feed') },
      { name: words.asRss, act: () => giveFeed('rss') },
    ])}
  `;
}

function wrongView(wrong: readonly string[], words: CuratorFilmsWords): TemplateResult | typeof nothing {
  if (wrong.length === 0) return nothing;
  return html`<div part="notice" class="wrong">
    <div>
      <p>${words.wrongFile}</p>
      <ul>
        ${wrong.map((one) => html`<li>${one}</li>`)}
      </ul>
    </div>
  </div>`;
}
