import type { Row } from '../../domain/quiz/sheet-table.js';
import { filled } from '../../domain/channel/raw.js';
import type { Lang, Text } from '../../domain/text.js';

/** How the column of a language is written after `label::`, in small letters (xlsform.org, “Multiple language support”). */
const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  en: ['en', 'english', 'english (en)'],
  cy: ['cy', 'welsh', 'welsh (cy)', 'cymraeg', 'cymraeg (cy)'],
  gd: ['gd', 'gaelic', 'gaelic (gd)', 'gàidhlig (gd)'],
};

const columnsOf = (column: string, lang: Lang): string[] => NAMES[lang].map((name) => `${column}::${name}`);

/** Every column that holds a text: `label`, `label::english (en)` and so on. */
export const translations = (column: string): string[] => [
  column,
  ...(Object.keys(NAMES) as Lang[]).flatMap((lang) => columnsOf(column, lang)),
];

/** A text of a row in all languages that it has. With no English beside it, it stands as it is. */
export function translated(row: Row, column: string): Text | undefined {
  const first = (columns: string[]) => columns.map((name) => row.cell(name)).find(Boolean);
  const en = first([...columnsOf(column, 'en'), column]);
  const [cy, gd] = [first(columnsOf(column, 'cy')), first(columnsOf(column, 'gd'))];
  return en !== undefined && (cy ?? gd) !== undefined ? (filled({ en, cy, gd }) as Text) : (en ?? cy ?? gd);
}
