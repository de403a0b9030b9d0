import type { Language } from '../../core/language';
import type { DocumentKind } from '../../core/reading/document-kind';
import type { AdministrativeLevel } from '../../core/reading/report';
import type { DocumentFault } from '../../library/document/read-document';
import { count } from '../../wording/english-count';
import type { SheetCells } from '../../sheets/formulas/cells-naming';
import type { ReviewProgress } from './review';

/** What the tab of reports says, in the language given. */
export function reportsTexts(language: Language): ReportsTexts {
  return TEXTS[language];
}

/** Every text of the tab; a language without one of them does not compile. */
export interface ReportsTexts {
  readonly add: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly read: string;
  readonly openFile: string;
  readonly useSelection: string;
  readonly dropHere: string;
  readonly pastedName: string;
  readonly readingOf: (name: string, share: number) => string;
  readonly cancel: string;
  readonly brokenOff: string;
  readonly again: string;
  readonly documentFaults: Readonly<Record<DocumentFault['problem'], (detail: string) => string>>;

  readonly proposed: string;
  readonly counts: (figures: number, core: number, doubtful: number) => string;
  readonly particulars: Readonly<Record<'title' | 'area' | 'level' | 'year' | 'kind' | 'date', string>>;
  readonly notTold: string;
  readonly levels: Readonly<Record<AdministrativeLevel, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  /** That figures follow a year that was put right only once they are read anew. */
  readonly yearChanged: string;
  readonly readForYear: string;
  readonly keep: string;
  readonly drop: string;

  readonly yours: string;
  readonly none: string;
  readonly missed: string;
  readonly left: (progress: ReviewProgress) => string;
  readonly review: string;
  readonly reviewOf: (title: string) => string;
  readonly rename: string;
  readonly renameOf: (title: string) => string;
  readonly save: string;
  /** Of a report that an earlier version of the program read. */
  readonly olderReader: string;
  readonly readAgain: string;
  readonly readAgainOf: (title: string) => string;
  readonly exportIt: string;
  readonly exportOf: (title: string) => string;
  readonly remove: string;
  readonly removeOf: (title: string) => string;
  /** Asks, and tells which tables draw on it; nothing of them while that is not known. */
  readonly removeAsk: (title: string, tables: readonly string[] | undefined) => string;
  /** Which formulas name it or its area, and on which protected sheets there may be more. */
  readonly named: (sheets: readonly SheetCells[], protectedSheets: readonly string[]) => string;
  readonly removeYes: string;
}

const TEXTS: Readonly<Record<Language, ReportsTexts>> = {
  'zh-CN': {
    add: '添加报告',
    paste: '报告全文',
    pasteHint: '粘贴报告全文，或把文件拖到这里',
    read: '读取',
    openFile: '打开文件…',
    useSelection: '所选单元格',
    dropHere: '松开即读取文件',
    pastedName: '粘贴的文字',
    readingOf: (name, share) => `正在读取${name}…${Math.round(share * 100)}%`,
    cancel: '取消',
    brokenOff: '读取中断了，什么也没有丢。请再试一次；窗格在读取时会停顿片刻。',
    again: '再试一次',
    documentFaults: {
      'not-json': () => '这不是 JSON 文件。请打开导出的 JSON 文件。',
      schema: (detail) => `这不是财政标尺导出的文件：${detail}`,
      'unknown-report': (detail) => `文件中有数据属于它没有列出的报告：${detail}`,
      'unknown-indicator': (detail) => `文件中有指标目录没有的指标：${detail}`,
      'no-figures': () => '文件中没有数据。',
    },

    proposed: '读到的报告',
    counts: (figures, core, doubtful) =>
      `${figures} 项数据，其中核心指标 ${core} 项${doubtful > 0 ? `，存疑 ${doubtful} 项` : ''}。`,
    particulars: { title: '标题', area: '地区', level: '层级', year: '数据年度', kind: '类型', date: '日期' },
    notTold: '未说明',
    levels: {
      national: '国家',
      province: '省级',
      city: '市级',
      county: '县级',
      'functional-zone': '功能区',
    },
    kinds: {
      'work-report': '政府工作报告',
      'budget-execution': '预算执行报告',
      'budget-adjustment': '预算调整报告',
      'final-accounts': '决算报告',
      bulletin: '统计公报',
      'plan-report': '计划报告',
      'finance-release': '财政运行简报',
    },
    yearChanged: '数据年度改了。按此年度重读，今年、去年等所指的期间才会随之改变。',
    readForYear: '按此年度重读',
    keep: '保留并复核',
    drop: '放弃',

    yours: '您添加的报告',
    none: '还没有。添加一份报告，复核其中的数据，即可插入表格、查找出处。',
    missed: '工作簿中的报告未能读取，均原样保留。',
    left: ({ all, left }) => (left === 0 ? `${all} 项，已全部复核` : `${all} 项，${left} 项未复核`),
    review: '复核',
    reviewOf: (title) => `复核《${title}》`,
    rename: '改名',
    renameOf: (title) => `改名《${title}》`,
    save: '保存',
    olderReader: '由另一版本的程序读出；可重读，先看会有哪些变化。',
    readAgain: '重读',
    readAgainOf: (title) => `重读《${title}》`,
    exportIt: '导出',
    exportOf: (title) => `导出《${title}》`,
    remove: '移除',
    removeOf: (title) => `移除《${title}》`,
    removeAsk: (title, tables) =>
      sentences(
        `移除《${title}》？`,
        tables?.length === 0 && '本工作簿没有取自它的表。',
        tables && tables.length > 0 && `取自它的表不能再刷新：${tables.join('、')}。`,
      ).join(''),
    named: (sheets, protectedSheets) =>
      sentences(
        sheets.length === 0
          ? '没有公式写明它或它的地区。'
          : `写明它或它的地区的公式，移除后可能找不到数据：${sheets.map((sheet) => cellsTold(sheet, (left) => `等${left}处`)).join('；')}。`,
        protectedSheets.length > 0 && `受保护的工作表未逐一查看：${protectedSheets.join('、')}。`,
      ).join(''),
    removeYes: '确认移除',
  },
  'en-US': {
    add: 'Add a report',
    paste: 'The text of a report',
    pasteHint: 'Paste the text of a report, or drop a file here',
    read: 'Read',
    openFile: 'Open a file…',
    useSelection: 'Selected cells',
    dropHere: 'Let go to read the file',
    pastedName: 'the pasted text',
    readingOf: (name, share) => `Reading ${name}… ${Math.round(share * 100)} %`,
    cancel: 'Cancel',
    brokenOff:
      'The reading broke off; nothing was lost. Try again: the pane will stand still for a moment while it reads.',
    again: 'Try again',
    documentFaults: {
      'not-json': () => 'This is no JSON document. Open one that was exported.',
      schema: (detail) => `This is no document that Fiscal Gauge exported: ${detail}`,
      'unknown-report': (detail) => `The document has figures of a report that it does not list: ${detail}`,
      'unknown-indicator': (detail) =>
        `The document has an indicator that is not in the catalogue: ${detail}`,
      'no-figures': () => 'The document has no figures.',
    },

    proposed: 'What was read',
    counts: (figures, core, doubtful) =>
      `${count(figures, 'figure')}, ${core} of core indicators${doubtful > 0 ? `, ${doubtful} doubtful` : ''}.`,
    particulars: {
      title: 'Title',
      area: 'Area',
      level: 'Level',
      year: 'Year of the results',
      kind: 'Kind',
      date: 'Date',
    },
    notTold: 'Not told',
    levels: {
      national: 'National',
      province: 'Province',
      city: 'City',
      county: 'County',
      'functional-zone': 'Functional zone',
    },
    kinds: {
      'work-report': 'Government work report',
      'budget-execution': 'Budget execution report',
      'budget-adjustment': 'Budget adjustment report',
      'final-accounts': 'Final accounts',
      bulletin: 'Statistical bulletin',
      'plan-report': 'Plan report',
      'finance-release': 'Public finance release',
    },
    yearChanged:
      'The year is another. Read it again for that year, so that the periods counted from it move too.',
    readForYear: 'Read again for this year',
    keep: 'Keep and review',
    drop: 'Discard',

    yours: 'Reports that you added',
    none: 'None yet. Add a report and review its figures; then insert tables of it and find their sources.',
    missed: 'The reports of this workbook could not be read; they are there as they were.',
    left: ({ all, left }) =>
      left === 0 ? `${count(all, 'figure')}, all reviewed` : `${count(all, 'figure')}, ${left} not reviewed`,
    review: 'Review',
    reviewOf: (title) => `Review “${title}”`,
    rename: 'Rename',
    renameOf: (title) => `Rename “${title}”`,
    save: 'Save',
    olderReader: 'Read by another version of the program: read it again to see what would change.',
    readAgain: 'Read again',
    readAgainOf: (title) => `Read again: “${title}”`,
    exportIt: 'Export',
    exportOf: (title) => `Export “${title}”`,
    remove: 'Remove',
    removeOf: (title) => `Remove “${title}”`,
    removeAsk: (title, tables) =>
      sentences(
        `Remove “${title}”?`,
        tables?.length === 0 && 'No table of this workbook draws on it.',
        tables &&
          tables.length > 0 &&
          `Tables that draw on it can no longer be refreshed: ${tables.join(', ')}.`,
      ).join(' '),
    named: (sheets, protectedSheets) =>
      sentences(
        sheets.length === 0
          ? 'No formula names it or its area.'
          : `Formulas that name it or its area, which may find no figures then: ${sheets.map((sheet) => cellsTold(sheet, (all) => ` and more, ${all} in all`)).join('; ')}.`,
        protectedSheets.length > 0 &&
          `Protected sheets were not looked through: ${protectedSheets.join(', ')}.`,
      ).join(' '),
    removeYes: 'Remove it',
  },
};

/** A few cells of a sheet, and how many there are where that is not all. */
function cellsTold({ worksheet, cells }: SheetCells, more: (all: number) => string): string {
  const shown = cells.slice(0, MOST_CELLS).join(', ');
  return `${worksheet}!${shown}${cells.length > MOST_CELLS ? more(cells.length) : ''}`;
}

const MOST_CELLS = 6;

function sentences(...said: readonly (string | false | undefined)[]): readonly string[] {
  return said.filter((sentence) => typeof sentence === 'string');
}
