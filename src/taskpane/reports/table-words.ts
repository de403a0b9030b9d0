import type { Language } from '../../core/language';
import type { CellFate } from '../../core/reading/table-source';
import { count } from '../../wording/english-count';

/** What is said of a table of cells that is proposed, in the language given. */
export function tableTexts(language: Language): TableTexts {
  return TEXTS[language];
}

/** Every text; a language without one of them does not compile. */
export interface TableTexts {
  readonly readOf: (address: string, sheet: string, figures: number, unknown: number) => string;
  readonly table: string;
  /** Before what each column is read as. */
  readonly readAs: string;
  readonly moreRows: (rows: number) => string;
  readonly notRead: string;
  readonly fates: Readonly<Record<CellFate, string>>;
  /** What to do about numbers of which the table does not tell something. */
  readonly advice: Readonly<Partial<Record<CellFate, string>>>;
  readonly readAsSaid: string;
  readonly noFigures: string;
}

const TEXTS: Readonly<Record<Language, TableTexts>> = {
  'zh-CN': {
    readOf: (address, sheet, figures, unknown) =>
      `工作表“${sheet}”${address}：读出 ${figures} 格${unknown === 0 ? '' : `，${unknown} 格的数未读`}。`,
    table: '所选表格：标色的格读作数据，带“？”的数未读',
    readAs: '读作',
    moreRows: (rows) => `另有 ${rows} 行`,
    notRead: '未读的数',
    fates: {
      caption: '标题或单位',
      note: '注',
      header: '表头',
      label: '行名',
      unit: '单位',
      figure: '数据',
      'not-stated': '未列数',
      'no-number': '不是数',
      'no-header': '表头没有说明是什么数',
      'no-label': '该行没有名称',
      'no-unit': '未说明单位',
      'no-period': '未说明年度',
      'no-scale': '是小数还是百分数，未说明',
      'no-measure': '既非数值、增速，也非占比、完成率（如占上年的百分比、年均增长）',
    },
    advice: {
      'no-unit': '请在表上方写“单位：万元”，连同表一起选中，再读一次。',
      'no-scale': '请把这些单元格设为百分比格式，再读一次。',
      'no-period': '请在下面填写数据年度，再按所填内容重读。',
    },
    readAsSaid: '按所填内容重读',
    noFigures: '此表没有读出数据，不能保留。',
  },
  'en-US': {
    readOf: (address, sheet, figures, unknown) =>
      `Sheet “${sheet}”, ${address}: ${count(figures, 'cell')} read${unknown === 0 ? '' : `, ${count(unknown, 'number')} not`}.`,
    table: 'The selected table: marked cells are read as figures, numbers with “?” are not',
    readAs: 'Read as',
    moreRows: (rows) => `${count(rows, 'more row')}`,
    notRead: 'Numbers that are not read',
    fates: {
      caption: 'title or unit',
      note: 'note',
      header: 'header',
      label: 'name of a row',
      unit: 'unit',
      figure: 'figure',
      'not-stated': 'no number given',
      'no-number': 'no number',
      'no-header': 'no header that tells what it is',
      'no-label': 'no name beside',
      'no-unit': 'no unit told',
      'no-period': 'no year told',
      'no-scale': 'a fraction or per cent: not told',
      'no-measure':
        'neither amount, growth, share nor completion (per cent of the year before, growth a year)',
    },
    advice: {
      'no-unit': 'Write 单位：万元 above the table, select it too, and read once more.',
      'no-scale': 'Format these cells as per cent, and read once more.',
      'no-period': 'Fill in the year of the results below, then read again as filled in.',
    },
    readAsSaid: 'Read again as filled in',
    noFigures: 'No figure of this table was read, so there is nothing to keep.',
  },
};
