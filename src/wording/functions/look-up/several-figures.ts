import type { AnsweredEntry } from '../function-entry';
import { HEADERS, LANGUAGE } from '../usual-arguments';
import { BASIS, INDICATOR, OF_INDICATOR, REPORT, UNIT } from './figure-question';

const [PERIOD, MEASURE, STATUS, AREA] = OF_INDICATOR;

/** Many figures at once: a series of one indicator, and whatever has some words. */
export const SEVERAL_FIGURES = {
  SERIESOF: {
    kind: 'answered',
    description: {
      english:
        'The figures of an indicator over periods, areas or reports (数据序列), one a row, the earliest first.',
      chinese: '数据序列：某一指标在各年度、各统计范围或各报告中的数值，每行一条，由早到晚，溢出为区域。',
    },
    arguments: [
      INDICATOR,
      {
        ...PERIOD,
        english: { description: 'The year, such as 2021; all where left out.' },
        chinese: { ...PERIOD.chinese, description: '年度，例如 2021；省略为全部年度。' },
      },
      MEASURE,
      {
        ...STATUS,
        english: { description: '"actual", "estimated" or "target"; all where left out.' },
        chinese: {
          ...STATUS.chinese,
          description: '"actual"（实际）、"estimated"（预计）或 "target"（目标）；省略为全部。',
        },
      },
      {
        ...AREA,
        english: { description: 'The area, as the report names it; all where left out.' },
        chinese: { ...AREA.chinese, description: '以报告用语为准；省略为全部。' },
      },
      {
        ...UNIT,
        english: {
          description: 'The unit to answer in, such as "万元"; where left out that of the first figure.',
        },
        chinese: { ...UNIT.chinese, description: '所求单位，例如“万元”；省略则按首条数据的单位。' },
      },
      {
        ...REPORT,
        english: { description: "The report's id or title; all reports at hand where left out." },
        chinese: { ...REPORT.chinese, description: '报告代码或标题；省略为全部可用报告。' },
      },
      {
        ...BASIS,
        english: {
          description:
            '"headline" as published, "comparable", or what the report says of it; all where left out.',
        },
        chinese: {
          ...BASIS.chinese,
          description: '"headline"（原文未另注口径）、"comparable"（可比口径）或原文所注；省略为全部。',
        },
      },
      LANGUAGE,
      HEADERS,
    ],
    result: 'rows',
    inWords: {
      english: 'as printed in the reports, in one unit; a figure that a report says twice is one row',
      chinese: '报告原文所载，统一单位；同一报告重复的数值只列一行',
    },
    units: {
      english: 'the unit asked for or that of the first figure; per cent as fractions',
      chinese: '所求单位或首条数据的单位；百分比为小数',
    },
    source: {
      english: 'The reports at hand; the last column names them.',
      chinese: '可用的报告，末列为报告代码。',
    },
    note: {
      english:
        'Results and targets stand in one column, told apart by their status: ask for one of them before drawing a line through it. In Excel with CustomFunctionsRuntime 1.4 each number carries its unit, period, area and sentence, as FIGURE’s answer does.',
      chinese:
        '实际数与目标数同列，由“数据性质”区分；作图前请指明其一。支持 CustomFunctionsRuntime 1.4 的 Excel 中，各数值与 FIGURE 的结果一样自带单位、时期、统计范围和原句。',
    },
    examples: [
      {
        formula: '=FISCAL.SERIESOF("gdp")',
        shows: 'Period, Coverage, Status, Bound, Value, …; 2021, …, Actual, Exactly, 306.2, …',
        spills: true,
      },
      {
        formula: '=FISCAL.SERIESOF("gdp",,,"target",,"万元",,,,FALSE)',
        shows: '2022, …, Target, More than, 3,350,000, …',
        spills: true,
      },
    ],
    reasons: [
      'unknown-indicator',
      'unknown-report',
      'unknown-choice',
      'not-reported',
      'unit-mismatch',
      'unknown-unit',
      'too-many-rows',
    ],
  },
  SEARCHFIGURES: {
    kind: 'answered',
    description: {
      english:
        'The figures that have all words of a query (数据检索), one a row with its sentence, the best first.',
      chinese: '数据检索：同时含各检索词的数据，每行一条并附原句，最相符的在前，溢出为区域。',
    },
    arguments: [
      {
        id: 'query',
        kind: 'value',
        english: {
          description:
            'Words with spaces between them: of a name, its pinyin (mszc), a number (306.2), a year, an area, the sentence.',
        },
        chinese: {
          name: '检索词',
          description: '以空格分隔：名称、拼音首字母（如 mszc）、数字（如 306.2）、年度、范围或原句中的词。',
        },
      },
      {
        id: 'mostRows',
        kind: 'value',
        isOptional: true,
        english: { description: 'How many rows at most; all where left out.' },
        chinese: { name: '条数', description: '最多列出的条数；省略为全部。' },
      },
      {
        ...REPORT,
        english: { description: "The report's id or title; all reports at hand where left out." },
        chinese: { ...REPORT.chinese, description: '报告代码或标题；省略为全部可用报告。' },
      },
      LANGUAGE,
      HEADERS,
    ],
    result: 'rows',
    inWords: {
      english: 'every word must be found; a name counts for more than a word of the sentence',
      chinese: '各词均须命中；命中名称先于命中原句',
    },
    units: {
      english: 'as printed, the unit beside the value; per cent as fractions',
      chinese: '原文单位，列于数值之旁；百分比为小数',
    },
    source: {
      english: 'The reports at hand; the last column names them.',
      chinese: '可用的报告，末列为报告代码。',
    },
    examples: [
      {
        formula: '=FISCAL.SEARCHFIGURES("民生 占比",1)',
        shows: 'Item, Coverage, …; Livelihood expenditure, …, 2021, …, 80.6%, …',
        spills: true,
      },
    ],
    reasons: [
      'nothing-found',
      'not-a-number',
      'out-of-range',
      'unknown-report',
      'unknown-choice',
      'too-many-rows',
    ],
  },
} as const satisfies Readonly<Record<string, AnsweredEntry>>;
