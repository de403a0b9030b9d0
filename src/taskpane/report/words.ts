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

  readonly spillsFrom: (cell: string) => string;
  /** Leads in what a result is computed from. */
  readonly computedFrom: string;
  /** What the digits of the inputs leave open. */
  readonly between: (low: string, high: string) => string;
  readonly noFigure: string;
  /** Of HEALTH, where the user has put figures into a memo. */
  readonly leavesOutInputs: string;
  readonly from: InputTexts;
  readonly untraced: UntracedTexts;

  readonly copyFormula: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly goToTable: string;
  /** On a number of the text. */
  readonly toCell: string;
}

/** Where a number comes from that a function computes with. */
interface InputTexts {
  readonly 'typed-in-formula': string;
  readonly expression: string;
  readonly yours: (cell: string) => string;
  readonly yoursSomewhere: string;
  readonly empty: (cell: string) => string;
  readonly inTable: (cell: string, row: string, column: string) => string;
  readonly called: (cell: string) => string;
  readonly 'own-formula': (cell: string, formula: string) => string;
  readonly 'many-cells': (cells: string) => string;
}

/** Why a call is not walked back; where the function has no answer it says itself why. */
interface UntracedTexts {
  readonly 'only-in-excel': (argument: string) => string;
  readonly 'unknown-function': string;
  readonly 'outside-answer': string;
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

    spillsFrom: (cell) => `此格由 ${cell} 的公式填入。`,
    computedFrom: '由以下各数算出：',
    between: (low, high) => `各数只有这些位数，结果在 ${low} 至 ${high} 之间`,
    noFigure: '此格是标题、名称或目录，不是取自报告的数据。',
    leavesOutInputs: '这个公式只按报告计算，没有用您填在区域信用底稿里的数；财政健康度表用了。',
    from: {
      'typed-in-formula': '写在公式里',
      expression: '由公式算出，只有 Excel 知道是多少',
      yours: (cell) => `您填的，单元格 ${cell}`,
      yoursSomewhere: '您填的',
      empty: (cell) => `单元格 ${cell}，空`,
      inTable: (cell, row, column) => `${row} · ${column}，单元格 ${cell}`,
      called: (cell) => `单元格 ${cell} 的公式`,
      'own-formula': (cell, formula) => `您的公式，单元格 ${cell}：${formula}`,
      'many-cells': (cells) => `${cells} 中的多个单元格`,
    },
    untraced: {
      'only-in-excel': (argument) =>
        `参数“${argument}”由公式算出，只有 Excel 知道是什么，所以这里找不到出处。把它写成文字，或指向一个单元格，就能找到。`,
      'unknown-function': '没有这个函数，也许是更新的版本写入的。',
      'outside-answer': '这个公式现在的结果里没有此格。请在“函数”中重算公式。',
    },

    copyFormula: '复制公式',
    copied: '已复制',
    copyFailed: '无法复制',
    goToTable: '转到表中',
    toCell: '按住 Ctrl 点击：转到表中显示此数的单元格',
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

    spillsFrom: (cell) => `The formula in ${cell} fills this cell.`,
    computedFrom: 'Computed from:',
    between: (low, high) => `With no more digits than these the result lies between ${low} and ${high}`,
    noFigure: 'A header, a name or a list: nothing here was read from a report.',
    leavesOutInputs:
      'This formula computes from the report alone, without the figures that you put into the credit memo; the fiscal health table takes them.',
    from: {
      'typed-in-formula': 'typed in the formula',
      expression: 'computed in the formula; only Excel knows what it is',
      yours: (cell) => `yours, cell ${cell}`,
      yoursSomewhere: 'yours',
      empty: (cell) => `cell ${cell}, empty`,
      inTable: (cell, row, column) => `${row} · ${column}, cell ${cell}`,
      called: (cell) => `the formula in cell ${cell}`,
      'own-formula': (cell, formula) => `your formula in cell ${cell}: ${formula}`,
      'many-cells': (cells) => `many cells of ${cells}`,
    },
    untraced: {
      'only-in-excel': (argument) =>
        `The argument ${argument} is computed in the formula, and only Excel knows what it is: so its source is not found here. Write it as a text, or refer to a cell, and it is.`,
      'unknown-function': 'There is no such function; a newer version may have written it.',
      'outside-answer':
        'What this formula answers now has no such cell. Have the formulas computed anew, under Functions.',
    },

    copyFormula: 'Copy',
    copied: 'Copied',
    copyFailed: 'Not allowed here',
    goToTable: 'Show in the sheet',
    toCell: 'Ctrl+click: to the cell of the sheet that shows this number',
  },
};
