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
  META: {
    chinese: {
      description: '指标信息：目录中某一指标的单位、主题、性质、定义等。',
      parameters: {
        indicator: { name: '指标', description: '指标代码或名称，例如 "gdp" 或“地区生产总值”。' },
        field: { name: '字段', description: '字段代码或名称，见 FIELDS，例如 "english"、"unit"、"nature"。' },
      },
    },
    formula: { english: 'as the catalogue has it', chinese: '指标目录所载' },
    units: {
      english: 'text; ids are the same in every language, a definition is in the language of Excel',
      chinese: '文本；代码在各语言中相同，定义随 Excel 的语言',
    },
    source: {
      english: 'The catalogue; a definition names its source in the field “source”.',
      chinese: '指标目录；定义的出处见字段 "source"。',
    },
    examples: [
      { formula: '=FISCAL.META("民生支出","english")', shows: 'Livelihood expenditure' },
      { formula: '=FISCAL.META("gdp","nature")', shows: 'flow' },
      { formula: '=FISCAL.META("一般公共预算收入","unit")', shows: '亿元' },
    ],
    reasons: ['unknown-indicator', 'unknown-choice', 'not-recorded'],
  },
  FIELDS: {
    chinese: { description: '指标字段：META 可查的字段及其含义和取值，溢出为区域。', parameters: {} },
    formula: { english: 'one field a row', chinese: '每行一个字段' },
    units: { english: 'text, in the language of Excel', chinese: '文本，随 Excel 的语言' },
    source: { english: 'The catalogue.', chinese: '指标目录。' },
    examples: [
      { formula: '=FISCAL.FIELDS()', shows: 'Field, Name, Explanation, Values; id, Id, …', spills: true },
    ],
    reasons: [],
  },
  LIST: {
    chinese: {
      description: '指标目录：代码、中英文名称、主题及报告所载数据条数，溢出为区域。',
      parameters: {
        topic: { name: '主题', description: '主题代码或名称，例如 "public-finance" 或“财政”；省略为全部。' },
      },
    },
    formula: {
      english: 'one indicator a row, under a row of headers',
      chinese: '首行为表头，其下每行一个指标',
    },
    units: {
      english: 'text, and the number of figures; topics in the language of Excel',
      chinese: '文本及数据条数；主题随 Excel 的语言',
    },
    source: { english: 'The catalogue and the reports at hand.', chinese: '指标目录及可用的报告。' },
    examples: [
      {
        formula: '=FISCAL.LIST("财政")',
        shows:
          'Id, Chinese name, …; general-budget-revenue, 一般公共预算收入, General public budget revenue, Public finance, …',
        spills: true,
      },
    ],
    reasons: ['unknown-choice'],
  },
  TABLE: {
    chinese: {
      description: '专题表：最新报告的一张表，或某一主题的全部数据，溢出为区域。',
      parameters: {
        topic: {
          name: '表或主题',
          description: '表的代码或标题，例如 "headline-results" 或“主要指标完成情况”；或主题，例如“财政”。',
        },
        unit: { name: '单位', description: '同类数额所用单位，例如“万元”或 "RMB bn"；省略则按表中单位。' },
        language: { name: '语言', description: '"zh-CN" 或 "en-US"；省略则随 Excel。' },
        headers: { name: '表头', description: '首行是否为表头；省略为是。' },
      },
    },
    formula: {
      english: 'the table as the pane inserts it, without its column of keys; a gap is an empty text',
      chinese: '与任务窗格插入的表相同，不含 key 列；空缺为空文本',
    },
    units: {
      english: 'amounts in the unit asked for, growths and shares as fractions',
      chinese: '数额按所求单位；增速与占比为小数',
    },
    source: { english: 'The newest report.', chinese: '最新的报告。' },
    examples: [
      {
        formula: '=FISCAL.TABLE("headline-results")',
        shows: 'Indicator, Coverage, Year, Value, Unit, …',
        spills: true,
      },
      {
        formula: '=FISCAL.TABLE("财政","万元","zh-CN",FALSE)',
        shows: '一般公共预算收入, 主园区, 2021, 数值, 实际, 等于, 219000, , 万元; …',
        spills: true,
      },
    ],
    reasons: ['unknown-choice', 'unit-mismatch'],
  },
  REPORTS: {
    chinese: {
      description: '报告清单：代码、标题、发布机关、地区、层级、日期和数据条数，溢出为区域。',
      parameters: {},
    },
    formula: {
      english: 'one report a row, the newest first, under a row of headers',
      chinese: '首行为表头，其下每行一份报告，最新的在前',
    },
    units: { english: 'text, and the number of figures', chinese: '文本及数据条数' },
    source: { english: 'The reports at hand.', chinese: '可用的报告。' },
    examples: [
      {
        formula: '=FISCAL.REPORTS()',
        shows: 'Id, Title, …; zhuhai-hitech-2022, …, 2022-02-10, …',
        spills: true,
      },
    ],
    reasons: [],
  },
  VERSION: {
    chinese: { description: '版本号：加载项版本与数据版本，以加号相连。', parameters: {} },
    formula: {
      english: 'the add-in’s version + eight digits that change whenever any figure does',
      chinese: '加载项版本 + 八位数据版本，任何数据变动都会改变后者',
    },
    units: { english: 'text', chinese: '文本' },
    source: { english: 'This add-in.', chinese: '本加载项。' },
    examples: [{ formula: '=FISCAL.VERSION()', shows: '0.1.0+…' }],
    reasons: [],
  },
};

function questionParameters(unit: string): FunctionText['chinese']['parameters'] {
  return {
    indicator: { name: '指标', description: '指标代码或名称，例如 "gdp" 或“地区生产总值”。' },
    period: { name: '年度', description: '年度，例如 2021；省略则取最近有实绩的年度。' },
    measure: {
      name: '度量',
      description: '"level"（数值）、"growth"（增速）、"share"（占比）等；省略为数值。',
    },
    status: { name: '数据性质', description: '"actual"（实际）、"estimated"（预计）或 "target"（目标）。' },
    area: { name: '统计范围', description: '以报告用语为准。' },
    unit: { name: '单位', description: unit },
    report: { name: '报告', description: '报告代码或标题；省略则取载有该数值的最新报告。' },
  };
}
