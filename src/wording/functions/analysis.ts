import type { FunctionText } from './function-text';

/** The texts of the functions that judge a report as a whole. */
export const ANALYSIS_TEXTS: Readonly<Record<string, FunctionText>> = {
  HEALTH: {
    chinese: {
      description: '财政健康度：逐项指标的数值、区间、参照线，以及缺什么。',
      parameters: {
        report: { name: '报告', description: '报告代码或标题；省略则为最新的报告。' },
      },
    },
    formula: {
      english: 'one row a criterion, each with its own formula; the scorecard table shows them',
      chinese: '每项指标一行，公式各异；“财政健康度”表中逐项列出',
    },
    units: {
      english: 'a table of eight columns that spills; values in the unit beside them, per cent as fractions',
      chinese: '溢出为八列的表；数值以其旁所列单位计，百分比为小数',
    },
    source: {
      english: 'PSAB SORP-4, ICMA Financial Trend Monitoring; the lines with their own sources beside them.',
      chinese: 'PSAB SORP-4、ICMA 财务趋势监测；参照线各有出处，列于其旁。',
    },
    examples: [{ formula: '=FISCAL.HEALTH()', shows: 'Dimension…', spills: true }],
    reasons: ['unknown-report'],
  },
};
