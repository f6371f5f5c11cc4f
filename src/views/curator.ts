import { html, nothing, type TemplateResult } from 'lit';
import { wordsIn } from '../core/words.js';
import { dateIn } from '../domain/dates.js';
import type { Fate } from '../domain/summary/pile.js';
import type { Summary } from '../domain/summary/summary.js';
import type { Lang } from '../domain/text.js';
import { bringView } from './curator-bring.js';
import { publishView } from './curator-publish.js';
import { takenView } from './curator-taken.js';
import { type CuratorWords, curatorWords } from './curator-words.js';
import { heading } from './heading.js';

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>;

/** Why a source could not be read; `status` is what a collector answered. */
export interface SourceProblem {
  name?: string;
  why: keyof CuratorWords['why'];
  status?: number;
}

/** What a curator has brought and what may be told of it, as `core/desk` keeps it. */
export interface CuratorDesk {
  reading: { name?: string; bytes: number; size?: number; results: number } | undefined;
  problems: readonly SourceProblem[];
  taken:
    | {
        sources: number;
        people: number;
        fates: ReadonlyMap<Fate, number>;
        refused: number;
        refusals: readonly { line: number; why: keyof CuratorWords['whyRefused']; key?: string; name?: string }[];
        campaigns: readonly string[];
        sizes: ReadonlyMap<string | undefined, number>;
      }
    | undefined;
  told: { summary: Summary; text: string; isCollectors: boolean; fresh: Summary } | undefined;
  campaign: string | undefined;
  lastProblem: keyof CuratorWords['lastProblem'] | undefined;
  answerProblem: SourceProblem | undefined;
  access: { address: string; token: string };

  bring(sources: readonly { name?: string; size?: number; open: () => Promise<Bytes> }[]): Promise<void>;
  bringFromCollector(address: string, token: string): Promise<void>;
  stop(): void;
  look(campaign: string | undefined): Promise<void>;
  follows(file: Blob | undefined): Promise<void>;
  askAgain(): Promise<void>;
  forgetToken(): Promise<void>;
  clear(): void;
}

export interface CuratorProps {
  desk: CuratorDesk;
  lang: Lang;
  /** The level of the widget's own heading. */
  level: number;
  /** In place of the frame's own words, in that language, where those who are counted are no people. */
  words?: Partial<CuratorWords>;
  /** What the results are of, in that language. */
  title: string;
  /** The words for a group, in that language. */
  groupName: (id: string) => string;
  /** What this widget shows of a summary, below a heading of the frame's; of `level` are the headings in it. */
  figures: { title: string; view: (summary: Summary, level: number) => unknown };
  /** Something else that this widget's curator looks after, whatever was brought. */
  own?: (level: number) => unknown;
  /** The attribute-free tag, for what is to be written into a page. */
  tag: string;
  onDownload: (name: string, text: string) => void;
  onPrint: () => void;
  /** Moves the focus to where what a person asked for has led. */
  arrive: () => void;
}

/** Where the curator of any widget brings results together, sees what was taken, and publishes. */
export function curatorView(props: CuratorProps): TemplateResult {
  const { desk, lang, level, title } = props;
  const words = { ...wordsIn(curatorWords, lang), ...props.words };
  const { reading, taken } = desk;
  const said = reading ? words.reading(reading.name) : taken ? words.hasRead(taken.people) : nothing;
  return html`<div class="curator" part="report">
    <p part="title" class="about">${title}</p>
    ${heading(level, words.heading, { arrives: !reading && !taken && desk.problems.length === 0 })}
    <p class="lead screen">${words.intro}</p>
    <p role="status" class="unseen screen">${said}</p>
    ${bringView(props, words)}
    ${taken && !reading ? html`${takenView(props, words)} ${figuresView(props, words)} ${publishView(props, words)}` : nothing}
    ${props.own?.(level + 1) ?? nothing}
    ${words.draft ? html`<footer part="footer"><p part="note">${words.draft}</p></footer>` : nothing}
  </div>`;
}

/** What the widget shows, with how many people, when and where from: all that is printed. */
function figuresView({ desk, lang, level, title, figures }: CuratorProps, words: CuratorWords): unknown {
  const { summary } = desk.told!;
  const { definition, campaign, asOf, minGroup, total, groups } = summary;
  const shown = groups.filter(({ n }) => n !== undefined);
  const people = total?.n ?? shown.reduce((sum, { n }) => sum + n!, 0);
  return html`<section>
    ${heading(level + 1, html`<span class="screen">3. </span>${figures.title}`, { part: 'subheading' })}
    ${
      people > 0
        ? html`<p>
              ${words.reportOf(people, dateIn(lang, asOf))}. ${campaign ? words.sourceCampaign(campaign) : nothing}
            </p>
            ${figures.view(summary, level + 2)}
            <p part="note">${words.source(title, definition.id, definition.version)} ${words.noSample}</p>`
        : html`<p>${words.nothingToTell(minGroup)}</p>`
    }
  </section>`;
}
