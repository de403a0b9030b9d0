import type { Language } from '../core/language';
import { thingCounted } from './counted-things';
import { nounFor, type Noun } from './english-count';

/** What is counted, where it is known, and how many: English names the thing, and tells one from several. */
export interface Counted {
  /** By its Chinese name, in which the thing that is counted stands last. */
  readonly of?: string;
  readonly number?: number;
}

/**
 * A unit in the language given; a unit without a translation stays as the report prints it. In English what is counted
 * goes by its own name, in the plural unless there is one: 家 are firms, and of R&D institutions institutions.
 *
 * @example unitName('亿元', 'en-US') // 'RMB 100 mn'
 */
export function unitName(unit: string, language: Language, { of, number = 2 }: Counted = {}): string {
  if (language === 'zh-CN') return unit;
  const measured = MEASURES[unit];
  if (measured !== undefined) return measured;
  const [, power = '', counter = unit] = /^(万|亿)?(.+)$/.exec(unit) ?? [];
  const scale = power === '亿' ? '100 mn' : '10,000';
  const base = MEASURES[counter];
  if (base !== undefined) return `${scale} ${base}`;
  const noun = (of === undefined ? undefined : thingCounted(counter, of)) ?? COUNTERS[counter];
  if (noun === undefined) return unit;
  return power === '' ? nounFor(number, noun) : `${scale} ${nounFor(2, noun)}`;
}

/** A number of what is counted or measured, in English: `14 persons`, `1 month`. */
export function counted(number: number, digits: string, unit: string): string {
  return `${digits} ${unitName(unit, 'en-US', { number })}`;
}

/** The unit that a name in either language stands for; any other text is a unit of its own. */
export function unitFromName(name: string): string {
  const wanted = name.trim().toLowerCase();
  const units = [...Object.keys(MEASURES), ...Object.keys(COUNTERS), '万人'];
  return units.find((unit) => unitName(unit, 'en-US').toLowerCase() === wanted) ?? name.trim();
}

/** Names that are the same for one and for many. */
const MEASURES: Readonly<Record<string, string>> = {
  元: 'RMB',
  千元: 'RMB thousand',
  百万元: 'RMB mn',
  十亿元: 'RMB bn',
  万元: 'RMB 10,000',
  亿元: 'RMB 100 mn',
  万亿元: 'RMB tn',
  亿美元: 'USD 100 mn',
  万美元: 'USD 10,000',
  '%': '%',
  '‰': '‰',
  个百分点: 'pp',
  个千分点: 'tenths of a pp',
  个基点: 'bp',
  系数: 'coefficient',
  平方米: 'm²',
  万平方米: '10,000 m²',
  平方公里: 'km²',
  亩: 'mu',
  公顷: 'ha',
  公里: 'km',
  吨: 'tonnes',
  斤: 'jin (0.5 kg)',
  万吨: '10,000 tonnes',
  亿斤: '100 mn jin (0.5 kg)',
  立方米: 'm³',
  '微克/立方米': 'µg/m³',
  '元/吨': 'RMB per tonne',
  '元/平方米': 'RMB per m²',
  千瓦: 'kW',
  千瓦时: 'kWh',
  吨标准煤: 'tonnes of standard coal',
  '吨标准煤/万元': 'tonnes of standard coal per RMB 10,000',
  '吨/万元': 'tonnes per RMB 10,000',
  '公斤/亩': 'kg per mu',
  '万元/人': 'RMB 10,000 per person',
  吨公里: 'tonne-km',
  倍: 'times',
  位: 'place',
};

/** What a counter counts by itself, where the name does not say it better. */
const COUNTERS: Readonly<Record<string, Noun>> = {
  人: 'person',
  名: 'person',
  家: 'firm',
  个: 'item',
  项: 'item',
  件: 'item',
  支: 'fund',
  所: 'school',
  套: 'unit',
  宗: 'case',
  例: 'case',
  起: 'incident',
  处: 'site',
  座: 'structure',
  间: 'room',
  场: 'session',
  条: 'line',
  类: 'category',
  队: 'team',
  点: 'office',
  艘: 'ship',
  个月: 'month',
  年: 'year',
  小时: 'hour',
  个工作日: 'working day',
  笔: 'loan',
  种: 'kind',
  列: 'train',
  次: 'time',
  岁: 'year',
  标箱: { one: 'TEU', other: 'TEU' },
  天: 'day',
  户: 'household',
  人次: 'person-time',
  张: 'item',
  部: 'item',
  辆: 'vehicle',
  头: { one: 'head', other: 'head' },
  块: 'piece',
};
