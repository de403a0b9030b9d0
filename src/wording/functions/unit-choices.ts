import { unitName } from '../units';
import type { ChoiceList } from './choice';
import type { Edition } from './function-entry';

/** The units that figures are asked for in: money, parts of one, areas; counted things are as printed. */
export function unitChoices(edition: Edition): ChoiceList {
  return {
    id: 'UNIT',
    type: 'string',
    values: UNITS.map(({ unit, english, chinese }) => ({
      name: unit,
      stringValue: unit,
      tooltip: edition === 'english' ? (english ?? unitName(unit, 'en-US')) : chinese,
    })),
  };
}

interface UnitWords {
  readonly unit: string;
  readonly chinese: string;
  /** Where its English name says too little. */
  readonly english?: string;
}

const UNITS: readonly UnitWords[] = [
  { unit: '元', chinese: '人民币元', english: 'Yuan' },
  { unit: '万元', chinese: '人民币，一万元' },
  { unit: '亿元', chinese: '人民币，一亿元' },
  { unit: '万亿元', chinese: '人民币，一万亿元' },
  { unit: 'RMB mn', chinese: '人民币，百万元', english: 'Millions of yuan' },
  { unit: 'RMB 100 mn', chinese: '人民币，一亿元', english: 'Hundreds of millions of yuan, as “亿元”' },
  { unit: 'RMB bn', chinese: '人民币，十亿元', english: 'Billions of yuan' },
  { unit: '万美元', chinese: '一万美元' },
  { unit: '亿美元', chinese: '一亿美元' },
  { unit: 'USD mn', chinese: '百万美元', english: 'Millions of US dollars' },
  { unit: 'USD bn', chinese: '十亿美元', english: 'Billions of US dollars' },
  { unit: '%', chinese: '百分比，单元格中为小数', english: 'Per cent, as Excel holds it: 80.6% is 0.806' },
  { unit: 'percent', chinese: '百分数，80.6 即 80.6%', english: 'Per cent as a bare number: 80.6' },
  { unit: 'fraction', chinese: '小数，0.806 即 80.6%', english: 'A part of one: 0.806' },
  { unit: '‰', chinese: '千分比', english: 'Per mille' },
  { unit: '成', chinese: '十分之一', english: 'Tenths' },
  { unit: '个百分点', chinese: '百分点，不与百分比互换', english: 'Percentage points; never per cent' },
  { unit: '平方米', chinese: '面积', english: 'Square metres' },
  { unit: '万平方米', chinese: '面积，一万平方米', english: 'Ten thousand square metres' },
  { unit: '亩', chinese: '面积，一万平方米的十五分之一', english: 'Mu: 15 are a hectare' },
  { unit: '公顷', chinese: '面积，一万平方米', english: 'Hectares' },
  { unit: '平方公里', chinese: '面积，一百万平方米', english: 'Square kilometres' },
];
