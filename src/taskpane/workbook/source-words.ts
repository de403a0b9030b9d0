import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What is said of the tables that reports were read from, in the language given. */
export function sourceTexts(language: Language): SourceTexts {
  return TEXTS[language];
}

/** Every text; a language without one of them does not compile. */
export interface SourceTexts {
  readonly sources: string;
  readonly asRead: string;
  readonly changed: (cells: number) => string;
  readonly lost: (cells: number) => string;
  readonly gone: string;
  readonly notCompared: string;
  readonly change: (before: string, after: string) => string;
  readonly empty: string;
  readonly toCell: (address: string, name: string) => string;
  readonly lostCells: (names: readonly string[], more: number) => string;
  readonly more: (changes: number) => string;
  readonly readAgain: string;
  readonly readAgainOf: (title: string) => string;
  readonly selectAgain: string;
}

const TEXTS: Readonly<Record<Language, SourceTexts>> = {
  'zh-CN': {
    sources: '作为来源的表格',
    asRead: '与读取时一致',
    changed: (cells) => `${cells} 格已改动`,
    lost: (cells) => `${cells} 格找不到`,
    gone: '找不到此表',
    notCompared: '尚未核对',
    change: (before, after) => `${before} → ${after}`,
    empty: '（空）',
    toCell: (address, name) => `转到 ${address}：${name}`,
    lostCells: (names, more) =>
      `行名、列名已改动或删除，不能确定是哪一格：${names.join('、')}${more === 0 ? '' : `等，另有 ${more} 格`}。`,
    more: (changes) => `另有 ${changes} 格`,
    readAgain: '再读此表',
    readAgainOf: (title) => `再读此表：《${title}》`,
    selectAgain: '工作表已删除，或表中的行名、列名已不同。报告中的数据未变；可选中新表，在“报告库”中读取。',
  },
  'en-US': {
    sources: 'Tables that reports were read from',
    asRead: 'As it was read',
    changed: (cells) => `${count(cells, 'cell')} changed`,
    lost: (cells) => `${count(cells, 'cell')} not found`,
    gone: 'Table not found',
    notCompared: 'Not compared yet',
    change: (before, after) => `${before} → ${after}`,
    empty: '(empty)',
    toCell: (address, name) => `Go to ${address}: ${name}`,
    lostCells: (names, more) =>
      `A row or a column was deleted or is called otherwise now, so it is not certain which cell this is: ${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
    more: (changes) => `${count(changes, 'more cell')}`,
    readAgain: 'Read the table again',
    readAgainOf: (title) => `Read the table again: “${title}”`,
    selectAgain:
      'Its sheet was deleted, or its rows and columns are called otherwise now. The figures of the report are what they were; select the new table and read it under Reports.',
  },
};
