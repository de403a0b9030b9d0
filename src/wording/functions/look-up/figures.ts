import type { AnsweredEntry } from '../function-entry';
import { BASIS, END, INDICATOR, OF_INDICATOR, REPORT, UNIT } from './figure-question';

/** A figure of a report, what else is known of it, and its sentence. */
export const FIGURES = {
  FIGURE: {
    kind: 'answered',
    description: {
      english:
        'A figure of the report (原文数值), in its unit; percentages as fractions. The cell shows its bound: >335.',
      chinese: '原文数值：报告中的数值，以其单位计；百分比为小数；单元格显示其限定，例如 >335。',
    },
    arguments: [INDICATOR, ...OF_INDICATOR, UNIT, REPORT, BASIS, END],
    result: 'value',
    inWords: { english: 'as printed in the report', chinese: '报告原文所载' },
    units: {
      english: 'the unit printed or asked for; per cent as fractions',
      chinese: '原文单位或所求单位；百分比为小数',
    },
    source: {
      english: 'The report; SOURCE with the same arguments gives the sentence.',
      chinese: '报告原文；以相同参数调用 SOURCE 可得原句。',
    },
    note: {
      english:
        'A target answers where it is asked for, or where the period given has nothing else; the cell then says that it is one. In Excel with CustomFunctionsRuntime 1.4 the number carries its unit, period, area and sentence, which other functions heed; FIGUREINFO tells them in any.',
      chinese:
        '只有指明目标，或所给年度别无数值时，才返回目标数，并在单元格中注明。在支持 CustomFunctionsRuntime 1.4 的 Excel 中，数值自带单位、年度、统计范围和原句，其他函数据以核对；其他版本可用 FIGUREINFO 查看。',
    },
    examples: [
      { formula: '=FISCAL.FIGURE("gdp",2021)', shows: '306.2' },
      { formula: '=FISCAL.FIGURE("地区生产总值",2021,"growth")', shows: '9.7%' },
      { formula: '=FISCAL.FIGURE("gdp",2022,,"target")', shows: '>335' },
    ],
    reasons: [
      'unknown-indicator',
      'unknown-report',
      'unknown-choice',
      'not-reported',
      'ambiguous',
      'unit-mismatch',
      'unknown-unit',
    ],
  },
  FIGUREINFO: {
    kind: 'answered',
    description: {
      english:
        'One thing about a figure (数值说明): its unit, period, status, bound, upper end, area or sentence.',
      chinese: '数值说明：某一数值的单位、年度、数据性质、限定、上限、统计范围、口径或原句。',
    },
    arguments: [
      INDICATOR,
      {
        id: 'field',
        kind: 'word',
        list: 'FIGURE_FIELD',
        english: {
          description: 'What to tell: "unit", "period", "status", "bound", "upper-end", "sentence" …',
        },
        chinese: {
          name: '字段',
          description: '所求内容："unit"（单位）、"period"（年度）、"bound"（限定）、"sentence"（原句）等。',
        },
      },
      ...OF_INDICATOR,
      UNIT,
      REPORT,
      BASIS,
      END,
    ],
    result: 'value',
    inWords: {
      english: 'what the card of FIGURE’s cell shows, for an Excel that shows none',
      chinese: '即 FIGURE 单元格卡片所列内容，供不显示卡片的 Excel 使用',
    },
    units: {
      english: 'text, the same ids in every language; the upper end is a number in the unit of the figure',
      chinese: '文本，代码在各语言中相同；上限为数值，单位同该数值',
    },
    source: {
      english: 'The report; FIGURE with the same arguments gives the number.',
      chinese: '报告原文；以相同参数调用 FIGURE 可得数值。',
    },
    examples: [
      { formula: '=FISCAL.FIGUREINFO("gdp","unit",2021)', shows: '亿元' },
      { formula: '=FISCAL.FIGUREINFO("gdp","bound",2022)', shows: 'more-than' },
    ],
    reasons: [
      'unknown-choice',
      'unknown-indicator',
      'unknown-report',
      'not-reported',
      'ambiguous',
      'unit-mismatch',
      'unknown-unit',
    ],
  },
  SOURCE: {
    kind: 'answered',
    description: {
      english: 'The sentence that a figure was read from (原文出处), word for word.',
      chinese: '原文出处：数值所在的原句，一字不改。',
    },
    arguments: [
      INDICATOR,
      ...OF_INDICATOR,
      {
        id: 'unit',
        kind: 'word',
        list: 'UNIT',
        isOptional: true,
        english: { description: 'The unit; it does not change the sentence.' },
        chinese: { name: '单位', description: '单位；不影响原句。' },
      },
      REPORT,
      BASIS,
      {
        id: 'end',
        kind: 'word',
        list: 'RANGE_END',
        isOptional: true,
        english: {
          name: 'end of a range',
          description: 'The end of a range; it does not change the sentence.',
        },
        chinese: { name: '区间取值', description: '区间取值；不影响原句。' },
      },
    ],
    result: 'value',
    inWords: { english: 'as printed in the report', chinese: '报告原文所载' },
    units: { english: 'text', chinese: '文本' },
    source: { english: 'The report, word for word.', chinese: '报告原文，一字不改。' },
    examples: [{ formula: '=FISCAL.SOURCE("gdp",2021)', shows: '…地区生产总值306.2亿元…' }],
    reasons: ['unknown-indicator', 'unknown-report', 'unknown-choice', 'not-reported', 'ambiguous'],
  },
} as const satisfies Readonly<Record<string, AnsweredEntry>>;
