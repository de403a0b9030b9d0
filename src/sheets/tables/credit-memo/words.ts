import type { Language } from '../../../core/language';

/** What the credit memo says, in the language given. */
export function creditMemoTexts(language: Language): CreditMemoTexts {
  return TEXTS[language];
}

export interface CreditMemoHeaders {
  readonly section: string;
  readonly indicator: string;
  readonly value: string;
  readonly unit: string;
  readonly converted: string;
  readonly period: string;
  readonly origin: string;
  readonly source: string;
  readonly date: string;
  readonly reading: string;
  readonly note: string;
  readonly key: string;
}

export type MemoSection = 'economy' | 'budget' | 'funds' | 'resources' | 'debt' | 'cash' | 'lines';

/** Rows of the memo that are neither an input nor a criterion. */
export type MemoFigure = 'gdp-per-head' | 'expenditure-used' | 'resources-used';

export interface CreditMemoTexts {
  readonly title: string;
  readonly headers: CreditMemoHeaders;
  readonly sections: Readonly<Record<MemoSection, string>>;
  readonly figures: Readonly<Record<MemoFigure, string>>;
  /** In place of a reading, where a low base may be all there is to a growth. */
  readonly lowBase: string;
  readonly origins: Readonly<Record<MemoOrigin, string>>;
  /** How a figure is computed, for the source column; never begins with `=`, which would make it a formula. */
  readonly computed: (formula: string) => string;
  readonly figureFormulas: Readonly<Record<MemoFigure, string>>;
}

/** Where a row's figure comes from: the report, the one before it, nobody yet, the user, the sheet's own formula, or a line's default. */
export type MemoOrigin = 'stated' | 'earlier' | 'external' | 'given' | 'formula' | 'line' | 'line-changed';

const TEXTS: Readonly<Record<Language, CreditMemoTexts>> = {
  'zh-CN': {
    title: '区域信用底稿',
    headers: {
      section: '类别',
      indicator: '项目',
      value: '数值',
      unit: '单位',
      converted: '折合亿元、万人',
      period: '期间',
      origin: '性质',
      source: '来源',
      date: '日期',
      reading: '与参照线比较（按数值）',
      note: '备注',
      key: 'key',
    },
    sections: {
      economy: '经济',
      budget: '一般公共预算',
      funds: '基金与土地',
      resources: '上级补助与综合财力',
      debt: '债务',
      cash: '现金',
      lines: '参照线（可改）',
    },
    figures: {
      'gdp-per-head': '人均地区生产总值',
      'expenditure-used': '一般公共预算支出（采用值）',
      'resources-used': '综合财力（采用值）',
    },
    figureFormulas: {
      'gdp-per-head': '地区生产总值 ÷ 常住人口',
      'expenditure-used': '填列数；未填时 = 民生支出 ÷ 民生支出占比',
      'resources-used':
        '填列数；未填时 = 一般公共预算收入 + 上级补助 + 上年结余结转 + 调入资金 + 政府性基金收入 + 政府性基金上级补助 + 国有资本经营预算收入 − 上解支出 − 调出资金（按《预算法实施条例》所列地方预算收支项目；未见官方统一公式，引用时须注明口径）',
    },
    lowBase: '是否因上年基数偏低？',
    origins: {
      stated: '报告原文',
      earlier: '上年报告原文',
      external: '外部输入',
      given: '用户填写',
      formula: '公式',
      line: '默认值',
      'line-changed': '用户设定',
    },
    computed: (formula) => `公式：${formula}`,
  },
  'en-US': {
    title: 'Regional credit memo',
    headers: {
      section: 'Section',
      indicator: 'Item',
      value: 'Value',
      unit: 'Unit',
      converted: 'In RMB 100 mn or 10,000 persons',
      period: 'Period',
      origin: 'Nature',
      source: 'Source',
      date: 'Date',
      reading: 'Against the line (by the number alone)',
      note: 'Note',
      key: 'key',
    },
    sections: {
      economy: 'Economy',
      budget: 'General public budget',
      funds: 'Funds and land',
      resources: 'Fiscal resources',
      debt: 'Debt',
      cash: 'Cash',
      lines: 'Lines (yours to change)',
    },
    figures: {
      'gdp-per-head': 'GDP per head',
      'expenditure-used': 'General public budget expenditure (as used)',
      'resources-used': 'Aggregate fiscal resources (as used)',
    },
    figureFormulas: {
      'gdp-per-head': 'GDP ÷ population',
      'expenditure-used': 'as entered; else livelihood expenditure ÷ livelihood share',
      'resources-used':
        'as entered; else general public budget revenue + funds from above + balances carried over + transfers in + fund revenue + fund transfers + state capital revenue − remittances − transfers out (after the items of local budgets in the Regulations on the Implementation of the Budget Law; no official formula was found: name the terms when quoting)',
    },
    lowBase: 'A low base the year before?',
    origins: {
      stated: 'Stated in the report',
      earlier: 'Stated in last year’s report',
      external: 'External input',
      given: 'Entered by the user',
      formula: 'Formula',
      line: 'Default',
      'line-changed': 'Set by the user',
    },
    computed: (formula) => `Formula: ${formula}`,
  },
};
