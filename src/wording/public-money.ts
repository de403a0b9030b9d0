import type { Language } from '../core/language';
import type { MoneyNature } from '../core/reading/public-money';

/** What the table of public money says, in the language given. */
export function publicMoneyTexts(language: Language): PublicMoneyTexts {
  return TEXTS[language];
}

export interface PublicMoneyHeaders {
  readonly item: string;
  readonly topic: string;
  readonly amount: string;
  readonly unit: string;
  readonly 'in-yi': string;
  readonly nature: string;
  readonly bound: string;
  readonly payer: string;
  readonly span: string;
  readonly period: string;
  readonly status: string;
  readonly note: string;
  readonly source: string;
  readonly key: string;
}

export interface PublicMoneyTexts {
  readonly title: string;
  readonly headers: PublicMoneyHeaders;
  /** Of amounts in another unit than the printed one. */
  readonly convertedHeaders: Readonly<Pick<PublicMoneyHeaders, 'amount' | 'unit'>>;
  readonly natures: Readonly<Record<MoneyNature, string>>;
  readonly payerNotStated: string;
  /** Audited funds are paid by nobody here, and a quota is no payment. */
  readonly payerNotApplicable: string;
  /** Another row has the same amount under another name. */
  readonly sameAmount: (names: readonly string[]) => string;
  /** The amount is a broad total, in which other rows may be contained. */
  readonly aggregate: string;
}

const TEXTS: Readonly<Record<Language, PublicMoneyTexts>> = {
  'zh-CN': {
    title: '政府资金事项',
    headers: {
      item: '事项',
      topic: '领域',
      amount: '金额(原文)',
      unit: '单位(原文)',
      'in-yi': '折合亿元',
      nature: '资金性质',
      bound: '表述性质',
      payer: '出资方',
      span: '期限',
      period: '年度',
      status: '数据性质',
      note: '备注',
      source: '原文',
      key: 'key',
    },
    convertedHeaders: { amount: '金额', unit: '单位' },
    natures: {
      spent: '投入（支出）',
      paid: '兑现',
      invested: '投资',
      agreed: '协议投资（未说明是否已付）',
      granted: '资助',
      allocated: '分配',
      budgeted: '安排预算',
      contributed: '出资（未说明认缴或实缴）',
      'fund-size': '基金规模',
      credit: '授信',
      quota: '债券额度',
      audited: '审计',
    },
    payerNotStated: '未说明',
    payerNotApplicable: '不适用',
    sameAmount: (names) =>
      `与${names.map((name) => `“${name}”`).join('、')}金额相同，报告未说明是否为同一笔资金`,
    aggregate: '为汇总口径的支出，可能包含其他各行',
  },
  'en-US': {
    title: 'Public-money items',
    headers: {
      item: 'Item',
      topic: 'Topic',
      amount: 'Amount, as printed',
      unit: 'Unit, as printed',
      'in-yi': 'In RMB 100 mn',
      nature: 'Nature',
      bound: 'Bound and strength',
      payer: 'Payer',
      span: 'Span',
      period: 'Period',
      status: 'Status',
      note: 'Note',
      source: 'Source sentence',
      key: 'key',
    },
    convertedHeaders: { amount: 'Amount', unit: 'Unit' },
    natures: {
      spent: 'Spending',
      paid: 'Paid out',
      invested: 'Investment',
      agreed: 'Agreed investment (not said to be paid)',
      granted: 'Grant',
      allocated: 'Allocation',
      budgeted: 'Budgeted',
      contributed: 'Capital contribution (paid or subscribed: not stated)',
      'fund-size': 'Fund size',
      credit: 'Credit granted',
      quota: 'Bond quota',
      audited: 'Audited',
    },
    payerNotStated: 'Not stated',
    payerNotApplicable: 'Not applicable',
    sameAmount: (names) =>
      `Same amount as ${names.map((name) => `“${name}”`).join(', ')}; the report does not say whether it is the same money`,
    aggregate: 'A broad total, which may contain other rows',
  },
};
