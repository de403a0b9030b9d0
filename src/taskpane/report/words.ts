import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What the report's tab says, in the language given. */
export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}

/** Every text of the report's tab; a language without one of them does not compile. */
export interface ReportTexts {
  readonly reportText: string;
  readonly tip: string;

  readonly back: string;
  readonly backToHits: string;
  readonly inReport: string;
  /** Leads to the cell of the workbook that a figure was read from. */
  readonly inSheet: string;
  readonly sentence: string;
  readonly facts: Readonly<Record<FactName, string>>;
  readonly wordsOnly: string;
  readonly withUnit: (value: string, unit: string) => string;

  readonly chosenFigures: (figures: number) => string;
  readonly derived: string;
  readonly rowFigures: string;
  readonly noSource: string;
  readonly edited: (reported: string) => string;
  readonly outdated: (reported: string) => string;
  readonly nothing: string;

  readonly insertAt: (address: string) => string;
  readonly insertFormula: string;
  readonly insertValue: string;
  readonly insertValueAbout: string;
  readonly copyFormula: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly goToTable: string;
}

export type FactName =
  | 'period'
  | 'measure'
  | 'status'
  | 'bound'
  | 'area'
  | 'basis'
  | 'of'
  | 'span'
  | 'wording'
  | 'unit'
  | 'note'
  | 'review';

const TEXTS: Readonly<Record<Language, ReportTexts>> = {
  'zh-CN': {
    reportText: '报告全文',
    tip: '点文中的数看详情；选中表中的单元格看出处。',

    back: '返回全文',
    backToHits: '返回查找结果',
    inReport: '在全文中查看',
    inSheet: '转到单元格',
    sentence: '原文',
    facts: {
      period: '期间',
      measure: '类别',
      status: '性质',
      bound: '表述',
      area: '范围',
      basis: '口径',
      of: '占',
      span: '时段',
      wording: '措辞',
      unit: '单位',
      note: '说明',
      review: '复核',
    },
    wordsOnly: '只有文字表述，没有数值',
    withUnit: (value, unit) => `${value} ${unit}`,

    chosenFigures: (figures) => `此处有 ${figures} 项数据`,
    derived: '由以下数据推算：',
    rowFigures: '本行用到的数据：',
    noSource: '此格没有取自报告的数据。',
    edited: (reported) => `您改动过此格，现在显示的不是报告的数据（${reported}）。`,
    outdated: (reported) => `此格是旧值，报告数据已更新为 ${reported}。请刷新此表。`,
    nothing: '空',

    insertAt: (address) => `填入 ${address}`,
    insertFormula: '填入公式',
    insertValue: '填数值',
    insertValueAbout: '只填入数值：不随报告更新，也不带单位和出处。',
    copyFormula: '复制公式',
    copied: '已复制',
    copyFailed: '无法复制',
    goToTable: '转到表中',
  },
  'en-US': {
    reportText: 'The report’s text',
    tip: 'Choose a figure in the text for its details; select a cell of a table for its source.',

    back: 'Back to the text',
    backToHits: 'Back to the results',
    inReport: 'Show in the report',
    inSheet: 'Go to its cell',
    sentence: 'Source sentence',
    facts: {
      period: 'Period',
      measure: 'Measure',
      status: 'Status',
      bound: 'Bound',
      area: 'Coverage',
      basis: 'Basis',
      of: 'Share of',
      span: 'Span',
      wording: 'As worded',
      unit: 'Unit',
      note: 'Note',
      review: 'Review',
    },
    wordsOnly: 'In words only, no number',
    withUnit: (value, unit) => `${value} ${unit}`,

    chosenFigures: (figures) => `${count(figures, 'figure')} stated here`,
    derived: 'Derived from:',
    rowFigures: 'This row draws on:',
    noSource: 'Nothing in this cell was read from the report.',
    edited: (reported) => `You edited this cell: it no longer shows the report’s figure (${reported}).`,
    outdated: (reported) => `This is an old value; the report’s data now has ${reported}. Refresh the table.`,
    nothing: 'empty',

    insertAt: (address) => `Insert in ${address}`,
    insertFormula: 'Insert formula',
    insertValue: 'Value only',
    insertValueAbout: 'Inserts the bare number: it follows no report, and has neither unit nor source.',
    copyFormula: 'Copy',
    copied: 'Copied',
    copyFailed: 'Not allowed here',
    goToTable: 'Go to table',
  },
};
