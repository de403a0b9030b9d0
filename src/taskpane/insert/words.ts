import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';
import type { Refusal } from '../../wording/refusal';
import { tableDescriptions, type TableDescriptions } from '../../wording/table-descriptions';

/** What the tab that inserts tables says, in the language given. */
export function insertTexts(language: Language): InsertTexts {
  return TEXTS[language];
}

/** Every text of the tab; a language without one of them does not compile. */
export interface InsertTexts {
  readonly chooseTables: string;
  readonly tableGroups: Readonly<Record<'analysis' | 'subjects' | 'everything' | 'functions', string>>;
  readonly tableAbout: TableDescriptions;
  readonly destination: string;
  readonly onNewSheets: (tables: number) => string;
  readonly atSelection: string;
  readonly atSelectionNow: (address: string) => string;
  readonly oneTableAtSelection: string;
  readonly noSelectionYet: string;
  readonly belowAll: string;
  /** The cells that the table will take: `A9:L22`. */
  readonly isFree: (address: string) => string;
  readonly inTheWay: (address: string, obstacle: Refusal) => string;
  /** Before the name of the sheet on which it stands. */
  readonly standsOn: string;
  readonly goTo: (worksheet: string) => string;
  readonly withCharts: string;
  /** The same, for those who hear it apart from its table. */
  readonly chartsOf: (table: string) => string;
  readonly withChartsAbout: string;
  readonly insert: (tables: number) => string;
  readonly chooseOne: string;
  readonly inserted: (places: readonly Place[]) => string;
}

/** Where a table stands, apart: Excel's own address puts quotes around many sheet names. */
interface Place {
  readonly worksheet: string;
  /** `A1:L14` */
  readonly range: string;
}

/** More tables than this are not told one by one: the list would fill the pane. */
const SEVERAL = 3;

/** Without their sheet, of which the whole sentence speaks. */
function cellsOf({ address = '' }: Refusal['detail']): string {
  return address.replace(/^.*!/, '');
}

const TEXTS: Readonly<Record<Language, InsertTexts>> = {
  'zh-CN': {
    chooseTables: '选择表格',
    tableGroups: {
      analysis: '综合分析',
      subjects: '分领域',
      everything: '完整数据与出处',
      functions: '函数',
    },
    tableAbout: tableDescriptions('zh-CN'),
    destination: '插入位置',
    onNewSheets: (tables) => (tables > 1 ? '新工作表（每表一张）' : '新工作表'),
    atSelection: '所选单元格',
    atSelectionNow: (address) => `表格左上角：${address}`,
    oneTableAtSelection: '只选一张表时可用。',
    noSelectionYet: '请先在工作表中选择一个单元格。',
    belowAll: '本表空处',
    isFree: (address) => `${address} 空着，将写在这里。`,
    inTheWay: (address, { reason, detail }) => {
      switch (reason) {
        case 'target-occupied':
          return `需要 ${address}，其中 ${cellsOf(detail)} 已有内容。`;
        case 'overlaps-table':
          return `需要 ${address}，其中有表“${detail.table ?? ''}”。`;
        case 'too-close-to-table':
          return `需要 ${address}，与表“${detail.table ?? ''}”相邻，至少要隔一行或一列。`;
        case 'target-merged':
          return `需要 ${address}，其中 ${cellsOf(detail)} 是合并单元格。`;
        case 'target-dressed':
          return `需要 ${address}，其中有您设置的颜色、条件格式或数据验证。`;
        case 'target-protected':
          return `工作表“${detail.sheet ?? ''}”受保护。`;
        default:
          return `需要 ${address}，放不下。`;
      }
    },
    standsOn: '本工作簿已有：',
    goTo: (worksheet) => `前往 ${worksheet}`,
    withCharts: '附图表',
    chartsOf: (table) => `${table}：附图表`,
    withChartsAbout: '图表在表格下方，随表中数字变动。',
    insert: (tables) => (tables > 1 ? `插入 ${tables} 张表` : '插入'),
    chooseOne: '请至少选择一张表。',
    inserted: (places) =>
      places.length > SEVERAL
        ? `已插入 ${places.length} 张表，各在一张工作表中，自“${places[0]?.worksheet ?? ''}”起。`
        : `已插入：${places.map(({ worksheet, range }) => `${worksheet}（${range}）`).join('、')}。`,
  },
  'en-US': {
    chooseTables: 'Choose tables',
    tableGroups: {
      analysis: 'Analysis',
      subjects: 'By subject',
      everything: 'All data and its source',
      functions: 'Functions',
    },
    tableAbout: tableDescriptions('en-US'),
    destination: 'Where to',
    onNewSheets: (tables) => (tables > 1 ? 'New sheets, one each' : 'New sheet'),
    atSelection: 'Selected cell',
    atSelectionNow: (address) => `Upper left corner: ${address}`,
    oneTableAtSelection: 'Available when one table is chosen.',
    noSelectionYet: 'Select a cell in the sheet first.',
    belowAll: 'Free place here',
    isFree: (address) => `${address} is free; the table goes there.`,
    inTheWay: (address, { reason, detail }) => {
      switch (reason) {
        case 'target-occupied':
          return `It takes ${address}, and ${cellsOf(detail)} holds something.`;
        case 'overlaps-table':
          return `It takes ${address}, where the table “${detail.table ?? ''}” stands.`;
        case 'too-close-to-table':
          return `It takes ${address}, right beside the table “${detail.table ?? ''}”: a row or column has to be left free.`;
        case 'target-merged':
          return `It takes ${address}, and ${cellsOf(detail)} is merged.`;
        case 'target-dressed':
          return `It takes ${address}, which has colours, conditional formats or validation of yours.`;
        case 'target-protected':
          return `The sheet “${detail.sheet ?? ''}” is protected.`;
        default:
          return `It takes ${address}, for which there is no room.`;
      }
    },
    standsOn: 'In this workbook on ',
    goTo: (worksheet) => `Go to ${worksheet}`,
    withCharts: 'With charts',
    chartsOf: (table) => `${table}: with charts`,
    withChartsAbout: 'Charts stand below the table and follow its figures.',
    insert: (tables) => (tables > 1 ? `Insert ${count(tables, 'table')}` : 'Insert'),
    chooseOne: 'Choose at least one table.',
    inserted: (places) =>
      places.length > SEVERAL
        ? `Inserted ${count(places.length, 'table')}, each on a sheet of its own, from “${places[0]?.worksheet ?? ''}” on.`
        : `Inserted: ${places.map(({ worksheet, range }) => `${worksheet} (${range})`).join(', ')}.`,
  },
};
