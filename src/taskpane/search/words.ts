import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What the search says, in the language given. */
export function searchTexts(language: Language): SearchTexts {
  return TEXTS[language];
}

interface SearchTexts {
  readonly search: string;
  readonly hint: string;
  readonly kinds: Readonly<Record<'figure' | 'table' | 'function' | 'report', string>>;
  readonly hits: (found: number) => string;
  readonly firstFigures: (shown: number, found: number) => string;
  readonly noHits: string;
  /** Leads in what the words typed may have been meant for. */
  readonly meant: string;
  /** What the catalogue knows by these words, and the report does not tell. */
  readonly notDisclosed: (indicators: readonly string[]) => string;
}

const TEXTS: Readonly<Record<Language, SearchTexts>> = {
  'zh-CN': {
    search: '查找指标、数值、表格、函数和报告',
    hint: '查找',
    kinds: { figure: '数据', table: '表格', function: '函数', report: '报告' },
    hits: (found) => `找到 ${found} 条`,
    firstFigures: (shown, found) => `数据共 ${found} 条，先列 ${shown} 条`,
    noHits: '没有找到。试试指标名称、拼音首字母（mszc）、单位或数值（306.2）。',
    meant: '是不是要找：',
    notDisclosed: (indicators) => `这份报告没有披露：${indicators.join('、')}。`,
  },
  'en-US': {
    search: 'Find figures, tables, functions and reports',
    hint: 'Find',
    kinds: { figure: 'Figures', table: 'Tables', function: 'Functions', report: 'Reports' },
    hits: (found) => `${found} found`,
    firstFigures: (shown, found) => `${count(found, 'figure')}, the first ${shown} shown`,
    noHits: 'Nothing found. Try an indicator’s name, pinyin initials (mszc), a unit or a value (306.2).',
    meant: 'Did you mean ',
    notDisclosed: (indicators) => `This report does not disclose: ${indicators.join('; ')}.`,
  },
};
