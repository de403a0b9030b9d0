import type { Language } from '../core/language';
import type { Place, Tab } from './pane-frame';

/** What the pane says on more than one of its tabs, or outside them, in the language given. */
export function paneTexts(language: Language): PaneTexts {
  return TEXTS[language];
}

/** A language without one of these texts does not compile. */
export interface PaneTexts {
  /** A report's ISO date, as written in prose. */
  readonly date: (iso: string) => string;
  readonly places: Readonly<Record<Place, string>>;
  readonly placeList: string;
  readonly tabs: Readonly<Record<Tab, string>>;
  /** Names the row of tabs of the place that is so called. */
  readonly tabList: (place: string) => string;
  readonly busy: Readonly<Record<'inserting' | 'reading' | 'refreshing' | 'keeping' | 'checking', string>>;
  readonly figureWritten: (address: string) => string;
  readonly figureAbsent: string;
  /** Said while Excel lets something wait because a cell is being edited. */
  readonly finishEditing: string;
  /** Said while something takes several requests. */
  readonly partsDone: (done: number, of: number) => string;
  readonly giveUp: string;
  readonly dismiss: string;
  readonly outsideExcel: string;
  readonly noReport: string;
  /** Names the choice of the report that the pane speaks of. */
  readonly chooseReport: string;
  /** Leads from the selected cell to where its figure was read. */
  readonly sourceOf: (cell: string) => string;
  readonly settings: string;
  readonly formulaIn: (cell: string) => string;
  readonly loading: string;
  readonly fault: string;
  readonly reload: string;
}

const TEXTS: Readonly<Record<Language, PaneTexts>> = {
  'zh-CN': {
    date: (iso) => dateIn('zh-CN', iso),
    places: { report: '报告', analysis: '分析', workbook: '工作簿' },
    placeList: '财政标尺的功能',
    tabs: {
      overview: '概览',
      report: '原文',
      reports: '报告库',
      health: '健康度',
      audit: '核查',
      insert: '插入表格',
      workbook: '已有表格',
      functions: '函数',
    },
    tabList: (place) => `${place}的内容`,
    busy: {
      inserting: '正在插入…',
      reading: '正在读取表格…',
      refreshing: '正在写入…',
      keeping: '正在保存…',
      checking: '正在检查…',
    },
    figureWritten: (address) => `已填入 ${address}。`,
    figureAbsent: '本工作簿的表和公式中没有这项数据。可填入单元格，或先插入含有它的表。',
    finishEditing: '请先结束正在编辑的单元格（按 Enter），然后继续。',
    partsDone: (done, of) => `内容较多，分 ${of} 次传送，已完成 ${done} 次。`,
    giveUp: '取消',
    dismiss: '关闭',
    outsideExcel: '此页面未在 Excel 中打开：可以查看有哪些表和函数，但不能插入。',
    noReport: '还没有可看的报告。',
    chooseReport: '当前报告',
    sourceOf: (cell) => `出处：${cell}`,
    settings: '窗格设置',
    formulaIn: (cell) => `${cell} 的公式`,
    loading: '正在打开…',
    fault: '此处未能显示。工作簿没有受到影响。请重新载入窗格后再试。',
    reload: '重新载入',
  },
  'en-US': {
    date: (iso) => dateIn('en-GB', iso),
    places: { report: 'Report', analysis: 'Analysis', workbook: 'Workbook' },
    placeList: 'What Fiscal Gauge does',
    tabs: {
      overview: 'Overview',
      report: 'Text',
      reports: 'Library',
      health: 'Health',
      audit: 'Audit',
      insert: 'Insert',
      workbook: 'Tables',
      functions: 'Functions',
    },
    tabList: (place) => `${place}: its parts`,
    busy: {
      inserting: 'Inserting…',
      reading: 'Reading the tables…',
      refreshing: 'Writing…',
      keeping: 'Keeping…',
      checking: 'Checking…',
    },
    figureWritten: (address) => `Inserted in ${address}.`,
    figureAbsent:
      'No table and no formula in this workbook shows this figure. Insert it, or a table that has it, first.',
    finishEditing: 'Finish the cell that you are editing (press Enter); this goes on then.',
    partsDone: (done, of) => `This is sent in ${of} parts; ${done} done.`,
    giveUp: 'Cancel',
    dismiss: 'Dismiss',
    outsideExcel:
      'This page is not open in Excel: look at the tables and functions, but nothing can be inserted.',
    noReport: 'There is no report to show yet.',
    chooseReport: 'The report spoken of',
    sourceOf: (cell) => `Source: ${cell}`,
    settings: 'Pane settings',
    formulaIn: (cell) => `Formula in ${cell}`,
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
