import type { Language } from '../core/language';
import { count } from './english-count';

/** What the task pane says, in the language given. */
export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}

/** Every text of the task pane; a language without one of them does not compile. */
export interface PaneTexts {
  /** A report's ISO date, as written in prose. */
  readonly date: (iso: string) => string;
  readonly tabs: Readonly<Record<'insert' | 'workbook' | 'functions', string>>;
  readonly tabList: string;

  readonly chooseTables: string;
  readonly tableAbout: Readonly<Record<'headline-results' | 'results-and-targets', string>>;
  readonly tableSize: (rows: number, columns: number) => string;
  readonly destination: string;
  readonly onNewSheets: (tables: number) => string;
  readonly atSelection: string;
  readonly atSelectionNow: (address: string) => string;
  readonly oneTableAtSelection: string;
  readonly noSelectionYet: string;
  readonly insert: (tables: number) => string;
  readonly chooseOne: string;

  readonly workbookTables: string;
  readonly noTables: string;
  readonly goToInsert: string;
  readonly current: string;
  readonly stale: (changes: number) => string;
  readonly edited: (cells: number) => string;
  /** Differences that a refresh leaves as they are, such as a row that the user deleted. */
  readonly left: (changes: number) => string;
  readonly onSheet: (worksheet: string) => string;
  readonly showTable: (title: string, worksheet: string) => string;
  readonly refresh: string;
  readonly refreshTable: (title: string, worksheet: string) => string;
  readonly refreshAll: string;

  readonly busy: Readonly<Record<'inserting' | 'reading' | 'refreshing', string>>;
  readonly inserted: (places: readonly Place[]) => string;
  readonly upToDate: (tables: number) => string;
  readonly refreshed: (changes: number) => string;
  readonly dismiss: string;
  readonly outsideExcel: string;
}

/** Where a table stands, apart: Excel's own address puts quotes around many sheet names. */
interface Place {
  readonly worksheet: string;
  /** `A1:L14` */
  readonly range: string;
}

const TEXTS: Readonly<Record<Language, PaneTexts>> = {
  'zh-CN': {
    date: (iso) => dateIn('zh-CN', iso),
    tabs: { insert: '插入', workbook: '本工作簿', functions: '函数' },
    tabList: '财政标尺的功能',

    chooseTables: '选择表格',
    tableAbout: {
      'headline-results': '报告年度的主要指标：数值、增速、口径、推算的上年基数，逐条附原文。',
      'results-and-targets': '完成情况与下一年预期目标并列，缺哪一边一目了然。',
    },
    tableSize: (rows, columns) => `${rows} 行 × ${columns} 列`,
    destination: '插入位置',
    onNewSheets: (tables) => (tables > 1 ? '新工作表（每表一张）' : '新工作表'),
    atSelection: '所选单元格',
    atSelectionNow: (address) => `表格左上角：${address}`,
    oneTableAtSelection: '只选一张表时可用。',
    noSelectionYet: '请先在工作表中选择一个单元格。',
    insert: (tables) => (tables > 1 ? `插入 ${tables} 张表` : '插入'),
    chooseOne: '请至少选择一张表。',

    workbookTables: '本工作簿中的表',
    noTables: '本工作簿中还没有财政标尺的表。',
    goToInsert: '选择要插入的表',
    current: '与报告一致',
    stale: (changes) => `有 ${changes} 处更新`,
    edited: (cells) => `您改动了 ${cells} 格`,
    left: (changes) => `保留 ${changes} 处差异`,
    onSheet: (worksheet) => `工作表：${worksheet}`,
    showTable: (title, worksheet) => `转到工作表“${worksheet}”中的${title}`,
    refresh: '刷新',
    refreshTable: (title, worksheet) => `刷新工作表“${worksheet}”中的${title}`,
    refreshAll: '全部刷新',

    busy: { inserting: '正在插入…', reading: '正在读取表格…', refreshing: '正在写入…' },
    inserted: (places) =>
      `已插入：${places.map(({ worksheet, range }) => `${worksheet}（${range}）`).join('、')}。`,
    upToDate: (tables) => (tables > 1 ? `${tables} 张表均与报告一致。` : '表格与报告一致。'),
    refreshed: (changes) => `已写入 ${changes} 处。`,
    dismiss: '关闭',
    outsideExcel: '此页面未在 Excel 中打开：可以查看有哪些表和函数，但不能插入。',
  },
  'en-US': {
    date: (iso) => dateIn('en-GB', iso),
    tabs: { insert: 'Insert', workbook: 'In workbook', functions: 'Functions' },
    tabList: 'What Fiscal Gauge does',

    chooseTables: 'Choose tables',
    tableAbout: {
      'headline-results':
        'The year’s main results: value, growth and its basis, implied prior year, with each source sentence.',
      'results-and-targets':
        'The year’s results beside the next year’s targets; where a side is missing, it shows.',
    },
    tableSize: (rows, columns) => `${count(rows, 'row')} × ${count(columns, 'column')}`,
    destination: 'Where to',
    onNewSheets: (tables) => (tables > 1 ? 'New sheets, one for each table' : 'New sheet'),
    atSelection: 'Selected cell',
    atSelectionNow: (address) => `Upper left corner: ${address}`,
    oneTableAtSelection: 'Available when one table is chosen.',
    noSelectionYet: 'Select a cell in the sheet first.',
    insert: (tables) => (tables > 1 ? `Insert ${tables} tables` : 'Insert'),
    chooseOne: 'Choose at least one table.',

    workbookTables: 'Tables in this workbook',
    noTables: 'This workbook has no Fiscal Gauge tables yet.',
    goToInsert: 'Choose tables to insert',
    current: 'Matches the report',
    stale: (changes) => count(changes, 'update'),
    edited: (cells) => `${count(cells, 'cell')} edited by you`,
    left: (changes) => `${count(changes, 'difference')} left as is`,
    onSheet: (worksheet) => `Sheet: ${worksheet}`,
    showTable: (title, worksheet) => `Go to ${title} on sheet “${worksheet}”`,
    refresh: 'Refresh',
    refreshTable: (title, worksheet) => `Refresh ${title} on sheet “${worksheet}”`,
    refreshAll: 'Refresh all',

    busy: { inserting: 'Inserting…', reading: 'Reading the tables…', refreshing: 'Writing…' },
    inserted: (places) =>
      `Inserted: ${places.map(({ worksheet, range }) => `${worksheet} (${range})`).join(', ')}.`,
    upToDate: (tables) =>
      tables > 1 ? `${tables} tables match the report.` : 'The table matches the report.',
    refreshed: (changes) => `${count(changes, 'change')} written.`,
    dismiss: 'Dismiss',
    outsideExcel:
      'This page is not open in Excel: look at the tables and functions, but nothing can be inserted.',
  },
};

function dateIn(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso));
}
