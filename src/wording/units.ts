import type { Language } from '../core/language';

/** A unit in the language given; a unit without a translation stays as the report prints it. */
export function unitName(unit: string, language: Language): string {
  return language === 'zh-CN' ? unit : (ENGLISH[unit] ?? unit);
}

/** The unit that a name in either language stands for; any other text is a unit of its own. */
export function unitFromName(name: string): string {
  const wanted = name.trim().toLowerCase();
  return Object.entries(ENGLISH).find(([, english]) => english.toLowerCase() === wanted)?.[0] ?? name.trim();
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
  系数: 'coefficient',
  人: 'persons',
  万人: '10,000 persons',
  家: 'entities',
  个: 'items',
  项: 'items',
  件: 'items',
  位: 'place',
  名: 'persons',
  支: 'funds',
  所: 'schools',
  套: 'units',
  万套: '10,000 units',
  宗: 'cases',
  例: 'cases',
  起: 'incidents',
  处: 'places',
  座: 'units',
  间: 'rooms',
  场: 'sessions',
  条: 'streams',
  类: 'categories',
  队: 'teams',
  点: 'offices',
  艘: 'ships',
  个月: 'months',
  年: 'years',
  小时: 'hours',
  个工作日: 'working days',
  笔: 'loans',
  平方米: 'm²',
  万平方米: '10,000 m²',
  平方公里: 'km²',
  亩: 'mu',
  公顷: 'ha',
  公里: 'km',
  吨: 'tonnes',
  立方米: 'm³',
  千瓦: 'kW',
  千瓦时: 'kWh',
  吨标准煤: 'tonnes of standard coal',
  倍: 'times',
};
