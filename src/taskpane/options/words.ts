import type { Language } from '../../core/language';
import { AS_PRINTED, USUAL_UNIT } from '../../sheets/plan/table-request';
import { unitName } from '../../wording/units';

/** What is said of the ways in which a table can be told, in the language given. */
export function optionTexts(language: Language): OptionTexts {
  return TEXTS[language];
}

export interface OptionTexts {
  readonly options: string;
  /** Of one table, for those who hear it apart from its title. */
  readonly optionsOf: (title: string) => string;
  readonly unit: string;
  /** A unit of money by its name, or how the tables or the report have it. */
  readonly unitNamed: (unit: string) => string;
  readonly chartsGo: string;
  readonly language: string;
  readonly formulas: string;
  readonly formulasAbout: Readonly<Record<'values' | 'ours' | 'native', string>>;
  readonly formulaChoices: Readonly<Record<'values' | 'ours' | 'native', string>>;
  readonly source: string;
  readonly sourceChoices: Readonly<Record<'column' | 'cell' | 'none', string>>;
  readonly titled: string;
  readonly titledAbout: string;
  readonly columns: string;
  /** Leads to what would be rewritten. */
  readonly compare: string;
}

/** In the order of their size. */
export const MONEY_UNITS = [USUAL_UNIT, AS_PRINTED, '元', '万元', '百万元', '亿元', '十亿元'] as const;

const TEXTS: Readonly<Record<Language, OptionTexts>> = {
  'zh-CN': {
    options: '选项',
    optionsOf: (title) => `${title}：选项`,
    unit: '金额单位',
    unitNamed: (unit) =>
      unit === USUAL_UNIT ? '按表（一般为亿元）' : unit === AS_PRINTED ? '按报告原文' : unit,
    chartsGo: '原文单位不一的数不能画在同一张图上，这样的图表不附。',
    language: '表格语言',
    formulas: '数字',
    formulaChoices: { values: '数值', ours: 'FISCAL 公式', native: 'Excel 公式（能算则算）' },
    formulasAbout: {
      values: '发给没有加载项的人也能看。',
      ours: '随报告数据更新；没有加载项的人打开时会显示 #NAME?。',
      native: '推算的数由 Excel 自己计算，到哪里打开都一样；报告所载的数仍为数值。',
    },
    source: '出处',
    sourceChoices: { column: '原文列', cell: '在数字的单元格内', none: '不附' },
    titled: '表上方加标题',
    titledAbout: '标题、地区、报告与日期、单位、来源；复制到别处也知道出自哪里。',
    columns: '列',
    compare: '看看会改哪些',
  },
  'en-US': {
    options: 'Options',
    optionsOf: (title) => `${title}: options`,
    unit: 'Unit of money',
    unitNamed: (unit) =>
      unit === USUAL_UNIT
        ? 'As the table has it (RMB 100 mn)'
        : unit === AS_PRINTED
          ? 'As the report prints it'
          : unitName(unit, 'en-US'),
    chartsGo: 'Figures that are printed in several units share no axis: such a chart is left out.',
    language: 'Language of the table',
    formulas: 'Numbers',
    formulaChoices: {
      values: 'Values',
      ours: 'FISCAL formulas',
      native: 'Excel formulas, where Excel can compute',
    },
    formulasAbout: {
      values: 'They can be read without the add-in.',
      ours: 'They follow the reports; without the add-in they show #NAME?.',
      native:
        'Excel itself computes what is derived, wherever the file is opened; what the report states stays a value.',
    },
    source: 'Sources',
    sourceChoices: { column: 'Column of sentences', cell: 'In the cells of the numbers', none: 'None' },
    titled: 'Title above the table',
    titledAbout:
      'Title, area, report and date, unit, source: what is pasted elsewhere says where it came from.',
    columns: 'Columns',
    compare: 'See what would change',
  },
};
