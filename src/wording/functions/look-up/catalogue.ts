import type { AnsweredEntry } from '../function-entry';
import { HEADERS, LANGUAGE } from '../usual-arguments';

/** What indicators there are, and what is known of each. */
export const CATALOGUE = {
  META: {
    kind: 'answered',
    description: {
      english: 'One field of an indicator (指标信息), such as its unit, its topic or its definition.',
      chinese: '指标信息：目录中某一指标的单位、主题、性质、定义等。',
    },
    arguments: [
      {
        id: 'indicator',
        kind: 'word',
        list: 'INDICATOR',
        english: { description: 'The indicator\'s id or name, such as "gdp" or "地区生产总值".' },
        chinese: { name: '指标', description: '指标代码或名称，例如 "gdp" 或“地区生产总值”。' },
      },
      {
        id: 'field',
        kind: 'word',
        list: 'FIELD',
        english: { description: 'The field, as FIELDS lists them: "english", "unit", "nature" …' },
        chinese: {
          name: '字段',
          description: '字段代码或名称，见 FIELDS，例如 "english"、"unit"、"nature"。',
        },
      },
      LANGUAGE,
    ],
    result: 'text',
    inWords: { english: 'as the catalogue has it', chinese: '指标目录所载' },
    units: {
      english: 'text; ids are the same in every language, a definition is in the language asked for',
      chinese: '文本；代码在各语言中相同，定义用所求语言',
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
    kind: 'answered',
    description: {
      english:
        'The fields that META knows (指标字段), with what they hold and the values that they may have.',
      chinese: '指标字段：META 可查的字段及其含义和取值，溢出为区域。',
    },
    arguments: [LANGUAGE, HEADERS],
    result: 'rows of text',
    inWords: { english: 'one field a row', chinese: '每行一个字段' },
    units: { english: 'text, in the language asked for', chinese: '文本，用所求语言' },
    source: { english: 'The catalogue.', chinese: '指标目录。' },
    examples: [
      { formula: '=FISCAL.FIELDS()', shows: 'Field, Name, Explanation, Values; id, Id, …', spills: true },
    ],
    reasons: ['unknown-choice'],
  },
  LIST: {
    kind: 'answered',
    description: {
      english:
        'The indicators (指标目录): id, Chinese and English name, topic, and how many figures the reports give.',
      chinese: '指标目录：代码、中英文名称、主题及报告所载数据条数，溢出为区域。',
    },
    arguments: [
      {
        id: 'topic',
        kind: 'word',
        list: 'TOPIC',
        isOptional: true,
        english: {
          description: 'The topic\'s id or name, such as "public-finance" or "财政"; all where left out.',
        },
        chinese: {
          name: '主题',
          description: '主题代码或名称，例如 "public-finance" 或“财政”；省略为全部。',
        },
      },
      {
        id: 'report',
        kind: 'word',
        isOptional: true,
        english: {
          description: "The id or title of the report whose figures count; all reports' where left out.",
        },
        chinese: { name: '报告', description: '只计该报告的数据，填报告代码或标题；省略为全部报告。' },
      },
      LANGUAGE,
      HEADERS,
    ],
    result: 'rows',
    inWords: {
      english: 'one indicator a row, under a row of headers',
      chinese: '首行为表头，其下每行一个指标',
    },
    units: {
      english: 'text, and the number of figures; topics in the language asked for',
      chinese: '文本及数据条数；主题用所求语言',
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
    reasons: ['unknown-choice', 'unknown-report'],
  },
} as const satisfies Readonly<Record<string, AnsweredEntry>>;
