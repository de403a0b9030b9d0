import type { Language } from '../../core/language';
import type { DocumentKind } from '../../core/reading/document-kind';
import type { AdministrativeLevel } from '../../core/reading/report';
import type { DocumentFault } from '../../library/document/read-document';
import { count } from '../../wording/english-count';
import type { DraftFault } from './correction-draft';
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
  readonly readAgain: string;
  readonly readAgainOf: (title: string) => string;
  readonly exportIt: string;
  readonly exportOf: (title: string) => string;
  readonly noChanges: string;
  readonly changes: (come: number, gone: number, changed: number) => string;
  readonly remove: string;
  readonly removeOf: (title: string) => string;
  readonly removeAsk: (title: string, tables: readonly string[]) => string;
  readonly removeYes: string;

  readonly place: (at: number, progress: ReviewProgress) => string;
  readonly accept: string;
  readonly reject: string;
  readonly correct: string;
  readonly undo: string;
  readonly previous: string;
  readonly next: string;
  readonly acceptCertain: (figures: number) => string;
  readonly discard: string;
  readonly done: string;
  readonly keys: string;
  readonly doubtful: string;
  /** Offers what was settled in another document of the area. */
  readonly settledBefore: (name: string) => string;
  readonly readAs: (name: string, value: string, period: string) => string;
  readonly rejected: string;

  readonly fields: Readonly<
    Record<
      'name' | 'value' | 'valueHigh' | 'unit' | 'period' | 'area' | 'measure' | 'status' | 'bound',
      string
    >
  >;
  readonly nameHint: string;
  readonly faults: Readonly<Record<DraftFault, string>>;
  readonly confirm: string;
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
    readAgain: '重读',
    readAgainOf: (title) => `重读《${title}》`,
    exportIt: '导出',
    exportOf: (title) => `导出《${title}》`,
    noChanges: '此文已添加过，再次读取的结果相同。',
    changes: (come, gone, changed) =>
      `此文已添加过。再次读取：新增 ${come} 项，不再读出 ${gone} 项，读法不同 ${changed} 项；其余复核结果保留。`,
    remove: '移除',
    removeOf: (title) => `移除《${title}》`,
    removeAsk: (title, tables) =>
      `移除《${title}》？取自它的公式将找不到数据。${tables.length === 0 ? '本工作簿没有取自它的表。' : `取自它的表：${tables.join('、')}。`}`,
    removeYes: '确认移除',

    place: (at, { all, coreLeft, left }) =>
      `第 ${at} 项，共 ${all} 项。未复核：核心 ${coreLeft} 项，全部 ${left} 项。`,
    accept: '确认 (A)',
    reject: '剔除 (R)',
    correct: '更正 (E)',
    undo: '撤销 (Z)',
    previous: '上一项',
    next: '下一项',
    acceptCertain: (figures) => `确认全部 ${figures} 项确定的数据`,
    discard: '放弃此次复核',
    done: '完成',
    keys: '按键：A 确认，R 剔除，E 更正，Z 撤销，← → 翻看。',
    doubtful: '存疑',
    settledBefore: (name) => `照此前复核，更正为“${name}” (S)`,
    readAs: (name, value, period) => `程序原读作：${name} ${value}（${period}）`,
    rejected: '已剔除',

    fields: {
      name: '指标',
      value: '数值',
      valueHigh: '上限',
      unit: '单位',
      period: '期间',
      area: '地区',
      measure: '类别',
      status: '性质',
      bound: '表述',
    },
    nameHint: '目录中的名称，或报告自己的说法',
    faults: {
      name: '请填写名称。',
      value: '请填写数字，例如 22.10。',
      valueHigh: '请填写大于数值的数字。',
      period: '请填写年份 2021、起止年 2021/2025、季度 2022-Q1 或月份 2022-M1-7。',
      area: '请填写地区。',
    },
    confirm: '更正',
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
    readAgain: 'Read again',
    readAgainOf: (title) => `Read “${title}” again`,
    exportIt: 'Export',
    exportOf: (title) => `Export “${title}”`,
    noChanges: 'This text was added before, and is read as it was.',
    changes: (come, gone, changed) =>
      `This text was added before. Read anew: ${come} more, ${gone} no longer, ${changed} read differently; what you said of the others stays.`,
    remove: 'Remove',
    removeOf: (title) => `Remove “${title}”`,
    removeAsk: (title, tables) =>
      `Remove “${title}”? Formulas that draw on it will find no figures. ${tables.length === 0 ? 'No table of this workbook draws on it.' : `Tables that draw on it: ${tables.join(', ')}.`}`,
    removeYes: 'Remove it',

    place: (at, { all, coreLeft, left }) =>
      `${at} of ${all}. Not reviewed: ${coreLeft} of core indicators, ${left} in all.`,
    accept: 'Accept (A)',
    reject: 'Reject (R)',
    correct: 'Correct (E)',
    undo: 'Undo (Z)',
    previous: 'Previous',
    next: 'Next',
    acceptCertain: (figures) => `Accept all ${figures} that are certain`,
    discard: 'Discard this review',
    done: 'Done',
    keys: 'Keys: A accept, R reject, E correct, Z undo, ← → move.',
    doubtful: 'Doubtful',
    settledBefore: (name) => `Correct to “${name}”, as before (S)`,
    readAs: (name, value, period) => `Read by the program as: ${name}, ${value} (${period})`,
    rejected: 'Rejected',

    fields: {
      name: 'Indicator',
      value: 'Value',
      valueHigh: 'Upper end',
      unit: 'Unit',
      period: 'Period',
      area: 'Area',
      measure: 'Measure',
      status: 'Status',
      bound: 'Bound',
    },
    nameHint: 'A name of the catalogue, or the report’s own words',
    faults: {
      name: 'Give it a name.',
      value: 'Write a number, such as 22.10.',
      valueHigh: 'Write a number above the value.',
      period: 'Write a year 2021, years 2021/2025, a quarter 2022-Q1 or months 2022-M1-7.',
      area: 'Name the area.',
    },
    confirm: 'Correct it',
  },
};
