import type { Language } from '../core/language';
import { count } from './english-count';
import { tableDescriptions, type TableDescriptions } from './table-descriptions';

/** What the task pane says, in the language given. */
export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}

/** Every text of the task pane; a language without one of them does not compile. */
export interface PaneTexts {
  /** A report's ISO date, as written in prose. */
  readonly date: (iso: string) => string;
  readonly tabs: Readonly<
    Record<'insert' | 'report' | 'health' | 'audit' | 'workbook' | 'functions', string>
  >;
  readonly tabList: string;

  readonly chooseTables: string;
  readonly tableGroups: Readonly<Record<'analysis' | 'subjects' | 'everything' | 'functions', string>>;
  readonly tableAbout: TableDescriptions;
  readonly tableSize: (rows: number, columns: number) => string;
  readonly destination: string;
  readonly onNewSheets: (tables: number) => string;
  readonly atSelection: string;
  readonly atSelectionNow: (address: string) => string;
  readonly oneTableAtSelection: string;
  readonly noSelectionYet: string;
  readonly withCharts: (charts: number) => string;
  /** The same, for those who hear it apart from its table. */
  readonly chartsOf: (table: string, charts: number) => string;
  readonly withChartsAbout: string;
  readonly sourcesInCells: string;
  readonly sourcesInCellsAbout: string;
  readonly insert: (tables: number) => string;
  readonly chooseOne: string;

  readonly workbookTables: string;
  /** Tables of ours that cannot be compared with their report, and why. */
  readonly findings: Readonly<
    Record<'damaged' | 'newer-version' | 'report-absent', (table: string) => string>
  >;
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
  readonly figureWritten: (address: string) => string;
  readonly figureAbsent: string;
  readonly dismiss: string;
  readonly outsideExcel: string;
  /** Leads from the selected cell to where its figure was read. */
  readonly sourceOf: (cell: string) => string;
  readonly loading: string;
  readonly fault: string;
  readonly reload: string;
}

/** Where a table stands, apart: Excel's own address puts quotes around many sheet names. */
interface Place {
  readonly worksheet: string;
  /** `A1:L14` */
  readonly range: string;
}

/** More tables than this are not told one by one: the list would fill the pane. */
const SEVERAL = 3;

const TEXTS: Readonly<Record<Language, PaneTexts>> = {
  'zh-CN': {
    date: (iso) => dateIn('zh-CN', iso),
    tabs: {
      insert: '插入',
      report: '报告',
      health: '健康度',
      audit: '核查',
      workbook: '本工作簿',
      functions: '函数',
    },
    tabList: '财政标尺的功能',

    chooseTables: '选择表格',
    tableGroups: {
      analysis: '综合分析',
      subjects: '分领域',
      everything: '完整数据与出处',
      functions: '函数',
    },
    tableAbout: tableDescriptions('zh-CN'),
    tableSize: (rows, columns) => `${rows} 行 × ${columns} 列`,
    destination: '插入位置',
    onNewSheets: (tables) => (tables > 1 ? '新工作表（每表一张）' : '新工作表'),
    atSelection: '所选单元格',
    atSelectionNow: (address) => `表格左上角：${address}`,
    oneTableAtSelection: '只选一张表时可用。',
    noSelectionYet: '请先在工作表中选择一个单元格。',
    withCharts: (charts) => `附 ${charts} 张图表`,
    chartsOf: (table, charts) => `${table}：附 ${charts} 张图表`,
    withChartsAbout: '图表在表格下方，随表中数字变动。',
    sourcesInCells: '数字自带出处',
    sourcesInCellsAbout: '点单元格中的图标，可看单位、期间、界限和原文。',
    insert: (tables) => (tables > 1 ? `插入 ${tables} 张表` : '插入'),
    chooseOne: '请至少选择一张表。',

    workbookTables: '本工作簿中的表',
    findings: {
      damaged: (table) => `表“${table}”的记录已损坏，无法核对和刷新。表中内容未改动；可重新插入一张。`,
      'newer-version': (table) => `表“${table}”由更新版本的财政标尺插入。请更新加载项后再刷新。`,
      'report-absent': (table) => `表“${table}”所用的报告不在此加载项中，无法核对和刷新。`,
    },
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
      places.length > SEVERAL
        ? `已插入 ${places.length} 张表，各在一张工作表中，自“${places[0]?.worksheet ?? ''}”起。`
        : `已插入：${places.map(({ worksheet, range }) => `${worksheet}（${range}）`).join('、')}。`,
    upToDate: (tables) => (tables > 1 ? `${tables} 张表均与报告一致。` : '表格与报告一致。'),
    refreshed: (changes) => `已写入 ${changes} 处。`,
    figureWritten: (address) => `已填入 ${address}。`,
    figureAbsent: '本工作簿的表中没有这项数据。可填入单元格，或先插入含有它的表。',
    dismiss: '关闭',
    outsideExcel: '此页面未在 Excel 中打开：可以查看有哪些表和函数，但不能插入。',
    sourceOf: (cell) => `出处：${cell}`,
    loading: '正在打开…',
    fault: '此处未能显示。工作簿没有受到影响。请重新载入窗格后再试。',
    reload: '重新载入',
  },
  'en-US': {
    date: (iso) => dateIn('en-GB', iso),
    tabs: {
      insert: 'Insert',
      report: 'Report',
      health: 'Health',
      audit: 'Audit',
      workbook: 'Workbook',
      functions: 'Functions',
    },
    tabList: 'What Fiscal Gauge does',

    chooseTables: 'Choose tables',
    tableGroups: {
      analysis: 'Analysis',
      subjects: 'By subject',
      everything: 'All data and its source',
      functions: 'Functions',
    },
    tableAbout: tableDescriptions('en-US'),
    tableSize: (rows, columns) => `${count(rows, 'row')} × ${count(columns, 'column')}`,
    destination: 'Where to',
    onNewSheets: (tables) => (tables > 1 ? 'New sheets, one each' : 'New sheet'),
    atSelection: 'Selected cell',
    atSelectionNow: (address) => `Upper left corner: ${address}`,
    oneTableAtSelection: 'Available when one table is chosen.',
    noSelectionYet: 'Select a cell in the sheet first.',
    withCharts: (charts) => `With ${count(charts, 'chart')}`,
    chartsOf: (table, charts) => `${table}: With ${count(charts, 'chart')}`,
    withChartsAbout: 'Charts stand below the table and follow its figures.',
    sourcesInCells: 'Sources in the cells',
    sourcesInCellsAbout: 'Each number carries its unit, period, bound and sentence as a card.',
    insert: (tables) => (tables > 1 ? `Insert ${tables} tables` : 'Insert'),
    chooseOne: 'Choose at least one table.',

    workbookTables: 'Tables in this workbook',
    findings: {
      damaged: (table) =>
        `What was remembered of the table “${table}” is damaged, so it cannot be compared or refreshed. Its content is untouched; you can insert it anew.`,
      'newer-version': (table) =>
        `The table “${table}” was inserted by a later version of Fiscal Gauge. Update the add-in to refresh it.`,
      'report-absent': (table) =>
        `The report of the table “${table}” is not part of this add-in, so it cannot be compared or refreshed.`,
    },
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
      places.length > SEVERAL
        ? `Inserted ${places.length} tables, each on a sheet of its own, from “${places[0]?.worksheet ?? ''}” on.`
        : `Inserted: ${places.map(({ worksheet, range }) => `${worksheet} (${range})`).join(', ')}.`,
    upToDate: (tables) =>
      tables > 1 ? `${tables} tables match the report.` : 'The table matches the report.',
    refreshed: (changes) => `${count(changes, 'change')} written.`,
    figureWritten: (address) => `Inserted in ${address}.`,
    figureAbsent:
      'No table in this workbook holds this figure. Insert its value, or a table that has it, first.',
    dismiss: 'Dismiss',
    outsideExcel:
      'This page is not open in Excel: look at the tables and functions, but nothing can be inserted.',
    sourceOf: (cell) => `Source: ${cell}`,
    loading: 'Opening…',
    fault: 'This could not be shown. Your workbook was not touched. Reload the pane and try again.',
    reload: 'Reload',
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
