import type { Language } from '../core/language';

/** A unit in the language given; a unit without a translation stays as the report prints it. */
export function unitName(unit: string, language: Language): string {
  return language === 'zh-CN' ? unit : (ENGLISH[unit] ?? unit);
}

const ENGLISH: Readonly<Record<string, string>> = {
  元: 'RMB',
  万元: 'RMB 10,000',
  亿元: 'RMB 100 mn',
  万亿元: 'RMB tn',
  亿美元: 'USD 100 mn',
  万美元: 'USD 10,000',
  '%': '%',
  '‰': '‰',
  个百分点: 'pp',
  人: 'persons',
  万人: '10,000 persons',
  家: 'entities',
  个: 'items',
  项: 'items',
  件: 'pieces',
  平方米: 'm²',
  万平方米: '10,000 m²',
  平方公里: 'km²',
  亩: 'mu',
  公顷: 'ha',
};
