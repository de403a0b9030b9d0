import type { FunctionText } from './function-text';

/** The texts of the functions that look up what a report says. */
export const REPORT_TEXTS: Readonly<Record<string, FunctionText>> = {
  FIGURE: {
    chinese: {
      description: '原文数值：报告中的数值，以其单位计；百分比为小数。',
      parameters: questionParameters('所求单位，例如“万元”；省略则按原文单位。'),
    },
    formula: { english: 'as printed in the report', chinese: '报告原文所载' },
    units: {
      english: 'the unit printed or asked for; per cent as fractions',
      chinese: '原文单位或所求单位；百分比为小数',
    },
    source: {
      english: 'The report; SOURCE with the same arguments gives the sentence.',
      chinese: '报告原文；以相同参数调用 SOURCE 可得原句。',
    },
    examples: [
      { formula: '=FISCAL.FIGURE("gdp",2021)', shows: '306.2' },
      { formula: '=FISCAL.FIGURE("地区生产总值",2021,"growth")', shows: '9.7%' },
    ],
    reasons: [
      'unknown-indicator',
      'unknown-report',
      'unknown-choice',
      'not-reported',
      'ambiguous',
      'unit-mismatch',
    ],
  },
  SOURCE: {
    chinese: {
      description: '原文出处：数值所在的原句，一字不改。',
      parameters: questionParameters('单位；不影响原句。'),
    },
    formula: { english: 'as printed in the report', chinese: '报告原文所载' },
    units: { english: 'text', chinese: '文本' },
    source: { english: 'The report, word for word.', chinese: '报告原文，一字不改。' },
    examples: [{ formula: '=FISCAL.SOURCE("gdp",2021)', shows: '…地区生产总值306.2亿元…' }],
    reasons: ['unknown-indicator', 'unknown-report', 'unknown-choice', 'not-reported', 'ambiguous'],
  },
};

function questionParameters(unit: string): FunctionText['chinese']['parameters'] {
  return {
    indicator: { name: '指标', description: '指标代码或名称，例如 "gdp" 或“地区生产总值”。' },
    period: { name: '年度', description: '年度，例如 2021；报告只载一个年度时可省略。' },
    measure: {
      name: '度量',
      description: '"level"（数值）、"growth"（增速）、"share"（占比）等；省略为数值。',
    },
    status: { name: '数据性质', description: '"actual"（实际）、"estimated"（预计）或 "target"（目标）。' },
    area: { name: '统计范围', description: '以报告用语为准。' },
    unit: { name: '单位', description: unit },
    report: { name: '报告', description: '报告代码；只有一份报告时可省略。' },
  };
}
