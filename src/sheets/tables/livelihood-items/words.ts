import type { Language } from '../../../core/language';

/** What the table of livelihood items says, in the language given. */
export function livelihoodItemsTexts(language: Language): LivelihoodItemsTexts {
  return TEXTS[language];
}

export interface LivelihoodItemsHeaders {
  readonly number: string;
  readonly item: string;
  readonly quantity: string;
  readonly coverage: string;
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly firmness: string;
  readonly span: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

export interface LivelihoodItemsTexts {
  /** With how many there are, in a language that can say it shortly: 2022年十项民生实事. */
  readonly title: (year: number, items: number) => string;
  readonly headers: (year: number) => LivelihoodItemsHeaders;
  readonly noQuantity: string;
  /** What the report says of the same thing for the year before. */
  readonly before: (period: string, printed: string) => string;
}

const NUMERALS = '〇一二三四五六七八九十';

const TEXTS: Readonly<Record<Language, LivelihoodItemsTexts>> = {
  'zh-CN': {
    title: (year, items) => `${year}年${items === 0 ? '' : `${NUMERALS[items] ?? String(items)}项`}民生实事`,
    headers: (year) => ({
      number: '序号',
      item: '实事',
      quantity: '内容',
      coverage: '统计范围',
      measure: '度量',
      value: `${year}计划`,
      unit: '单位',
      firmness: '表述性质',
      span: '期限',
      note: '备注',
      source: '原文',
      key: 'key',
    }),
    noQuantity: '未列数量',
    before: (period, printed) => `${period}年为${printed}`,
  },
  'en-US': {
    title: (year) => `Livelihood items of ${year}`,
    headers: (year) => ({
      number: 'No.',
      item: 'Livelihood item',
      quantity: 'Quantity',
      coverage: 'Coverage',
      measure: 'Measure',
      value: `${year} plan`,
      unit: 'Unit',
      firmness: 'Bound and strength',
      span: 'Span',
      note: 'Note',
      source: 'Source sentence',
      key: 'key',
    }),
    noQuantity: 'No quantity stated',
    before: (period, printed) => `${period} result, as printed: “${printed}”`,
  },
};
