import type { Language } from '../core/language';
import { count } from './english-count';

/** How what we wrote into a workbook is told, in the language given. */
export function gestureLogTexts(language: Language): GestureLogTexts {
  return TEXTS[language];
}

/** A language without one of these texts does not compile. */
export interface GestureLogTexts {
  readonly title: string;
  readonly headers: Readonly<
    Record<'time' | 'what' | 'table' | 'row' | 'column' | 'from' | 'to' | 'version', string>
  >;
  readonly gestures: Readonly<
    Record<'insertion' | 'refresh' | 'filling' | 'entry' | 'removal' | 'freezing', string>
  >;
  readonly time: (iso: string) => string;
  readonly rowAdded: string;
  readonly empty: string;
  readonly formulas: (count: number) => string;
  readonly changes: (count: number) => string;
  /** By which version of the dataset, in place of which other. */
  readonly version: (after: string, before: string | undefined) => string;
}

const TEXTS: Readonly<Record<Language, GestureLogTexts>> = {
  'zh-CN': {
    title: '写入记录',
    headers: {
      time: '时间',
      what: '操作',
      table: '表',
      row: '行',
      column: '列',
      from: '原值',
      to: '新值',
      version: '数据版本',
    },
    gestures: {
      insertion: '插入表格',
      refresh: '刷新',
      filling: '填入数据',
      entry: '填入单元格',
      removal: '移除表格',
      freezing: '公式转为数值',
    },
    time: (iso) => timeIn('zh-CN', iso),
    rowAdded: '新增一行',
    empty: '空',
    formulas: (formulas) => `${formulas} 个公式`,
    changes: (changes) => `${changes} 处`,
    version: (after, before) => (before === undefined || before === after ? after : `${before} → ${after}`),
  },
  'en-US': {
    title: 'What was written',
    headers: {
      time: 'Time',
      what: 'What',
      table: 'Table',
      row: 'Row',
      column: 'Column',
      from: 'Before',
      to: 'After',
      version: 'Data version',
    },
    gestures: {
      insertion: 'Tables inserted',
      refresh: 'Refresh',
      filling: 'Figures filled in',
      entry: 'Cell filled',
      removal: 'Table taken away',
      freezing: 'Formulas made values',
    },
    time: (iso) => timeIn('en-GB', iso),
    rowAdded: 'New row',
    empty: 'empty',
    formulas: (formulas) => count(formulas, 'formula'),
    changes: (changes) => count(changes, 'change'),
    version: (after, before) => (before === undefined || before === after ? after : `${before} → ${after}`),
  },
};

/** In the time of wherever the reader is. */
function timeIn(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
