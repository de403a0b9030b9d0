import type { Language } from '../../core/language';
import { count } from '../../wording/english-count';

/** What the pane's tab on fiscal health says, in the language given. */
export function healthPaneTexts(language: Language): HealthPaneTexts {
  return TEXTS[language];
}

export interface HealthPaneTexts {
  readonly question: string;
  /** Opens the summary in full, as it would stand in a memo. */
  readonly inFull: string;
  readonly insert: string;
  readonly readAgain: string;
  readonly readAgainAbout: string;
  /** What the user has put into the credit memo and the scorecard takes. */
  readonly given: (figures: readonly string[]) => string;
  readonly problems: string;
  readonly problem: (name: string, reason: string) => string;
  /** Above the criteria that could be read against a line. */
  readonly judged: (criteria: number) => string;
  /** Above those whose figures are there and do not go together. */
  readonly unfit: string;
  /** How a bar is to be read. */
  readonly legend: (peers: number) => string;
  readonly toAskFor: (figures: number) => string;
  readonly ofYear: (name: string, year: number) => string;
  readonly inUnit: (name: string, unit: string) => string;
  readonly allows: (criteria: readonly string[]) => string;
  readonly fillMemo: (figures: number) => string;
  readonly memoFilled: (figures: number, worksheet: string, left: readonly string[]) => string;
  readonly formula: string;
  readonly inputs: string;
  readonly interval: string;
  readonly line: string;
  readonly missing: string;
  readonly remarks: string;
  readonly direction: string;
  readonly showFigure: (figure: string) => string;
  readonly fill: string;
}

const TEXTS: Readonly<Record<Language, HealthPaneTexts>> = {
  'zh-CN': {
    question: '财政健康度如何',
    inFull: '总述全文',
    insert: '插入健康度与底稿',
    readAgain: '读取填写的数据',
    readAgainAbout: '重新读取区域信用底稿中由您填写的数据。',
    given: (figures) => `已采用您在区域信用底稿中填写的：${figures.join('、')}。`,
    problems: '填写的数据中不能采用的',
    problem: (name, reason) => `${name}：${reason}`,
    judged: (criteria) => `可对照参照线（${criteria}）`,
    unfit: '数据在，但不能相算',
    legend: (peers) =>
      `横条为数值，浅段为原文精度所留的区间，竖线为参照线${peers > 0 ? '，圆点为其他地区' : ''}。`,
    toAskFor: (figures) => `要补的数（${figures}）`,
    ofYear: (name, year) => `${name}（${year}年）`,
    inUnit: (name, unit) => `${name}，${unit}`,
    allows: (criteria) => `可算：${criteria.join('、')}`,
    fillMemo: (figures) => (figures > 0 ? `写入底稿（${figures}）` : '写入底稿'),
    memoFilled: (figures, worksheet, left) =>
      `已写入“${worksheet}”中的区域信用底稿：${figures}项。` +
      (left.length > 0 ? `底稿中没有这些数据的行：${left.join('、')}。` : ''),
    formula: '公式',
    inputs: '所用数据',
    interval: '区间（按原文精度）',
    line: '与参照线比较',
    missing: '缺什么',
    remarks: '说明',
    direction: '方向',
    showFigure: (figure) => `查看“${figure}”的出处`,
    fill: '报告没有这些数。填在这里，即写入本工作簿的区域信用底稿，健康度随之重算。底稿中浅黄底色的单元格也可直接填写。',
  },
  'en-US': {
    question: 'How healthy are these finances?',
    inFull: 'Summary in full',
    insert: 'Insert tables',
    readAgain: 'Read inputs',
    readAgainAbout: 'Reads again what you have filled in in the regional credit memo.',
    given: (figures) => `Taken from your credit memo: ${figures.join('; ')}.`,
    problems: 'Filled in, and of no use as it stands',
    problem: (name, reason) => `${name}: ${reason}`,
    judged: (criteria) => `Read against a line (${criteria})`,
    unfit: 'Stated, but not to be computed with',
    legend: (peers) =>
      `A bar is the value, its paler end the interval that printed digits allow, a line what it is read against${peers > 0 ? ', a dot another area' : ''}.`,
    toAskFor: (figures) => `What to ask for (${figures})`,
    ofYear: (name, year) => `${name} (${year})`,
    inUnit: (name, unit) => `${name}, ${unit}`,
    allows: (criteria) => `For: ${criteria.join('; ')}`,
    fillMemo: (figures) => (figures > 0 ? `Write into the memo (${figures})` : 'Write into the memo'),
    memoFilled: (figures, worksheet, left) =>
      `Written into the credit memo on “${worksheet}”: ${count(figures, 'figure')}.` +
      (left.length > 0 ? ` The memo has no row any more for: ${left.join('; ')}.` : ''),
    formula: 'Formula',
    inputs: 'Computed from',
    interval: 'Interval (printed precision)',
    line: 'Against the line',
    missing: 'What is missing',
    remarks: 'Remarks',
    direction: 'Direction',
    showFigure: (figure) => `Show where “${figure}” comes from`,
    fill: 'The report does not state these. What you enter is written into the credit memo in this workbook, and computed with; its pale yellow cells are yours to fill as well.',
  },
};
