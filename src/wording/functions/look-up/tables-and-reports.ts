import type { AnsweredEntry } from '../function-entry';
import { HEADERS, LANGUAGE, NEWEST_REPORT } from '../usual-arguments';

/** Whole tables, and what they are read from. */
export const TABLES_AND_REPORTS = {
  TOPICTABLE: {
    kind: 'answered',
    description: {
      english: 'A table of a report, or its figures of a topic (专题表), spilling over rows and columns.',
      chinese: '专题表：报告的一张表，或其某一主题的全部数据，溢出为区域。',
    },
    arguments: [
      {
        id: 'topic',
        kind: 'word',
        list: 'TABLE',
        english: {
          description: 'The table\'s id or title, such as "headline-results", or a topic such as "财政".',
        },
        chinese: {
          name: '表或主题',
          description: '表的代码或标题，例如 "headline-results" 或“主要指标完成情况”；或主题，例如“财政”。',
        },
      },
      {
        id: 'unit',
        kind: 'word',
        list: 'UNIT',
        isOptional: true,
        english: {
          description:
            'The unit for the amounts of its kind, such as "万元" or "RMB bn"; the table\'s own where left out.',
        },
        chinese: { name: '单位', description: '同类数额所用单位，例如“万元”或 "RMB bn"；省略则按表中单位。' },
      },
      NEWEST_REPORT,
      LANGUAGE,
      HEADERS,
    ],
    result: 'rows',
    inWords: {
      english: 'the table as the pane inserts it, without its column of keys; a gap is an empty text',
      chinese: '与任务窗格插入的表相同，不含 key 列；空缺为空文本',
    },
    units: {
      english: 'amounts in the unit asked for, growths and shares as fractions',
      chinese: '数额按所求单位；增速与占比为小数',
    },
    source: { english: 'The report.', chinese: '报告。' },
    examples: [
      {
        formula: '=FISCAL.TOPICTABLE("headline-results")',
        shows: 'Indicator, Coverage, Year, Value, Unit, …',
        spills: true,
      },
      {
        formula: '=FISCAL.TOPICTABLE("财政","万元",,"zh-CN",FALSE)',
        shows: '一般公共预算收入, 主园区, 2021, 数值, 实际, 确数, 219,000, , 万元; …',
        spills: true,
      },
    ],
    reasons: ['unknown-report', 'unknown-choice', 'unit-mismatch', 'unknown-unit', 'too-many-rows'],
  },
  REPORTS: {
    kind: 'answered',
    description: {
      english:
        'The reports at hand (报告清单), the newest first: id, title, publisher, area, level, date, number of figures.',
      chinese: '报告清单：代码、标题、发布机关、地区、层级、日期和数据条数，溢出为区域。',
    },
    arguments: [LANGUAGE, HEADERS],
    result: 'rows',
    inWords: {
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
    reasons: ['unknown-choice'],
  },
  VERSION: {
    kind: 'answered',
    description: {
      english: 'The version of the add-in and of its data (版本号), joined by a plus sign.',
      chinese: '版本号：加载项版本与数据版本，以加号相连。',
    },
    arguments: [],
    result: 'text',
    inWords: {
      english: 'the add-in’s version + eight digits that change whenever any figure does',
      chinese: '加载项版本 + 八位数据版本，任何数据变动都会改变后者',
    },
    units: { english: 'text', chinese: '文本' },
    source: { english: 'This add-in.', chinese: '本加载项。' },
    examples: [{ formula: '=FISCAL.VERSION()', shows: '1.0.0+…' }],
    reasons: [],
  },
} as const satisfies Readonly<Record<string, AnsweredEntry>>;
