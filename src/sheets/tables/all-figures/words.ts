import type { Language } from '../../../core/language';

/** What the table of all figures says, in the language given. */
export function allFiguresTexts(language: Language): AllFiguresTexts {
  return TEXTS[language];
}

export interface AllFiguresHeaders {
  readonly kind: string;
  readonly item: string;
  readonly label: string;
  readonly 'indicator-id': string;
  readonly topic: string;
  readonly coverage: string;
  readonly 'area-basis': string;
  readonly period: string;
  readonly 'period-basis': string;
  readonly span: string;
  readonly measure: string;
  readonly of: string;
  readonly status: string;
  readonly strength: string;
  readonly bound: string;
  readonly value: string;
  readonly 'value-high': string;
  readonly unit: string;
  readonly basis: string;
  readonly prices: string;
  readonly wording: string;
  readonly nature: string;
  readonly payer: string;
  readonly printed: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

export interface AllFiguresTexts {
  readonly title: string;
  readonly headers: AllFiguresHeaders;
  /** Of amounts in another unit than the printed one. */
  readonly convertedHeaders: Readonly<Pick<AllFiguresHeaders, 'value' | 'unit'>>;
  readonly kinds: Readonly<Record<'figure' | 'statement', string>>;
}

const TEXTS: Readonly<Record<Language, AllFiguresTexts>> = {
  'zh-CN': {
    title: '全部数据',
    headers: {
      kind: '类型',
      item: '事项',
      label: '原文名称',
      'indicator-id': '指标编号',
      topic: '领域',
      coverage: '统计范围',
      'area-basis': '范围依据',
      period: '年度',
      'period-basis': '年度依据',
      span: '期限',
      measure: '度量',
      of: '占比、排名或完成率的整体',
      status: '数据性质',
      strength: '目标性质',
      bound: '表述',
      value: '数值(原文)',
      'value-high': '区间上限',
      unit: '单位(原文)',
      basis: '口径',
      prices: '价格',
      wording: '措辞',
      nature: '资金性质',
      payer: '出资方',
      printed: '原文数字或文字',
      note: '备注',
      source: '原文',
      key: 'key',
    },
    convertedHeaders: { value: '数值', unit: '单位' },
    kinds: { figure: '数据', statement: '仅文字表述' },
  },
  'en-US': {
    title: 'All figures',
    headers: {
      kind: 'Kind',
      item: 'Item',
      label: 'Label in the report',
      'indicator-id': 'Indicator id',
      topic: 'Topic',
      coverage: 'Coverage',
      'area-basis': 'Coverage is',
      period: 'Period',
      'period-basis': 'Period is',
      span: 'Span',
      measure: 'Measure',
      of: 'Whole of the share, rank or completion',
      status: 'Status',
      strength: 'Strength',
      bound: 'Bound',
      value: 'Value, as printed',
      'value-high': 'Upper end of range',
      unit: 'Unit, as printed',
      basis: 'Basis',
      prices: 'Prices',
      wording: 'As worded',
      nature: 'Nature of public money',
      payer: 'Payer',
      printed: 'Printed figure or words',
      note: 'Note',
      source: 'Source sentence',
      key: 'key',
    },
    convertedHeaders: { value: 'Value', unit: 'Unit' },
    kinds: { figure: 'Figure', statement: 'In words only' },
  },
};
