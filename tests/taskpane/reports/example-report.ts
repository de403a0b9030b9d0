import type { Observation } from '../../../src/core/reading/observation';
import type { KeptReport } from '../../../src/library/kept/kept-report';

const TEXT = '2021年，地区生产总值193.4亿元，增长7.2%，财政收入10.83亿元，新建水库3座，植树2万亩。';

/** A report of five figures: three of core indicators, of which one is doubtful, and two of others. */
export const EXAMPLE: KeptReport = {
  report: {
    id: '青石县-2021',
    title: '政府工作报告',
    area: '青石县',
    level: 'county',
    date: '2022-01-18',
    kind: 'work-report',
    year: 2021,
    language: 'zh-CN',
    areas: [],
    text: TEXT,
    sha256: '0'.repeat(64),
  },
  reader: '1',
  observations: [
    figure('gdp', '193.4亿元', { indicator: 'gdp', label: '地区生产总值', confidence: 'certain' }),
    figure('gdp-growth', '7.2%', {
      indicator: 'gdp',
      label: '地区生产总值',
      measure: 'growth',
      confidence: 'certain',
    }),
    figure('revenue', '10.83亿元', {
      indicator: 'general-budget-revenue',
      label: '财政收入',
      confidence: 'doubtful',
      doubts: ['two-candidates'],
    }),
    figure('reservoirs', '3座', { label: '新建水库', confidence: 'likely', doubts: ['unknown-name'] }),
    figure('trees', '2万亩', { label: '植树', confidence: 'certain' }),
  ],
  statements: [],
  verdicts: {},
};

function figure(id: string, printed: string, read: Partial<Observation>): Observation {
  const start = TEXT.indexOf(printed);
  const [, value = '', unit = ''] = /^([\d.]+)(.*)$/u.exec(printed) ?? [];
  return {
    id,
    report: '青石县-2021',
    label: id,
    area: '青石县',
    areaBasis: 'inferred',
    period: '2021',
    periodBasis: 'stated',
    measure: 'level',
    status: 'actual',
    bound: 'exact',
    value,
    unit,
    basis: 'headline',
    span: 'year',
    wording: [],
    source: { start: 0, end: [...TEXT].length },
    figure: { start, end: start + [...printed].length },
    ...read,
  };
}
