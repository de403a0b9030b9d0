import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What the tab on the workbook’s tables says, in the language given; of a refresh’s changes, see `change-words`. */
export function workbookTexts(language: Language): WorkbookTexts {
  return TEXTS[language];
}

/** Every text of the tab; a language without one of them does not compile. */
export interface WorkbookTexts {
  readonly workbookTables: string;
  /** Tables of ours that cannot be compared with their report, and why. */
  readonly findings: Readonly<
    Record<'damaged' | 'newer-version' | 'report-absent' | 'further-memo', (table: string) => string>
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
  /** Of how many tables, and how many differences stay with the user's knowledge. */
  readonly upToDate: (tables: number, left: number) => string;
  /** What was written, and the sheets whose protection kept it out. */
  readonly refreshed: (changes: number, lockedSheets: readonly string[]) => string;
  readonly kept: (cells: number) => string;
  /** Leads to the checks of the Excel in which the pane is open. */
  readonly checkExcel: string;
}

const TEXTS: Readonly<Record<Language, WorkbookTexts>> = {
  'zh-CN': {
    workbookTables: '本工作簿中的表',
    findings: {
      damaged: (table) => `表“${table}”的记录已损坏，无法核对和刷新。表中内容未改动；可重新插入一张。`,
      'newer-version': (table) => `表“${table}”由更新版本的财政标尺插入。请更新加载项后再刷新。`,
      'report-absent': (table) => `表“${table}”所用的报告不在此加载项中，无法核对和刷新。`,
      'further-memo': (table) =>
        `同一报告有不止一张信用底稿：两张都填了的数以前一张为准，表“${table}”只补其缺。`,
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
    upToDate: (tables, left) =>
      left === 0
        ? tables > 1
          ? `${tables} 张表均与报告一致。`
          : '表格与报告一致。'
        : `没有需要您决定的差异；保留 ${left} 处不同。`,
    refreshed: (changes, lockedSheets) =>
      (changes > 0 ? `已写入 ${changes} 处。` : '已记住您的选择，表格未改动。') +
      (lockedSheets.length > 0
        ? `工作表${lockedSheets.map((sheet) => `“${sheet}”`).join('、')}受保护，未刷新。`
        : ''),
    kept: (cells) => `保留您的 ${cells} 格`,
    checkExcel: '检查此 Excel…',
  },
  'en-US': {
    workbookTables: 'Tables in this workbook',
    findings: {
      damaged: (table) =>
        `What was remembered of the table “${table}” is damaged, so it cannot be compared or refreshed. Its content is untouched; you can insert it anew.`,
      'newer-version': (table) =>
        `The table “${table}” was inserted by a later version of Fiscal Gauge. Update the add-in to refresh it.`,
      'report-absent': (table) =>
        `The report of the table “${table}” is not part of this add-in, so it cannot be compared or refreshed.`,
      'further-memo': (table) =>
        `The report has more than one credit memo: a figure that both have is taken from the first, and “${table}” adds what that one lacks.`,
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
    upToDate: (tables, left) =>
      left === 0
        ? tables > 1
          ? `${count(tables, 'table')} match the report.`
          : 'The table matches the report.'
        : `Nothing is left for you to decide; ${count(left, 'difference')} left as is.`,
    refreshed: (changes, lockedSheets) =>
      (changes > 0
        ? `${count(changes, 'change')} written.`
        : 'Your choice is remembered; no cell was changed.') +
      (lockedSheets.length > 0
        ? ` Not refreshed, since protected: ${lockedSheets.map((sheet) => `“${sheet}”`).join(', ')}.`
        : ''),
    kept: (cells) => `${count(cells, 'cell')} of yours kept`,
    checkExcel: 'Check this Excel…',
  },
};
