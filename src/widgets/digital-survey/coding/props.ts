import type { Agreement } from '../../../domain/coding/agreement.js';
import type { CodingFile } from '../../../domain/coding/file.js';
import type { CrossTab } from '../../../domain/coding/cross.js';
import type { Quotation } from '../../../domain/coding/quotations.js';
import type { RankedTheme } from '../../../domain/coding/rank.js';
import type { Definition } from '../../../domain/questionnaire/definition.js';
import type { Lang, Text } from '../../../domain/text.js';
import type { Work } from './keeping.js';
import type { DeskWords } from './words.js';

/** What every part of the desk is drawn from. */
export interface PartProps {
  words: DeskWords;
  lang: Lang;
  text: (text: Text) => string;
  /** The level of a part's heading. */
  level: number;
  definition: Definition;
  work: Work;
  codeName: (id: string) => string;
}

/** What was counted of all answers. */
export interface Figures {
  answered: number;
  notDone: number;
  themes: readonly RankedTheme[];
  strange: readonly string[];
  quotations: readonly Quotation[];
  crossTabs: readonly CrossTab[];
  minGroup: number;
}

/** A second coder's file, and how far both agree. */
export interface Second extends Pick<CodingFile, 'coder' | 'codebook' | 'definition'> {
  agreement: Agreement | undefined;
}

/** What a part of the desk wants besides. */
export type Own<Props> = Omit<Props, keyof PartProps>;
