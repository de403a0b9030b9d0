import type { Language } from '../core/language';

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
  readonly onSheet: (worksheet: string) => string;
  readonly showTable: (title: string, worksheet: string) => string;
  readonly refresh: string;
  readonly refreshTable: (title: string, worksheet: string) => string;
  readonly refreshAll: string;

  readonly changesFound: (changes: number) => string;
  readonly nothingWrittenYet: string;
  readonly changeKinds: Readonly<Record<ChangeKindName, string>>;
  /** What consent does about it, or that it does nothing. */
  readonly changeKindAbout: Readonly<Record<ChangeKindName, string>>;
  readonly renamedTo: (header: string) => string;
  readonly repeated: (rows: number) => string;
  readonly before: string;
  readonly after: string;
  readonly emptyCell: string;
  readonly apply: (tables: number) => string;
  readonly cancel: string;
  readonly close: string;

  readonly functionsTitle: string;
  readonly functionsIntro: string;
  readonly functionAbout: Readonly<Record<FunctionName, string>>;
  readonly copy: string;
  readonly copyFormula: (formula: string) => string;
  readonly copied: string;
  readonly copyFailed: string;

  readonly busy: Readonly<Record<'inserting' | 'reading' | 'refreshing', string>>;
  readonly inserted: (places: readonly string[]) => string;
  readonly upToDate: (tables: number) => string;
  readonly refreshed: (changes: number) => string;
  readonly dismiss: string;
  readonly outsideExcel: string;
}

export type ChangeKindName =
  | 'changed'
  | 'edited'
  | 'filled'
  | 'added'
  | 'removed'
  | 'gone'
  | 'column-missing'
  | 'column-renamed'
  | 'key-duplicated';

export type FunctionName =
  | 'SHARE'
  | 'WHOLE'
  | 'LIVELIHOODSHARE'
  | 'SELFSUFFICIENCY'
  | 'GROWTHGAP'
  | 'TARGETSHIFT'
  | 'TARGETGAP'
  | 'ATTAINMENT'
  | 'REQUIREDGROWTH'
  | 'FIGURE'
  | 'SOURCE';

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
    onSheet: (worksheet) => `工作表：${worksheet}`,
    showTable: (title, worksheet) => `转到工作表“${worksheet}”中的${title}`,
    refresh: '刷新',
    refreshTable: (title, worksheet) => `刷新工作表“${worksheet}”中的${title}`,
    refreshAll: '全部刷新',

    changesFound: (changes) => `发现 ${changes} 处差异`,
    nothingWrittenYet: '点“应用”之前，不会写入任何内容。',
    changeKinds: {
      changed: '报告数据有更新',
      edited: '您改动过的单元格',
      filled: '您填写的单元格',
      added: '新增的行',
      removed: '您删去的行',
      gone: '报告中已没有的行',
      'column-missing': '表中缺少的列',
      'column-renamed': '您改过名的列',
      'key-duplicated': '重复的行',
    },
    changeKindAbout: {
      changed: '应用后写入新值。',
      edited: '应用后恢复为报告中的值。',
      filled: '报告中此处为空，保留您填写的内容。',
      added: '应用后添加到表的末尾。',
      removed: '不会补回。',
      gone: '应用后只作标注，不删除。',
      'column-missing': '不会补回。',
      'column-renamed': '照常刷新，保留您的列名。',
      'key-duplicated': '同一标识出现多次，均不改动。',
    },
    renamedTo: (header) => `现名“${header}”`,
    repeated: (rows) => `出现 ${rows} 次`,
    before: '原值',
    after: '新值',
    emptyCell: '（空）',
    apply: (tables) => (tables > 1 ? `应用到 ${tables} 张表` : '应用'),
    cancel: '取消',
    close: '关闭',

    functionsTitle: '公式示例',
    functionsIntro: '在任意单元格中输入，或复制后粘贴。',
    functionAbout: {
      SELFSUFFICIENCY: '财政自给率：一般公共预算收入 ÷ 一般公共预算支出',
      WHOLE: '由部分和占比反推总额',
      SHARE: '占比：部分 ÷ 总额',
      LIVELIHOODSHARE: '民生支出占一般公共预算支出的比重',
      GROWTHGAP: '增速差：实际增速 − 同年目标增速（个百分点）',
      TARGETSHIFT: '下年目标增速 − 当年实际增速（个百分点）',
      TARGETGAP: '目标缺口：目标 − 实际',
      ATTAINMENT: '完成度：实际 ÷ 目标',
      REQUIREDGROWTH: '达到目标所需的年均增速',
      FIGURE: '从报告中取一个数',
      SOURCE: '该数在报告中的原文',
    },
    copy: '复制',
    copyFormula: (formula) => `复制 ${formula}`,
    copied: '已复制',
    copyFailed: '无法复制，请选中公式后手动复制。',

    busy: { inserting: '正在插入…', reading: '正在读取表格…', refreshing: '正在写入…' },
    inserted: (places) => `已插入：${places.join('、')}。`,
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
    onSheet: (worksheet) => `Sheet: ${worksheet}`,
    showTable: (title, worksheet) => `Go to ${title} on sheet “${worksheet}”`,
    refresh: 'Refresh',
    refreshTable: (title, worksheet) => `Refresh ${title} on sheet “${worksheet}”`,
    refreshAll: 'Refresh all',

    changesFound: (changes) => `${count(changes, 'difference')} found`,
    nothingWrittenYet: 'Nothing is written until you choose Apply.',
    changeKinds: {
      changed: 'Updated in the report',
      edited: 'Edited by you',
      filled: 'Filled in by you',
      added: 'New rows',
      removed: 'Rows that you deleted',
      gone: 'Rows no longer in the report',
      'column-missing': 'Columns missing from the table',
      'column-renamed': 'Columns that you renamed',
      'key-duplicated': 'Repeated rows',
    },
    changeKindAbout: {
      changed: 'Apply writes the new value.',
      edited: 'Apply restores the report’s value.',
      filled: 'Empty in the report; what you wrote stays.',
      added: 'Apply adds them at the end of the table.',
      removed: 'They are not brought back.',
      gone: 'Apply marks them and deletes nothing.',
      'column-missing': 'They are not brought back.',
      'column-renamed': 'Refreshed as usual; your name stays.',
      'key-duplicated': 'One key stands in several rows, so none is touched.',
    },
    renamedTo: (header) => `now “${header}”`,
    repeated: (rows) => `${rows} times`,
    before: 'Before',
    after: 'After',
    emptyCell: '(empty)',
    apply: (tables) => (tables > 1 ? `Apply to ${tables} tables` : 'Apply'),
    cancel: 'Cancel',
    close: 'Close',

    functionsTitle: 'Formulas to try',
    functionsIntro: 'Type into any cell, or copy and paste.',
    functionAbout: {
      SELFSUFFICIENCY: 'Fiscal self-sufficiency: general budget revenue ÷ expenditure',
      WHOLE: 'The whole, from a part and its share',
      SHARE: 'Share: part ÷ whole',
      LIVELIHOODSHARE: 'Livelihood share of general budget expenditure',
      GROWTHGAP: 'Actual growth − the same year’s target growth (pp)',
      TARGETSHIFT: 'Next year’s target growth − this year’s actual growth (pp)',
      TARGETGAP: 'Still to be gained: target − actual',
      ATTAINMENT: 'Attainment: actual ÷ target',
      REQUIREDGROWTH: 'Average yearly growth needed to reach a target',
      FIGURE: 'A figure from the report',
      SOURCE: 'The sentence that a figure was read from',
    },
    copy: 'Copy',
    copyFormula: (formula) => `Copy ${formula}`,
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here: select the formula and copy it by hand.',

    busy: { inserting: 'Inserting…', reading: 'Reading the tables…', refreshing: 'Writing…' },
    inserted: (places) => `Inserted: ${places.join(', ')}.`,
    upToDate: (tables) =>
      tables > 1 ? `All ${tables} tables match the report.` : 'The table matches the report.',
    refreshed: (changes) => `${count(changes, 'change')} written.`,
    dismiss: 'Dismiss',
    outsideExcel:
      'This page is not open in Excel: look at the tables and functions, but nothing can be inserted.',
  },
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function dateIn(locale: string, iso: string): string {
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso));
}
